// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.simulatie.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.trede.platform.rest.UploadedText;
import nl.trede.toezicht.beleid.Beleidlezer;
import nl.trede.toezicht.ladder.Weigering;
import nl.trede.toezicht.simulatie.Aanpassing;
import nl.trede.toezicht.simulatie.Beleidskeuze;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** What a browser sends from the page. */
public class SimulatieFormulier {

    private static final long MAX = 500_000;

    @RestForm
    String provincie;

    @RestForm
    String van;

    @RestForm
    String totEnMet;

    @RestForm
    String ladder;

    @RestForm
    String versie;

    @RestForm
    String tegenover;

    @RestForm
    FileUpload beleidYaml;

    @RestForm
    FileUpload tredeDmn;

    /** What was typed; files cannot be shown again. */
    Map<String, String> waarden() {
        var waarden = new HashMap<String, String>();
        waarden.put("provincie", tekst(provincie));
        waarden.put("van", tekst(van));
        waarden.put("totEnMet", tekst(totEnMet));
        waarden.put("ladder", tekst(ladder));
        waarden.put("versie", tekst(versie));
        waarden.put("tegenover", tekst(tegenover));
        return waarden;
    }

    /** The files when they were sent, else the version, else as adopted. */
    Beleidskeuze beleid(List<Weigering> weigeringen) {
        if (!UploadedText.isGiven(beleidYaml) && !UploadedText.isGiven(tredeDmn)) {
            return keuze(versie);
        }
        if (!tekst(versie).isBlank()) {
            weigeringen.add(new Weigering("versie", "kies een versie, of stuur twee bestanden; niet allebei"));
        }
        var yaml = lees("beleidYaml", beleidYaml, weigeringen);
        var dmn = lees("tredeDmn", tredeDmn, weigeringen);
        return yaml == null || dmn == null
                ? new Beleidskeuze.Vastgesteld()
                : new Beleidskeuze.Concept(new Beleidlezer.Tekst(yaml, dmn));
    }

    /** Null when no second beleid was chosen. */
    Beleidskeuze tegenover() {
        return tekst(tegenover).isBlank() ? null : keuze(tegenover);
    }

    private static Beleidskeuze keuze(String versie) {
        return tekst(versie).isBlank()
                ? new Beleidskeuze.Vastgesteld()
                : new Beleidskeuze.Versie(versie.strip(), Aanpassing.GEEN);
    }

    private static String lees(String veld, FileUpload bestand, List<Weigering> weigeringen) {
        if (!UploadedText.isGiven(bestand)) {
            weigeringen.add(new Weigering(veld, "ontbreekt; de twee bestanden horen bij elkaar"));
            return null;
        }
        return UploadedText.read(bestand, MAX, reden -> weigeringen.add(new Weigering(veld, reden)));
    }

    private static String tekst(String tekst) {
        return tekst == null ? "" : tekst;
    }
}
