// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.dossier.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import nl.trede.platform.web.Formulier;
import nl.trede.toezicht.dossier.web.Formulierblad.Groep;
import nl.trede.toezicht.indeplaatsstelling.BehandelSpoor;
import nl.trede.toezicht.indeplaatsstelling.Sporen;
import nl.trede.toezicht.indeplaatsstelling.Waarborgen;

/** The public notice and the copy to the raad. */
@ApplicationScoped
class Waarborgformulier implements Dossierformulier {

    private final BehandelSpoor behandel;
    private final Sporen sporen;

    Waarborgformulier(BehandelSpoor behandel, Sporen sporen) {
        this.behandel = behandel;
        this.sporen = sporen;
    }

    @Override
    public String naam() {
        return "waarborgen";
    }

    @Override
    public Formulierblad blad(Doel doel, Formulier form) {
        var spoor = Spoordelen.spoor(sporen, doel);
        return Formulierblad.met(
                "Bekendmaking en afschrift, spoor " + spoor.nummer() + " van "
                        + doel.gemeente().naam(),
                "Van het " + (spoor.besluit() == null ? "voornemen" : "besluit")
                        + ". Zonder beide kan de volgende stap niet.",
                List.of(Groep.van(
                        Veld.datum("bekendgemaaktOp", "Openbaar bekendgemaakt op")
                                .magLeeg(),
                        Veld.tekst("vindplaats", "Vindplaats")
                                .magLeeg()
                                .met("Bijvoorbeeld: provinciaal blad 2024, 1234"),
                        Veld.datum("afschriftRaadOp", "Afschrift naar de gemeenteraad op")
                                .magLeeg())));
    }

    @Override
    public void verwerk(Doel doel, Formulier form) {
        var waarborgen = new Waarborgen(
                form.facultatief("bekendgemaaktOp", LocalDate.class),
                form.vrijeTekst("vindplaats", 500),
                form.facultatief("afschriftRaadOp", LocalDate.class));
        if (!form.heeftFouten()) {
            Spoordelen.noteer(behandel.waarborg(Spoordelen.spoor(sporen, doel), waarborgen, doel.vandaag()), form);
        }
    }
}
