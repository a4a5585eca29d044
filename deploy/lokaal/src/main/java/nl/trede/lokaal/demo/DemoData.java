// SPDX-License-Identifier: EUPL-1.2
package nl.trede.lokaal.demo;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import nl.trede.begrippen.Halfjaar;
import nl.trede.lokaal.Progress;
import nl.trede.lokaal.StartFailure;

/** Loads all demo data through the one address: figures first, then the dossiers and letters that rest on them. */
public final class DemoData {

    private static final List<String> VAN_EEN_GEMEENTE =
            List.of("almere.json", "de-wolden.json", "dinkelland.json", "tynaarlo.json");
    private static final String VAN_DE_PROVINCIE = "oproep.json";

    private final Api api;
    private final Progress progress;
    private final LocalDate vandaag;

    /** @param credentials the header {@code Authorization} of a local user */
    public DemoData(URI base, UnaryOperator<String> credentials, Clock clock, Progress progress) {
        this.api = new Api(base, credentials);
        this.progress = progress;
        this.vandaag = LocalDate.now(clock);
    }

    /** Safe to repeat: the services know the same fact again, and a dossier that has a besluit is left alone. */
    public void load() throws StartFailure {
        progress.step("Demogegevens laden");
        List<Gemeente> gemeenten = new Register(api).gemeenten();
        Demofeiten feiten = FictieveCijfers.maak(gemeenten, vandaag);
        Feitenlader lader = new Feitenlader(api, progress);
        lader.landelijk(Landelijk.totEnMet(Halfjaar.van(vandaag)));
        // the letters first, so that they say what their provinces knew then
        lader.laad(feiten.uitBrieven());
        for (String bestand : VAN_EEN_GEMEENTE) {
            Scenario.lees(bestand).speel(api);
        }
        progress.step("Brieven van de voorbeelden geladen");
        lader.laad(feiten.fictief());
        new Controle(api).wachtOp(feiten, gemeenten, Halfjaar.van(vandaag));
        progress.step("De standen van " + gemeenten.size() + " gemeenten kloppen");
        Scenario.lees(VAN_DE_PROVINCIE).speel(api);
        new Demobesluiten(api, vandaag).neem(gemeenten, feiten);
        progress.step("Oproep en besluiten geladen");
    }
}
