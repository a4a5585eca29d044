// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.simulatie.rest;

import java.util.List;
import java.util.Set;
import nl.trede.begrippen.Halfjaar;
import nl.trede.begrippen.Provinciecode;
import nl.trede.platform.rest.TextForms;
import nl.trede.platform.rest.UploadedText;
import nl.trede.toezicht.beleid.Beleidlezer;
import nl.trede.toezicht.ladder.Weigering;
import nl.trede.toezicht.simulatie.Aanpassing;
import nl.trede.toezicht.simulatie.Beleidskeuze;
import nl.trede.toezicht.simulatie.Ladderpositie;
import nl.trede.toezicht.simulatie.VoerSimulatieUit;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** The same question as {@link SimulatieBody} with the two files of a concept as they are, instead of as texts in JSON. */
public class SimulatieUpload {

    private static final Set<String> BESTANDEN = Set.of("beleidYaml", "tredeDmn", "tegenoverYaml", "tegenoverDmn");

    @RestForm
    @Schema(description = "De code; weggelaten: alle gemeenten waarvan cijfers bekend zijn")
    String provincie;

    @RestForm
    @Schema(required = true, description = "Het eerste halfjaar", examples = "2023-I")
    String van;

    @RestForm
    @Schema(required = true, description = "Het laatste halfjaar, dat meedoet", examples = "2024-II")
    String totEnMet;

    @RestForm
    @Schema(description = "WERKELIJK of GESIMULEERD, zoals in JSON")
    String ladder;

    @RestForm
    @Schema(description = "Een versie die de dienst kent, in plaats van de twee bestanden")
    String versie;

    @RestForm
    @Schema(description = "Een versie om ernaast te leggen, in plaats van twee bestanden")
    String tegenover;

    @RestForm
    @Schema(description = "beleid.yaml van het concept; alleen samen met tredeDmn")
    FileUpload beleidYaml;

    @RestForm
    @Schema(description = "trede.dmn van het concept; alleen samen met beleidYaml")
    FileUpload tredeDmn;

    @RestForm
    @Schema(description = "beleid.yaml van een tweede concept, om ernaast te leggen")
    FileUpload tegenoverYaml;

    @RestForm
    @Schema(description = "trede.dmn van dat tweede concept")
    FileUpload tegenoverDmn;

    @RestForm(FileUpload.ALL)
    @Schema(hidden = true)
    List<FileUpload> bestanden;

    /** @param weigeringen where every fault is added */
    VoerSimulatieUit.Aanvraag naarAanvraag(List<Weigering> weigeringen) {
        bestanden.stream()
                .map(FileUpload::name)
                .filter(naam -> !BESTANDEN.contains(naam))
                .forEach(naam -> weigeringen.add(new Weigering(
                        naam, "is hier geen bestand; kies uit beleidYaml, tredeDmn, tegenoverYaml en tegenoverDmn")));
        return new VoerSimulatieUit.Aanvraag(
                lees("provincie", provincie, Provinciecode.class, weigeringen),
                lees("van", van, Halfjaar.class, weigeringen),
                lees("totEnMet", totEnMet, Halfjaar.class, weigeringen),
                lees("ladder", ladder, Ladderpositie.class, weigeringen),
                beleid(weigeringen),
                tegenover(weigeringen));
    }

    private Beleidskeuze beleid(List<Weigering> weigeringen) {
        var keuze = keuze("versie", versie, "beleidYaml", beleidYaml, "tredeDmn", tredeDmn, weigeringen);
        return keuze == null ? new Beleidskeuze.Vastgesteld() : keuze;
    }

    private Beleidskeuze tegenover(List<Weigering> weigeringen) {
        return keuze("tegenover", tegenover, "tegenoverYaml", tegenoverYaml, "tegenoverDmn", tegenoverDmn, weigeringen);
    }

    /** Null when neither a version nor a file was sent. */
    private static Beleidskeuze keuze(
            String veld,
            String versie,
            String yamlVeld,
            FileUpload yaml,
            String dmnVeld,
            FileUpload dmn,
            List<Weigering> weigeringen) {
        var metVersie = versie != null && !versie.isBlank();
        if (!UploadedText.isGiven(yaml) && !UploadedText.isGiven(dmn)) {
            return metVersie ? new Beleidskeuze.Versie(versie.strip(), Aanpassing.GEEN) : null;
        }
        if (metVersie) {
            weigeringen.add(new Weigering(veld, "geef een versie of twee bestanden, niet allebei"));
        }
        var yamlTekst = tekst(yamlVeld, yaml, weigeringen);
        var dmnTekst = tekst(dmnVeld, dmn, weigeringen);
        return yamlTekst == null || dmnTekst == null
                ? null
                : new Beleidskeuze.Concept(new Beleidlezer.Tekst(yamlTekst, dmnTekst));
    }

    private static String tekst(String veld, FileUpload bestand, List<Weigering> weigeringen) {
        if (!UploadedText.isGiven(bestand)) {
            weigeringen.add(new Weigering(veld, "ontbreekt; de twee bestanden horen bij elkaar"));
            return null;
        }
        return UploadedText.read(bestand, BeleidskeuzeBody.MAX, reden -> weigeringen.add(new Weigering(veld, reden)));
    }

    /** Null when it was not sent, or cannot be read. */
    private static <T> T lees(String veld, String tekst, Class<T> soort, List<Weigering> weigeringen) {
        if (tekst == null || tekst.isBlank()) {
            return null;
        }
        try {
            return TextForms.of(soort).orElseThrow().apply(tekst.strip());
        } catch (IllegalArgumentException e) {
            weigeringen.add(new Weigering(veld, e.getMessage()));
            return null;
        }
    }
}
