// SPDX-License-Identifier: EUPL-1.2
package nl.trede.lokaal.demo;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.trede.begrippen.Halfjaar;
import nl.trede.lokaal.Progress;
import nl.trede.lokaal.StartFailure;

/** Loads all demo data through the one address: figures first, then the dossiers and letters that rest on them. */
public final class DemoData {

    private static final List<String> SCENARIOS =
            List.of("almere.json", "de-wolden.json", "dinkelland.json", "oproep.json", "tynaarlo.json");

    private final Api api;
    private final Progress progress;
    private final LocalDate vandaag;

    public DemoData(URI base, Clock clock, Progress progress) {
        this.api = new Api(base);
        this.progress = progress;
        this.vandaag = LocalDate.now(clock);
    }

    /** Safe to repeat: the services know the same fact again, and a dossier that has a besluit is left alone. */
    public void load() throws StartFailure {
        progress.step("Demogegevens laden");
        List<Gemeente> gemeenten = new Register(api).gemeenten();
        Demofeiten feiten = FictieveCijfers.maak(gemeenten, vandaag);
        new Feitenlader(api).laad(Landelijk.totEnMet(Halfjaar.van(vandaag)), feiten);
        new Controle(api).wachtOp(feiten, gemeenten, Halfjaar.van(vandaag));
        progress.step("Cijfers van " + gemeenten.size() + " gemeenten geladen: "
                + feiten.taakstellingen().size() + " taakstellingen, "
                + feiten.realisaties().size() + " realisaties");
        for (String bestand : SCENARIOS) {
            Scenario.lees(bestand).speel(api);
        }
        new Demobesluiten(api, vandaag).neem(gemeenten, feiten);
        progress.step("Dossiers en brieven geladen");
    }
}
