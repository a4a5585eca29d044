// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.ladder;

import static nl.trede.toezicht.ladder.Proefbesluiten.besluit;
import static nl.trede.toezicht.ladder.Proefbesluiten.bevriezing;
import static nl.trede.toezicht.ladder.Proefbesluiten.intrekking;
import static nl.trede.toezicht.ladder.Proefbesluiten.plaatsing;
import static nl.trede.toezicht.ladder.Proefbesluiten.rustendOp;
import static nl.trede.toezicht.ladder.Proefbesluiten.verschoning;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.trede.begrippen.Halfjaar;
import nl.trede.toezicht.beleid.Verschoningsgrond;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What freezes, what is withdrawn, and how the course is told (rules 41, 46 and 47). */
class StilstandOpDeLadderTest {

    @ParameterizedTest(name = "bevroren van 2024-08-01 tot {0}, op {1}: {2}")
    @CsvSource(
            nullValues = "-",
            value = {
                "2025-01-01, 2024-07-31, false",
                "2025-01-01, 2024-08-01, true",
                "2025-01-01, 2024-12-31, true",
                "2025-01-01, 2025-01-01, false",
                "-,          2030-01-01, true"
            })
    void een_bevriezing_geldt_vanaf_haar_dag_tot_haar_laatste(LocalDate tot, LocalDate dag, boolean bevroren) {
        var verloop = Tredeverloop.van(List.of(
                plaatsing("2024-I", 2, "2024-07-20"),
                bevriezing("2024-I", 2, "2024-08-01", tot == null ? null : tot.toString())));

        assertThat(verloop.bevroren(dag)).isEqualTo(bevroren);
        assertThat(verloop.trede()).as("bevroren is niet verlaagd").isEqualTo(2);
        assertThat(verloop.bevriezingen()).hasSize(1);
    }

    @ParameterizedTest(name = "een bevriezing over 2024-I tot 2025-01-01 dekt {0} op {1}: {2}")
    @CsvSource({
        "2023-II, 2024-01-01, false",
        "2024-I,  2024-07-01, true",
        "2024-II, 2024-11-01, true",
        "2024-II, 2025-01-01, false"
    })
    void een_bevriezing_dekt_haar_halfjaar_en_wat_erna_komt(String halfjaar, LocalDate dag, boolean dekt) {
        var verloop = Tredeverloop.van(List.of(bevriezing("2024-I", 2, "2024-08-01", "2025-01-01")));

        assertThat(verloop.bevriezing(Halfjaar.lees(halfjaar), dag).isPresent()).isEqualTo(dekt);
    }

    @Test
    void de_laatste_bevriezing_telt() {
        var eerste = bevriezing("2024-I", 1, "2024-08-01", null);
        var tweede = bevriezing("2024-I", 1, "2024-09-01", null);
        var verloop = Tredeverloop.van(List.of(eerste, tweede));

        assertThat(verloop.bevriezing(LocalDate.parse("2024-08-15"))).contains(eerste);
        assertThat(verloop.bevriezing(LocalDate.parse("2024-09-15"))).contains(tweede);
        assertThat(verloop.bevriezing(Halfjaar.lees("2024-I"), LocalDate.parse("2024-09-15")))
                .contains(tweede);
    }

    @Test
    void wat_is_ingetrokken_telt_niet_en_is_niet_weg() {
        var eerste = plaatsing("2023-II", 1, "2024-03-01");
        var tweede = plaatsing("2024-I", 2, "2024-08-01");
        var verschoning = verschoning("2024-I", "2024-11-19", "2025-01-01");
        var verloop = Tredeverloop.van(List.of(
                eerste, tweede, verschoning, intrekking(tweede, "2024-10-01"), intrekking(verschoning, "2024-12-01")));

        assertThat(verloop.trede()).isEqualTo(1);
        assertThat(verloop.sinds()).isEqualTo("2024-03-01");
        assertThat(verloop.plaatsingen()).containsExactly(eerste);
        assertThat(verloop.verschoningen()).isEmpty();
        assertThat(verloop.bevroren(LocalDate.parse("2024-12-02"))).isFalse();
        assertThat(verloop.verschoond(Halfjaar.lees("2024-I"))).isFalse();
        assertThat(verloop.besluiten()).hasSize(5);
        assertThat(verloop.versie()).isEqualTo(5);
        assertThat(verloop.intrekking(tweede.id()).orElseThrow().datum()).isEqualTo("2024-10-01");
        assertThat(verloop.intrekking(eerste.id())).isEmpty();
    }

    @Test
    void een_verschoning_kan_meer_halfjaren_dekken() {
        var besluit = besluit(
                "2024-I",
                "2024-11-19",
                new Verschoning(
                        "corona", LocalDate.parse("2025-01-01"), List.of(Halfjaar.lees("2023-II")), null, null, null));
        var verloop = Tredeverloop.van(List.of(besluit));

        assertThat(verloop.verschoond(Halfjaar.lees("2023-II"))).isTrue();
        assertThat(verloop.verschoond(Halfjaar.lees("2024-I"))).isTrue();
        assertThat(verloop.verschoond(Halfjaar.lees("2023-I"))).isFalse();
        assertThat(verloop.verschoning(Halfjaar.lees("2023-II"), LocalDate.parse("2024-01-01")))
                .isPresent();
        var inhoud = (Verschoning) besluit.inhoud();
        assertThat(inhoud.effect()).isEqualTo(Verschoningsgrond.Effect.GEEN_OPSCHALING);
        assertThat(inhoud.bereik()).isEqualTo(Verschoningsgrond.Bereik.GEMEENTE);
        assertThat(besluit.termijnen()).isEmpty();
    }

    @Test
    void het_verloop_wordt_verteld_zoals_in_de_brief_van_28_november_2024() {
        var dinkelland = Tredeverloop.van(List.of(
                plaatsing("2023-I", 1, "2023-09-01"),
                plaatsing("2023-II", 1, "2024-03-01"),
                plaatsing("2024-I", 2, "2024-08-15"),
                plaatsing("2024-II", 3, "2024-11-28")));

        assertThat(dinkelland.inWoorden())
                .isEqualTo("2023-I trede 1, 2023-II trede 1, 2024-I trede 2, 28-11-2024 trede 3");
        assertThat(Tredeverloop.van(List.of()).inWoorden()).isEmpty();
        assertThat(plaatsing("2024-I", 2, "2024-07-01").tussentijds())
                .as("op het peilmoment is het halfjaar voorbij")
                .isFalse();
    }

    @ParameterizedTest(name = "{0}: {1}, {2}")
    @CsvSource(
            useHeadersInDisplayName = true,
            delimiter = '|',
            textBlock =
                    """
            zonder wat rust op het voorstel over | trede | besluiten over
            2024-I                               | 3     | 2023-II 2024-II
            2024-II                              | 2     | 2023-II 2024-I
            2025-I                               | 3     | 2023-II 2024-I 2024-II
            """)
    void zonder_een_voorstel_blijft_wat_op_een_ander_of_op_geen_rust(String voorstel, int trede, String besluiten) {
        var verloop = Tredeverloop.van(List.of(
                plaatsing("2023-II", 1, "2024-03-01"),
                rustendOp(voorstel("2024-I"), plaatsing("2024-I", 2, "2024-08-01")),
                rustendOp(voorstel("2024-II"), plaatsing("2024-II", 3, "2025-02-01"))));

        var rest = verloop.zonder(voorstel(voorstel));

        assertThat(rest.trede()).isEqualTo(trede);
        assertThat(rest.besluiten())
                .extracting(besluit -> besluit.halfjaar().toString())
                .containsExactly(besluiten.split(" "));
    }

    private static UUID voorstel(String halfjaar) {
        return UUID.nameUUIDFromBytes(halfjaar.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void zonder_wat_op_een_beoordeling_rust() {
        var eerste = plaatsing("2023-II", 1, "2024-03-01");
        var verloop = Tredeverloop.van(List.of(eerste));

        assertThat(verloop.zonder(UUID.randomUUID()).besluiten()).containsExactly(eerste);
        assertThat(verloop.voor(eerste).besluiten()).isEmpty();
        assertThat(verloop.voor(plaatsing("2024-I", 1, "2024-03-01")).besluiten())
                .containsExactly(eerste);
        assertThat(verloop.voor(plaatsing("2024-I", 1, "2024-02-29")).besluiten())
                .isEmpty();
    }

    @Test
    void een_besluit_plat_noemt_wat_erbij_hoort() {
        var plaats = plaatsing("2024-I", 2, "2024-08-01");
        var vries = bevriezing("2024-I", 2, "2024-08-02", "2025-01-01");
        var open = bevriezing("2024-I", 2, "2024-08-02", null);
        var excuus = verschoning("2024-I", "2024-11-19", "2025-01-01");
        var terug = intrekking(vries, "2024-12-01");
        var verloop = Tredeverloop.van(List.of(plaats, vries, excuus, terug));

        assertThat(Besluitgegevens.van(plaats, verloop).watInWoorden()).isEqualTo("trede 2 trede 2");
        assertThat(Besluitgegevens.van(plaats, verloop).tot()).isNull();
        assertThat(Besluitgegevens.van(vries, verloop).watInWoorden()).isEqualTo("trede 2 bevroren tot 01-01-2025");
        assertThat(Besluitgegevens.van(vries, verloop).ingetrokkenDoor()).isEqualTo(terug.id());
        assertThat(Besluitgegevens.van(vries, verloop).tredeNaam()).isEqualTo("trede 2");
        assertThat(Besluitgegevens.van(open, verloop).watInWoorden()).isEqualTo("trede 2 bevroren");
        assertThat(Besluitgegevens.van(excuus, verloop).watInWoorden())
                .isEqualTo("verschoning tot meetpunt 01-01-2025");
        assertThat(Besluitgegevens.van(excuus, verloop).grond()).isEqualTo("eenmalig");
        assertThat(Besluitgegevens.van(excuus, verloop).trede()).isNull();
        assertThat(Besluitgegevens.van(excuus, verloop).halfjaren()).isEmpty();
        assertThat(Besluitgegevens.van(terug, verloop).watInWoorden()).isEqualTo("intrekking van een eerder besluit");
        assertThat(Besluitgegevens.van(terug, verloop).ingetrokken()).isEqualTo(vries.id());
        assertThat(Besluitgegevens.van(terug, verloop).stand()).isNull();
        assertThat(Besluitgegevens.van(plaats, verloop).soort()).isEqualTo(Besluitsoort.TREDE);
        assertThat(Besluitgegevens.van(terug, verloop).soort()).isEqualTo(Besluitsoort.INTREKKING);
    }
}
