// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.dossier.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import nl.trede.platform.web.Formulier;
import nl.trede.toezicht.dossier.web.Formulierblad.Groep;
import nl.trede.toezicht.indeplaatsstelling.BehandelSpoor;
import nl.trede.toezicht.indeplaatsstelling.Sporen;

/** The provincie begins to act in place of the gemeente. */
@ApplicationScoped
class Uitvoeringformulier implements Dagformulier {

    private final BehandelSpoor behandel;
    private final Sporen sporen;

    Uitvoeringformulier(BehandelSpoor behandel, Sporen sporen) {
        this.behandel = behandel;
        this.sporen = sporen;
    }

    @Override
    public String naam() {
        return "uitvoering";
    }

    @Override
    public Formulierblad blad(Doel doel, Formulier form) {
        return Formulierblad.met(
                "Uitvoering, spoor " + Spoordelen.spoor(sporen, doel).nummer() + " van "
                        + doel.gemeente().naam(),
                "De provincie gaat in de plaats van de gemeente handelen. Dat kan na de laatste dag, als het besluit bekend is gemaakt en de raad een afschrift heeft.",
                List.of(Groep.van(Veld.datum("datum", "Vanaf welke dag"))));
    }

    @Override
    public void verwerk(Doel doel, Formulier form) {
        var datum = form.verplicht("datum", LocalDate.class);
        if (datum != null) {
            Spoordelen.noteer(behandel.voerUit(Spoordelen.spoor(sporen, doel), datum, doel.vandaag()), form);
        }
    }
}
