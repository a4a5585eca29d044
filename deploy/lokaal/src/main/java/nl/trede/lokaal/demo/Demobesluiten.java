// SPDX-License-Identifier: EUPL-1.2
package nl.trede.lokaal.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.trede.begrippen.Halfjaar;
import nl.trede.lokaal.StartFailure;

/** A few made-up besluiten in each province that has a beleidskader, over the last finished halfjaar, as the beleid proposes. */
record Demobesluiten(Api api, LocalDate vandaag) {

    private static final Map<String, String> TOEZICHTHOUDERS =
            Map.of("PV22", "drenthe", "PV23", "overijssel", "PV24", "flevoland");
    private static final int PER_PROVINCIE = 4;

    void neem(List<Gemeente> gemeenten, Demofeiten feiten) throws StartFailure {
        for (Map.Entry<String, String> toezichthouder : TOEZICHTHOUDERS.entrySet()) {
            List<Gemeente> achter = gemeenten.stream()
                    .filter(g -> g.provincie().equals(toezichthouder.getKey()))
                    .filter(g -> feiten.saldi().getOrDefault(g.code(), 0) < 0)
                    .filter(g -> feiten.openingsstanden().stream()
                            .anyMatch(o ->
                                    o.gemeente().equals(g.code()) && o.bron().contains(Reeks.FICTIEF)))
                    .limit(PER_PROVINCIE)
                    .toList();
            for (Gemeente gemeente : achter) {
                besluit(toezichthouder.getValue(), "/toezicht/v1/gemeenten/" + gemeente.code());
            }
        }
    }

    private void besluit(String gebruiker, String pad) throws StartFailure {
        Halfjaar halfjaar = Halfjaar.van(vandaag).vorige();
        if (!api.get(gebruiker, pad + "/dossier").path("besluiten").isEmpty()) {
            return;
        }
        JsonNode voorstel = api.post(
                gebruiker,
                pad + "/beoordelingen",
                Map.of(
                        "halfjaar",
                        halfjaar.toString(),
                        "peildatum",
                        halfjaar.peilmoment().toString()));
        Map<String, Object> besluit = new LinkedHashMap<>();
        besluit.put("soort", "TREDE");
        besluit.put("halfjaar", halfjaar.toString());
        besluit.put("trede", voorstel.get("voorgesteldeTrede").asInt());
        besluit.put("datum", datum(halfjaar).toString());
        besluit.put("motivering", "Fictief (demo): zoals voorgesteld.");
        besluit.put("beoordeling", voorstel.get("id").asText());
        api.post("gs-" + gebruiker, pad + "/besluiten", besluit);
    }

    private LocalDate datum(Halfjaar halfjaar) {
        LocalDate gewoon = halfjaar.peilmoment().plusWeeks(6);
        return gewoon.isAfter(vandaag) ? vandaag : gewoon;
    }
}
