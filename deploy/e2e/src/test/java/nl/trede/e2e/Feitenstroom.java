// SPDX-License-Identifier: EUPL-1.2
package nl.trede.e2e;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/** Many facts about the gemeenten of Zeeland, always the same; sent as a patient client does: again, until it is taken. */
final class Feitenstroom {

    static final String PROVINCIE = "PV29";
    static final List<String> HALFJAREN = List.of("2024-I", "2024-II", "2025-I");

    private static final List<String> GEMEENTEN = List.of(
            "GM0654", "GM0664", "GM0677", "GM0678", "GM0687", "GM0703", "GM0715", "GM0716", "GM0717", "GM0718",
            "GM1676", "GM1695", "GM1714");
    private static final Map<String, String> PEILMOMENT =
            Map.of("2024-I", "2024-07-01", "2024-II", "2025-01-01", "2025-I", "2025-07-01");
    private static final Duration GEDULD = Duration.ofSeconds(60);

    private final List<Function<Trede, Answer>> feiten = new ArrayList<>();
    private final Map<String, Integer> verwacht = new TreeMap<>();

    Feitenstroom() {
        for (int ronde = 0; ronde < 3; ronde++) {
            for (String halfjaar : HALFJAREN) {
                for (int g = 0; g < GEMEENTEN.size(); g++) {
                    feiten(GEMEENTEN.get(g), g, halfjaar, ronde);
                }
            }
        }
        for (int g = 0; g < GEMEENTEN.size(); g++) {
            int saldo = -g - HALFJAREN.size() * (22 + g) + HALFJAREN.size() * (20 + 2 * g);
            verwacht.put(GEMEENTEN.get(g), saldo);
        }
    }

    int aantal() {
        return feiten.size();
    }

    /** Saldo by gemeente at the end of the last halfjaar. */
    Map<String, Integer> verwacht() {
        return verwacht;
    }

    void naar(Trede trede, AtomicInteger verstuurd) {
        for (Function<Trede, Answer> feit : feiten) {
            if (!isGenomen(feit, trede)) {
                await().atMost(GEDULD).pollInterval(Duration.ofMillis(200)).until(() -> isGenomen(feit, trede));
            }
            verstuurd.incrementAndGet();
        }
    }

    Map<String, Integer> einde(Trede trede) {
        JsonNode stand = trede.as("beheerder")
                .get("/toezicht/v1/provincies/" + PROVINCIE + "/standen/" + HALFJAREN.get(HALFJAREN.size() - 1))
                .expect(200)
                .json();
        Map<String, Integer> saldi = new TreeMap<>();
        stand.path("standen")
                .forEach(s ->
                        saldi.put(s.get("gemeente").asText(), s.get("saldo").asInt()));
        return saldi;
    }

    /** In each round a next version: the taakstelling goes 20 + g, 21 + g, 22 + g; the realisatie ends at 20 + 2 g. */
    private void feiten(String gemeente, int g, String halfjaar, int ronde) {
        if (ronde == 1 && halfjaar.equals("2024-I")) {
            feiten.add(t -> t.as("beheerder")
                    .put(
                            "/toezicht/v1/gemeenten/" + gemeente + "/openingsstand",
                            Map.of("halfjaar", halfjaar, "saldo", -g, "bron", "storing")));
        }
        String soort = ronde == 0 ? "VASTSTELLING" : "BIJSTELLING";
        String datum = "2024-0" + (ronde + 1) + "-01";
        feiten.add(t -> t.as("rijk")
                .put(
                        "/taakstelling/v1/taakstellingen/" + halfjaar + "/" + gemeente,
                        Map.of("aantal", 20 + ronde + g, "soort", soort, "datum", datum, "bron", "storing")));
        int gehuisvest = 18 + ronde + 2 * g;
        String csv = "gemeente;halfjaar;peildatum;gehuisvest\n"
                + String.join(";", gemeente, halfjaar, PEILMOMENT.get(halfjaar), Integer.toString(gehuisvest)) + "\n";
        feiten.add(t -> t.as("coa").csv("/realisatie/v1/leveringen", csv));
    }

    private static boolean isGenomen(Function<Trede, Answer> feit, Trede trede) {
        try {
            Answer answer = feit.apply(trede);
            if (answer.status() < 500) {
                answer.expect(200, 201);
                return true;
            }
            return false;
        } catch (UncheckedIOException e) {
            return false;
        }
    }
}
