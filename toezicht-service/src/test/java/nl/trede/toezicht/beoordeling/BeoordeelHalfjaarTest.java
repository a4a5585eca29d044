// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.beoordeling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.trede.toezicht.beleid.persistence.Kaders;
import nl.trede.toezicht.besluit.Proeftoezicht;
import nl.trede.toezicht.ladder.Weigering;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BeoordeelHalfjaarTest {

    private Proeftoezicht toezicht;

    @BeforeEach
    void gemiste_taakstelling() {
        toezicht = new Proeftoezicht("GM1774", "Dinkelland", "PV23", Kaders.geleverd());
        toezicht.cijfers.opening("2024-I", -23).taakstelling("2024-I", 26);
    }

    @Test
    void de_uitleg_noemt_de_gevraagde_feiten_met_hun_bron() {
        toezicht.cijfers.gehuisvest("2024-I", 3, "2024-05-01");
        toezicht.plaats("2023-II", 2, "2024-03-01");
        toezicht.overleg("2024-04-25", true);

        var voorstel = toezicht.beoordeel("2024-I", "2024-05-01");

        assertThat(feiten(voorstel))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "gehaald", "false (stand 2024-I op 01-05-2024, COA: saldo -46)",
                        "tussentijds", "true (dag 01-05-2024, peilmoment 01-07-2024)",
                        "verwachtNietHalen", "true (bestuurlijk overleg van 25-04-2024)",
                        "verschoond", "false (geen verschoning)",
                        "huidigeTrede", "2 (besluit van 01-03-2024 over 2023-II)",
                        "opeenvolgendGemist", "1 (2023-II (openingsstand -23))"));
        assertThat(voorstel.regels().get(0).toelichting()).contains("zegt zelf de taakstelling niet te halen");
        assertThat(voorstel.beleid().versie()).isEqualTo("overijssel-2017");
    }

    @ParameterizedTest(name = "{0} op {1}: {2}")
    @CsvSource(
            useHeadersInDisplayName = true,
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
            halfjaar | peildatum  | veld      | reden
            2024-I   | 2023-12-31 | peildatum | ligt niet in 2024-I (01-01-2024 tot en met 01-07-2024)
            2024-I   | 2024-07-02 | peildatum | ligt niet in 2024-I (01-01-2024 tot en met 01-07-2024)
            """)
    void een_peildatum_hoort_bij_het_halfjaar(String halfjaar, String peildatum, String veld, String reden) {
        assertThat(toezicht.vraag(halfjaar, peildatum))
                .isEqualTo(new BeoordeelHalfjaar.Geweigerd(List.of(new Weigering(veld, reden))));
    }

    @Test
    void zonder_cijfers_is_er_na_afloop_niets_te_beoordelen() {
        assertThat(toezicht.vraag("2024-I", null))
                .isEqualTo(new BeoordeelHalfjaar.Onmogelijk("Er zijn nog geen cijfers van Dinkelland over 2024-I."));
        assertThat(toezicht.vraag("2030-I", null)).isInstanceOf(BeoordeelHalfjaar.Onmogelijk.class);
        assertThat(toezicht.beoordeel("2024-I", "2024-05-01").voorgesteldeTrede())
                .as("tussentijds telt nul gehuisvest")
                .isZero();
    }

    @Test
    void het_voorstel_is_bewaard_en_verandert_niet_mee_met_de_cijfers() {
        toezicht.cijfers.gehuisvest("2024-I", 3);
        var voorstel = toezicht.beoordeel("2024-I");

        toezicht.cijfers.gehuisvest("2024-I", 49);

        assertThat(voorstel.stand().gehuisvest()).isEqualTo(3);
        assertThat(toezicht.beoordeel("2024-I").stand().gehuisvest()).isEqualTo(49);
    }

    @Test
    void dezelfde_beoordeling_na_het_besluit_schaalt_niet_nog_eens_op() {
        toezicht.cijfers.gehuisvest("2024-I", 3);
        assertThat(toezicht.beoordeel("2024-I").voorgesteldeTrede()).isEqualTo(1);
        toezicht.plaats("2024-I", 1, "2024-08-01");

        assertThat(toezicht.beoordeel("2024-I").voorgesteldeTrede()).isEqualTo(1);
    }

    private static Map<String, String> feiten(Beoordeling beoordeling) {
        return beoordeling.feiten().stream()
                .collect(Collectors.toMap(
                        feit -> feit.soort().naam(), feit -> feit.waarde() + " (" + feit.bron() + ")"));
    }
}
