// SPDX-License-Identifier: EUPL-1.2
package nl.trede.lokaal.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.trede.begrippen.Halfjaar;
import nl.trede.lokaal.StartFailure;

/** Waits until the standen that toezicht works out are those that follow from the facts that were sent. */
record Controle(Api api) {

    private static final int MOST_TRIES = 1500;
    private static final int PAUSE_MS = 100;

    void wachtOp(Demofeiten feiten, List<Gemeente> gemeenten, Halfjaar laatste) throws StartFailure {
        Map<String, Integer> verwacht = gemeenten.stream()
                .filter(g -> feiten.saldi().containsKey(g.code()) && g.bestaatHeel(laatste))
                .collect(Collectors.groupingBy(Gemeente::provincie, Collectors.summingInt(g -> feiten.saldi()
                        .get(g.code()))));
        for (Map.Entry<String, Integer> provincie : verwacht.entrySet()) {
            wachtOp(
                    "/toezicht/v1/provincies/" + provincie.getKey() + "/standen/" + laatste + "?paginaGrootte=1",
                    provincie.getValue());
        }
    }

    private void wachtOp(String pad, int som) throws StartFailure {
        JsonNode antwoord = null;
        try {
            for (int i = 0; i < MOST_TRIES; i++) {
                antwoord = api.poll("beheerder", pad);
                if (antwoord.path("somSaldi").asInt(Integer.MIN_VALUE) == som) {
                    return;
                }
                Thread.sleep(PAUSE_MS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new StartFailure(pad + " kwam niet op " + som + ": " + antwoord);
    }
}
