// SPDX-License-Identifier: EUPL-1.2
package nl.trede.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Overijssel calls upon its 25 gemeenten: from -448 to -679 in the first half of 2024. */
@ExtendWith(LopendSysteem.class)
class OproepIT {

    private static final String DINKELLAND = "GM1774";
    private static final List<String> UIT_DE_BRIEF = List.of(
            "-448",
            "-679",
            "1 juli 2024",
            "COA",
            "doorstroomlocaties",
            "kamerbewoning",
            "flexwoningen",
            "optoppen",
            "grote gezinnen",
            "aanjaagteam",
            "eerste helft van 2024");

    private final Trede trede;

    OproepIT(Trede trede) {
        this.trede = trede;
    }

    @Test
    void deAchterstandVanHeelOverijssel() {
        cijfers(gemeenten());
        String standen = "/toezicht/v1/provincies/PV23/standen/2024-I";
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            JsonNode stand = trede.as("overijssel").get(standen).expect(200).json();
            assertThat(stand.path("somSaldiBegin").asInt()).isEqualTo(-448);
            assertThat(stand.path("somSaldi").asInt()).isEqualTo(-679);
            assertThat(stand.path("standen")).hasSize(25);
        });

        trede.as("overijssel")
                .post(
                        "/toezicht/v1/provincies/PV23/oproepen",
                        Map.of("halfjaar", "2024-I", "peildatum", "2024-07-01", "datum", "2024-07-11"))
                .expect(201);

        Brief brief = Brief.uitLijst(trede.as("overijssel"), "provincie=PV23&soort=OPROEP");
        assertThat(brief.gegevens().path("status").asText()).isEqualTo("CONCEPT");
        brief.zegt(UIT_DE_BRIEF);
    }

    private List<String> gemeenten() {
        List<String> codes = new ArrayList<>();
        trede.as("overijssel")
                .get("/taakstelling/v1/gemeenten?provincie=PV23&datum=2024-07-01")
                .expect(200)
                .json()
                .path("gemeenten")
                .forEach(g -> codes.add(g.path("code").asText()));
        assertThat(codes).hasSize(25).contains(DINKELLAND);
        return codes;
    }

    /** Dinkelland goes from -14 to -23, where its own letter begins; the others share the rest. */
    private void cijfers(List<String> codes) {
        List<String> anderen = codes.stream().filter(c -> !c.equals(DINKELLAND)).toList();
        cijfers(DINKELLAND, -14, 9);
        for (int i = 0; i < anderen.size(); i++) {
            boolean laatste = i == anderen.size() - 1;
            cijfers(anderen.get(i), laatste ? -20 : -18, laatste ? 15 : 9);
        }
    }

    private void cijfers(String gemeente, int begin, int tekort) {
        Cijfers cijfers = new Cijfers(trede, gemeente, "oproep Overijssel van 11 juli 2024");
        cijfers.openingsstand("2024-I", begin);
        cijfers.taakstelling("2024-I", 30, "VASTSTELLING", "2023-10-01");
        cijfers.gehuisvest("2024-I", "2024-07-01", 30 - tekort);
    }
}
