// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.brief.kafka;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import nl.trede.begrippen.Halfjaar;
import nl.trede.notificatie.feiten.Dossierfeiten;
import nl.trede.notificatie.feiten.Indeplaatsstelling;

/** What notificatie reads of the event voornemen-indeplaatsstelling; no earlier voornemen, and never urgent. */
record VoornemenIndeplaatsstelling(
        @JsonUnwrapped Dossiergegevens dossier,
        int spoor,
        Halfjaar cohort,
        int personen,
        List<Indeplaatsstelling.Onderdeel> onderdelen,
        LocalDate uiterlijk,
        String motivering,
        Indeplaatsstelling.Bekendmaking bekendmaking,
        LocalDate afschriftRaad)
        implements Briefgebeurtenis {

    static final String TYPE = "nl.trede.toezicht.voornemen-indeplaatsstelling.v1";

    @Override
    public Dossierfeiten<Indeplaatsstelling> feiten() {
        return dossier.met(new Indeplaatsstelling(
                spoor, cohort, personen, onderdelen, uiterlijk, motivering, bekendmaking, afschriftRaad, null, false));
    }
}
