// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.dossier.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.trede.begrippen.Halfjaar;
import nl.trede.platform.web.Formulier;
import nl.trede.toezicht.dossier.web.Formulierblad.Groep;
import nl.trede.toezicht.planvanaanpak.Afspraakverzoek;
import nl.trede.toezicht.planvanaanpak.MaakAfspraak;

@ApplicationScoped
class Afspraakformulier implements Dossierformulier {

    private final MaakAfspraak maak;

    Afspraakformulier(MaakAfspraak maak) {
        this.maak = maak;
    }

    @Override
    public String naam() {
        return "afspraak";
    }

    @Override
    public Formulierblad blad(Doel doel, Formulier form) {
        return Formulierblad.met(
                "Afspraak met " + doel.gemeente().naam(),
                "Hoeveel personen zijn op een dag gehuisvest, geteld vanaf het begin van het halfjaar. Op de eerste cijfers van die dag of daarna blijkt of de afspraak is gehaald.",
                List.of(Groep.van(
                        Veld.datum("datum", "Op welke dag"),
                        Veld.tekst("halfjaar", "Halfjaar").magLeeg().met("Leeg: het halfjaar waarin de dag ligt"),
                        Veld.tekst("waarvanAchterstand", "Personen van de achterstand")
                                .magLeeg(),
                        Veld.tekst("waarvanLopend", "Personen van de lopende taakstelling")
                                .magLeeg(),
                        Veld.tekst("percentageLopend", "Of procent van de lopende taakstelling")
                                .magLeeg()
                                .met("Wordt naar boven afgerond: 50 procent van 233 is 117"),
                        Veld.tekst("personen", "Samen, in personen")
                                .magLeeg()
                                .met("Alleen als de verdeling niet is afgesproken"),
                        Veld.lang("toelichting", "Toelichting").magLeeg())));
    }

    @Override
    public Map<String, String> begin(Doel doel) {
        return Map.of();
    }

    @Override
    public void verwerk(Doel doel, Formulier form) {
        var lezer = new Lezer(form);
        var verzoek = new Afspraakverzoek(
                form.verplicht("datum", LocalDate.class),
                form.facultatief("halfjaar", Halfjaar.class),
                lezer.aantal("personen", Lezer.PERSONEN),
                lezer.aantal("waarvanAchterstand", Lezer.PERSONEN),
                lezer.aantal("waarvanLopend", Lezer.PERSONEN),
                lezer.aantal("percentageLopend", 100),
                form.vrijeTekst("toelichting", 4000));
        if (form.heeftFouten()) {
            lezer.noteer(maak.bezwaren(doel.gemeente(), verzoek, doel.nu()));
        } else if (maak.voer(doel.gemeente(), verzoek, doel.nu()) instanceof MaakAfspraak.Geweigerd geweigerd) {
            lezer.noteer(geweigerd.bezwaren());
        }
    }
}
