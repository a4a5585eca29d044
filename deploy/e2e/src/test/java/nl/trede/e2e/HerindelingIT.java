// SPDX-License-Identifier: EUPL-1.2
package nl.trede.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Weesp goes into Amsterdam inside a halfjaar; Winsum is split and waits until a person decides; a late figure shows as a correctie. */
@ExtendWith(LopendSysteem.class)
class HerindelingIT {

    private static final Duration GEDULD = Duration.ofSeconds(30);

    private final Trede trede;

    HerindelingIT(Trede trede) {
        this.trede = trede;
    }

    @Test
    void weespGaatBinnenHetHalfjaarOpInAmsterdam() {
        Cijfers weesp = new Cijfers(trede, "GM0457", "verzonnen cijfers van Weesp");
        weesp.openingsstand("2022-I", -5);
        weesp.taakstelling("2022-I", 10, "VASTSTELLING", "2021-10-01");
        weesp.gehuisvest("2022-I", "2022-03-01", 3);
        Cijfers amsterdam = new Cijfers(trede, "GM0363", "verzonnen cijfers van Amsterdam");
        amsterdam.openingsstand("2022-I", -100);
        amsterdam.taakstelling("2022-I", 500, "VASTSTELLING", "2021-10-01");
        amsterdam.gehuisvest("2022-I", "2022-07-01", 480);

        amsterdam.stand("2022-I", Map.of("beginsaldo", -100, "overgenomen", -12, "opgave", 612, "saldo", -132));
        weesp.stand("2022-I", Map.of("overgenomen", 12, "saldo", 0));
        JsonNode provincie = haal("/toezicht/v1/provincies/PV27/standen/2022-I").path("standen");
        assertThat(provincie.findValuesAsText("gemeente")).contains("GM0363").doesNotContain("GM0457");

        // een cijfer over Weesp dat na de opheffing komt, werkt door in Amsterdam en is daar een correctie
        weesp.gehuisvest("2022-I", "2022-03-01", 4);
        amsterdam.stand("2022-I", Map.of("overgenomen", -11, "saldo", -131));
        // andere proeven geven Amsterdam cijfers over andere halfjaren
        JsonNode laatste = null;
        for (JsonNode correctie :
                haal("/toezicht/v1/gemeenten/GM0363/correcties").path("correcties")) {
            if (correctie.path("halfjaar").asText().equals("2022-I")) {
                laatste = correctie;
            }
        }
        assertThat(laatste).isNotNull();
        assertThat(laatste.at("/oud/saldo").asInt()).isEqualTo(-132);
        assertThat(laatste.at("/nieuw/saldo").asInt()).isEqualTo(-131);
        assertThat(laatste.path("redenen").toString()).contains("van GM0457", "4, was 3");
    }

    @Test
    void winsumWachtOpDeVerdeelsleutel() {
        Cijfers winsum = new Cijfers(trede, "GM0053", "verzonnen cijfers van Winsum");
        winsum.openingsstand("2018-II", -7);
        winsum.taakstelling("2018-II", 20, "VASTSTELLING", "2018-04-01");
        winsum.gehuisvest("2018-II", "2019-01-01", 6);
        Cijfers hogeland = new Cijfers(trede, "GM1966", "verzonnen cijfers van Het Hogeland");
        hogeland.taakstelling("2019-I", 40, "VASTSTELLING", "2018-10-01");
        Cijfers westerkwartier = new Cijfers(trede, "GM1969", "verzonnen cijfers van Westerkwartier");
        westerkwartier.taakstelling("2019-I", 60, "VASTSTELLING", "2018-10-01");

        hogeland.stand("2019-I", Map.of("beginsaldo", 0));
        await().atMost(GEDULD).untilAsserted(() -> assertThat(
                        haal("/toezicht/v1/herindelingen/GM0053").path("status").asText())
                .isEqualTo("WACHT_OP_VERDEELSLEUTEL"));
        String sleutel = "/toezicht/v1/herindelingen/GM0053/verdeelsleutel";
        trede.as("beheerder").put(sleutel, besluit("0.6", "0.5")).expect(400);
        trede.as("beheerder").put(sleutel, besluit("0.6", "0.4")).expect(201);

        hogeland.stand("2019-I", Map.of("beginsaldo", -13));
        westerkwartier.stand("2019-I", Map.of("beginsaldo", -8));
        winsum.stand("2019-I", Map.of("saldo", 0));
        winsum.stand("2018-II", Map.of("saldo", -21));
    }

    @Test
    void allesIsOpnieuwOpTeBouwenUitDeFeiten() {
        JsonNode verslag = trede.as("beheerder")
                .post("/toezicht/v1/herbouw", Map.of())
                .expect(200)
                .json();
        assertThat(verslag.path("gelijk").asBoolean()).isTrue();
        assertThat(verslag.at("/onderdelen/0/hashBewaard")).isEqualTo(verslag.at("/onderdelen/0/hashHerbouwd"));
    }

    private JsonNode haal(String pad) {
        return trede.as("beheerder").get(pad).expect(200).json();
    }

    private static Map<String, Object> besluit(String hogeland, String westerkwartier) {
        return Map.of(
                "opvolgers",
                List.of(
                        Map.of("gemeente", "GM1966", "aandeel", new BigDecimal(hogeland)),
                        Map.of("gemeente", "GM1969", "aandeel", new BigDecimal(westerkwartier))),
                "datum",
                "2019-02-12",
                "motivering",
                "afspraak van de colleges van 5 februari 2019");
    }
}
