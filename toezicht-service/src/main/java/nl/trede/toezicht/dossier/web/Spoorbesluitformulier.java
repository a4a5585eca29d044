// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.dossier.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import nl.trede.platform.web.Formulier;
import nl.trede.toezicht.dossier.web.Formulierblad.Groep;
import nl.trede.toezicht.indeplaatsstelling.BehandelSpoor;
import nl.trede.toezicht.indeplaatsstelling.Sporen;
import nl.trede.toezicht.indeplaatsstelling.Stap;
import nl.trede.toezicht.indeplaatsstelling.Waarborgen;

/** The besluit that follows a voornemen, with the last term. */
@ApplicationScoped
class Spoorbesluitformulier implements Dagformulier {

    private final BehandelSpoor behandel;
    private final Sporen sporen;

    Spoorbesluitformulier(BehandelSpoor behandel, Sporen sporen) {
        this.behandel = behandel;
        this.sporen = sporen;
    }

    @Override
    public String naam() {
        return "indeplaatsstelling";
    }

    @Override
    public Formulierblad blad(Doel doel, Formulier form) {
        var spoor = Spoordelen.spoor(sporen, doel);
        var eerst = Groep.van(
                Veld.datum("datum", "Datum van het besluit"),
                Veld.lang("motivering", "Motivering"),
                Veld.tekst("orgaan", "Wie besluit").magLeeg().met("Bijvoorbeeld Gedeputeerde Staten"));
        return Spoordelen.blad(
                "Besluit tot indeplaatsstelling, spoor " + spoor.nummer() + " van "
                        + doel.gemeente().naam(),
                "Laat de onderdelen leeg als zij zijn zoals in het voornemen.",
                eerst,
                form);
    }

    @Override
    public void verwerk(Doel doel, Formulier form) {
        var datum = new Lezer(form).dag("datum", doel.vandaag());
        var delen = Spoordelen.lees(form, datum);
        var stap = new Stap(
                UUID.randomUUID(),
                datum,
                form.tekst("motivering", 8000),
                form.vrijeTekst("orgaan", 200),
                false,
                Waarborgen.GEEN,
                doel.nu());
        if (!form.heeftFouten()) {
            Spoordelen.noteer(
                    behandel.besluit(
                            doel.gemeente(),
                            Spoordelen.spoor(sporen, doel),
                            stap,
                            delen.isEmpty() ? null : delen,
                            doel.nu()),
                    form);
        }
    }
}
