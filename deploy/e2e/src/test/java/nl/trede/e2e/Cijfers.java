// SPDX-License-Identifier: EUPL-1.2
package nl.trede.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** The figures of one gemeente: sent as facts, awaited as a stand. */
final class Cijfers {

    private static final Duration GEDULD = Duration.ofSeconds(30);

    private final Trede trede;
    private final String gemeente;
    private final String bron;

    Cijfers(Trede trede, String gemeente, String bron) {
        this.trede = trede;
        this.gemeente = gemeente;
        this.bron = bron;
    }

    void openingsstand(String halfjaar, int saldo) {
        trede.as("beheerder")
                .put(
                        "/toezicht/v1/gemeenten/" + gemeente + "/openingsstand",
                        Map.of("halfjaar", halfjaar, "saldo", saldo, "bron", bron))
                .expect(200, 201);
    }

    void taakstelling(String halfjaar, int aantal, String soort, String datum) {
        trede.as("rijk")
                .put(
                        "/taakstelling/v1/taakstellingen/" + halfjaar + "/" + gemeente,
                        Map.of("aantal", aantal, "soort", soort, "datum", datum, "bron", bron))
                .expect(200, 201);
    }

    void gehuisvest(String halfjaar, String peildatum, int aantal) {
        String csv = "gemeente;halfjaar;peildatum;gehuisvest\n"
                + String.join(";", gemeente, halfjaar, peildatum, Integer.toString(aantal)) + "\n";
        Answer verslag = trede.as("coa").csv("/realisatie/v1/leveringen", csv).expect(200, 201);
        assertThat(verslag.json().path("geweigerd")).isEmpty();
    }

    void gehuisvest(String halfjaar, String peildatum, int aantal, String soort, int waarvan) {
        Map<String, Object> regel = Map.of(
                "gemeente", gemeente,
                "halfjaar", halfjaar,
                "peildatum", peildatum,
                "gehuisvest", aantal,
                "waarvan", List.of(Map.of("soort", soort, "aantal", waarvan)));
        Answer verslag = trede.as("coa")
                .post("/realisatie/v1/leveringen", Map.of("regels", List.of(regel)))
                .expect(200, 201);
        assertThat(verslag.json().path("geweigerd")).isEmpty();
    }

    /**
     * Waits for the stand that the letter states.
     *
     * @param verwacht numbers by field
     */
    JsonNode stand(String halfjaar, Map<String, Integer> verwacht) {
        String pad = "/toezicht/v1/gemeenten/" + gemeente + "/standen/" + halfjaar;
        await().atMost(GEDULD).untilAsserted(() -> {
            JsonNode stand = trede.as("beheerder").get(pad).expect(200).json();
            verwacht.forEach((veld, waarde) ->
                    assertThat(stand.path(veld)).as(pad + " " + veld).hasToString(waarde.toString()));
        });
        return trede.as("beheerder").get(pad).json();
    }
}
