// SPDX-License-Identifier: EUPL-1.2
package nl.trede.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The college tells its raad about 2024-II: 38 + 33 = 71, 41 housed of whom 23 through the HAR, 30 left; then 34, 64 in all. */
@ExtendWith(LopendSysteem.class)
class TynaarloIT {

    private static final List<String> UIT_DE_BRIEF = List.of(
            "38",
            "33",
            "71",
            "41",
            "23",
            "30",
            "34",
            "64",
            "2024-II",
            "2025-I",
            "Achterstand per 1 juli 2024",
            "Taakstelling 2024-II 33",
            "Gehuisvest in 2024-II 41",
            "Totaal te huisvesten in 2024-II 71",
            "Achterstand per 1 januari 2025 30",
            "HAR",
            "tijdelijke opvanglocatie");

    private final Trede trede;

    TynaarloIT(Trede trede) {
        this.trede = trede;
    }

    @Test
    void deCijfersVoorDeRaad() {
        Cijfers cijfers = new Cijfers(trede, "GM1730", "raadsbrief over 2024-II");
        cijfers.openingsstand("2024-II", -38);
        cijfers.taakstelling("2024-II", 33, "VASTSTELLING", "2024-04-01");
        cijfers.taakstelling("2025-I", 34, "VASTSTELLING", "2024-10-01");
        cijfers.gehuisvest("2024-II", "2025-01-01", 41, "HAR", 23);
        JsonNode stand =
                cijfers.stand("2024-II", Map.of("opgave", 71, "gehuisvest", 41, "resterend", 30, "saldo", -30));
        assertThat(stand.at("/waarvan/0/soort").asText()).isEqualTo("HAR");
        assertThat(stand.at("/waarvan/0/aantal").asInt()).isEqualTo(23);
        cijfers.stand("2025-I", Map.of("beginsaldo", -30, "opgave", 64));

        Brief brief = await().atMost(Duration.ofSeconds(30))
                .pollInterval(Duration.ofSeconds(1))
                .until(this::raadsbrief, b -> b.gegevens().path("ontbreekt").isEmpty());
        brief.zegt(UIT_DE_BRIEF);
    }

    /** Composed from what notificatie knows by then. */
    private Brief raadsbrief() {
        JsonNode brief = trede.as("beheerder")
                .post(
                        "/notificatie/v1/brieven",
                        Map.of(
                                "soort", "RAADSBRIEF",
                                "gemeente", "GM1730",
                                "halfjaar", "2024-II",
                                "toelichtingen",
                                        List.of(Map.of(
                                                "kop", "Opvanglocatie",
                                                "tekst", "Sinds september 2024 is er een tijdelijke opvanglocatie."))))
                .expect(201)
                .json();
        return new Brief(trede.as("beheerder"), brief.path("id").asText());
    }
}
