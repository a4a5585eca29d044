// SPDX-License-Identifier: EUPL-1.2
package nl.trede.lokaal.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.trede.begrippen.Halfjaar;
import nl.trede.lokaal.StartFailure;

/** Records taakstellingen as the Rijk announces them: the annex of one circulaire for all gemeenten, uploaded and confirmed. */
record Circulaires(Api api) {

    private record Kop(Halfjaar halfjaar, String soort, LocalDate datum, String bron) {

        static Kop van(Demofeiten.Taakstelling t) {
            return new Kop(t.halfjaar(), t.soort(), t.datum(), t.bron());
        }

        String vraag() {
            return "?halfjaar=" + halfjaar + "&soort=" + soort + "&datum=" + datum + "&bron="
                    + URLEncoder.encode(bron, StandardCharsets.UTF_8);
        }
    }

    void leg(List<Demofeiten.Taakstelling> taakstellingen) throws StartFailure {
        Map<Kop, List<Demofeiten.Taakstelling>> circulaires = taakstellingen.stream()
                .collect(Collectors.groupingBy(Kop::van, LinkedHashMap::new, Collectors.toList()));
        for (Map.Entry<Kop, List<Demofeiten.Taakstelling>> circulaire : circulaires.entrySet()) {
            leg(circulaire.getKey(), circulaire.getValue());
        }
    }

    private void leg(Kop kop, List<Demofeiten.Taakstelling> regels) throws StartFailure {
        String csv = regels.stream()
                .map(t -> t.gemeente() + ";" + t.aantal() + "\n")
                .collect(Collectors.joining("", "gemeentecode;taakstelling\n", ""));
        JsonNode ontvangen = api.postCsv("rijk", "/taakstelling/v1/circulaires" + kop.vraag(), csv);
        String id = ontvangen.path("id").asText();
        JsonNode bevestigd = api.post("rijk", "/taakstelling/v1/circulaires/" + id + "/bevestiging", Map.of());
        int vastgelegd = bevestigd.path("nieuw").asInt()
                + bevestigd.path("gewijzigd").asInt()
                + bevestigd.path("ongewijzigd").asInt();
        if (vastgelegd != regels.size()) {
            throw new StartFailure("De circulaire over " + kop.halfjaar() + " is niet helemaal aanvaard: " + bevestigd);
        }
    }
}
