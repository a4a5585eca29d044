// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.dossier.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.trede.begrippen.Halfjaar;
import nl.trede.platform.web.Formulier;
import nl.trede.toezicht.dossier.web.Formulierblad.Groep;
import nl.trede.toezicht.termijn.Beleidstermijnen;
import nl.trede.toezicht.termijn.Termijnverzoek;
import nl.trede.toezicht.termijn.Tijdseenheid;
import nl.trede.toezicht.termijn.VerleenTermijn;

@ApplicationScoped
class Termijnformulier implements Dossierformulier {

    private final VerleenTermijn verleen;
    private final Beleidstermijnen beleid;

    Termijnformulier(VerleenTermijn verleen, Beleidstermijnen beleid) {
        this.verleen = verleen;
        this.beleid = beleid;
    }

    @Override
    public String naam() {
        return "termijn";
    }

    @Override
    public Formulierblad blad(Doel doel, Formulier form) {
        var documenten = beleid.documenten(doel.gemeente().provincie(), doel.vandaag()).entrySet().stream()
                .map(een -> new Veld.Keuze(een.getKey(), een.getValue()))
                .toList();
        var document = documenten.isEmpty()
                ? Veld.tekst("document", "Waarvoor")
                : Veld.keuze("document", "Waarvoor", documenten).met("De documenten die het beleid noemt");
        return Formulierblad.met(
                "Termijn voor " + doel.gemeente().naam(),
                "Deze termijn loopt meteen. Een termijn bij een besluit of een gevraagd plan wacht op de verzending van de brief; die geeft u daar.",
                List.of(
                        Groep.van(
                                document,
                                Veld.datum("start", "Vanaf welke dag").met("De dag waarop de brief is verzonden")),
                        Groep.van(
                                "Hoe lang (leeg: volgens het beleid)",
                                Veld.tekst("aantal", "Aantal").magLeeg(),
                                Veld.keuze("eenheid", "Eenheid", Tijdseenheid.values())
                                        .magLeeg(),
                                Veld.datum("laatsteDag", "Of een vaste laatste dag")
                                        .magLeeg()),
                        Groep.van(
                                Veld.lang("reden", "Waarom deze termijn")
                                        .magLeeg()
                                        .met("Verplicht als u van het beleid afwijkt"),
                                Veld.tekst("halfjaren", "Over welke halfjaren")
                                        .magLeeg()
                                        .met("Bijvoorbeeld: 2025-I, 2025-II"),
                                Veld.tekst("doorkijk", "Met een doorkijk naar")
                                        .magLeeg()
                                        .met("Een halfjaar, bijvoorbeeld 2025-II"))));
    }

    @Override
    public Map<String, String> begin(Doel doel) {
        return Map.of("start", doel.vandaag().toString());
    }

    @Override
    public void verwerk(Doel doel, Formulier form) {
        var lezer = new Lezer(form);
        var verzoek = new Termijnverzoek(
                form.tekst("document", 100),
                lezer.duur("aantal", "eenheid"),
                form.facultatief("laatsteDag", LocalDate.class),
                form.verplicht("start", LocalDate.class),
                form.vrijeTekst("reden", 2000),
                lezer.halfjaren("halfjaren"),
                form.facultatief("doorkijk", Halfjaar.class));
        lezer.noteer(verleen.bezwaren(doel.gemeente(), verzoek));
        if (!form.heeftFouten()) {
            verleen.voer(doel.gemeente(), verzoek);
        }
    }
}
