// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.dossier.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import nl.trede.platform.web.Formulier;
import nl.trede.toezicht.dossier.web.Formulierblad.Groep;
import nl.trede.toezicht.indeplaatsstelling.Beeindiging;
import nl.trede.toezicht.indeplaatsstelling.BehandelSpoor;
import nl.trede.toezicht.indeplaatsstelling.Sporen;

/** How a voornemen or besluit to act in place of the gemeente ended. */
@ApplicationScoped
class Eindeformulier implements Dagformulier {

    private final BehandelSpoor behandel;
    private final Sporen sporen;

    Eindeformulier(BehandelSpoor behandel, Sporen sporen) {
        this.behandel = behandel;
        this.sporen = sporen;
    }

    @Override
    public String naam() {
        return "einde";
    }

    @Override
    public Formulierblad blad(Doel doel, Formulier form) {
        var spoor = Spoordelen.spoor(sporen, doel);
        var ontbreekt = spoor.ontbrekendeWaarborgen();
        return Formulierblad.met(
                "Beëindig spoor " + spoor.nummer() + " van " + doel.gemeente().naam(),
                "Vervallen kan alleen als uit de cijfers blijkt dat op tijd is gehaald."
                        + (ontbreekt.isEmpty()
                                ? ""
                                : " Niet vastgelegd: " + String.join(", ", ontbreekt)
                                        + ". Dat blijft zichtbaar in het dossier."),
                List.of(Groep.van(
                        Veld.keuze("wijze", "Hoe eindigt het", Beeindiging.Wijze.values()),
                        Veld.datum("datum", "Datum"),
                        Veld.lang("motivering", "Motivering").magLeeg().met("Verplicht, behalve bij vervallen"))));
    }

    @Override
    public void verwerk(Doel doel, Formulier form) {
        var wijze = form.verplicht("wijze", Beeindiging.Wijze.class);
        var datum = form.verplicht("datum", LocalDate.class);
        var motivering = form.vrijeTekst("motivering", 8000);
        if (!form.heeftFouten()) {
            Spoordelen.noteer(
                    behandel.beeindig(
                            doel.gemeente(), Spoordelen.spoor(sporen, doel), wijze, datum, motivering, doel.nu()),
                    form);
        }
    }
}
