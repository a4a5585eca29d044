// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.dossier.web;

import jakarta.enterprise.context.ApplicationScoped;
import nl.trede.begrippen.Halfjaar;
import nl.trede.platform.web.Formulier;
import nl.trede.toezicht.dossier.web.Formulierblad.Groep;
import nl.trede.toezicht.indeplaatsstelling.BehandelSpoor;
import nl.trede.toezicht.indeplaatsstelling.Omvang;
import nl.trede.toezicht.indeplaatsstelling.Opdracht;
import nl.trede.toezicht.indeplaatsstelling.Uitkomst;

/** A voornemen, or at once a besluit when it cannot wait. */
@ApplicationScoped
class Voornemenformulier implements Dagformulier {

    private final BehandelSpoor behandel;

    Voornemenformulier(BehandelSpoor behandel) {
        this.behandel = behandel;
    }

    @Override
    public String naam() {
        return "voornemen";
    }

    @Override
    public Formulierblad blad(Doel doel, Formulier form) {
        var eerst = Groep.van(
                Veld.datum("datum", "Datum"),
                Veld.keuze("omvang", "Waarover", Omvang.values()).magLeeg().met("Leeg: volgens het beleid"),
                Veld.tekst("cohort", "Uit welk halfjaar is de achterstand")
                        .magLeeg()
                        .met("Alleen bij cohort, bijvoorbeeld 2023-I"),
                Veld.tekst("personen", "Voor hoeveel personen").magLeeg().met("Leeg: volgens de cijfers"),
                Veld.lang("motivering", "Motivering"),
                Veld.tekst("orgaan", "Wie besluit").magLeeg().met("Bijvoorbeeld Gedeputeerde Staten"),
                Veld.vink("spoed", "Meteen een besluit zonder voornemen: het kan niet wachten"));
        return Spoordelen.blad(
                "Voornemen tot indeplaatsstelling van " + doel.gemeente().naam(),
                "Wat er nu bekend is, wordt bewaard voor de rechter. Daarna volgen de openbare bekendmaking en het afschrift aan de raad.",
                eerst,
                form);
    }

    @Override
    public void verwerk(Doel doel, Formulier form) {
        var lezer = new Lezer(form);
        var datum = lezer.dag("datum", doel.vandaag());
        var personen = lezer.aantal("personen", Lezer.PERSONEN);
        if (personen != null && personen == 0) {
            form.fout("personen", "is minstens 1");
        }
        var opdracht = new Opdracht(
                doel.gemeente(),
                datum,
                form.facultatief("omvang", Omvang.class),
                form.facultatief("cohort", Halfjaar.class),
                personen,
                Spoordelen.lees(form, datum),
                form.tekst("motivering", 8000),
                form.vrijeTekst("orgaan", 200));
        if (form.heeftFouten()) {
            Spoordelen.noteer(new Uitkomst.Geweigerd(behandel.weigeringen(opdracht, doel.nu())), form);
        } else {
            Spoordelen.noteer(
                    lezer.aangevinkt("spoed")
                            ? behandel.besluitMetSpoed(opdracht, doel.nu())
                            : behandel.kondigAan(opdracht, doel.nu()),
                    form);
        }
    }
}
