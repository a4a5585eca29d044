// SPDX-License-Identifier: EUPL-1.2
package nl.trede.lokaal.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.trede.lokaal.StartFailure;

/** The gemeenten that the taakstelling service knows. */
record Register(Api api) {

    List<Gemeente> gemeenten() throws StartFailure {
        List<Gemeente> gemeenten = new ArrayList<>();
        JsonNode antwoord = api.get("rijk", "/taakstelling/v1/gemeenten?paginaGrootte=1000");
        for (JsonNode g : antwoord.get("gemeenten")) {
            gemeenten.add(new Gemeente(
                    g.get("code").asText(),
                    g.get("provincie").asText(),
                    g.get("inwoners").asInt(),
                    datum(g.path("geldigVan")),
                    datum(g.path("geldigTot"))));
        }
        return gemeenten;
    }

    private static LocalDate datum(JsonNode json) {
        return json.isTextual() ? LocalDate.parse(json.asText()) : null;
    }
}
