// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.besluit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.trede.begrippen.Halfjaar;
import nl.trede.toezicht.beoordeling.Beoordeling;
import nl.trede.toezicht.ladder.Besluit;
import nl.trede.toezicht.ladder.Proefbesluiten;
import nl.trede.toezicht.ladder.Tredeverloop;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class OpenvoorstelTest {

    /** As a besluit of a test is recorded. */
    private static final Instant BESLUIT = Instant.EPOCH;

    private static final Beoordeling EERDER = voorstel(1, "2024-I", BESLUIT.minusSeconds(60));
    private static final Beoordeling HERHAALD = voorstel(2, "2024-I", BESLUIT.minusSeconds(30));
    private static final Beoordeling DAARNA = voorstel(3, "2024-I", BESLUIT.plusSeconds(60));
    private static final Beoordeling ANDER = voorstel(4, "2023-II", BESLUIT.minusSeconds(90));

    private static final Besluit TREDE = Proefbesluiten.plaatsing("2024-I", 1, "2024-11-19");
    private static final Besluit OP_HERHAALD = Proefbesluiten.rustendOp(HERHAALD.id(), TREDE);
    private static final Besluit OP_DAARNA =
            Proefbesluiten.rustendOp(DAARNA.id(), Proefbesluiten.plaatsing("2024-I", 1, "2024-11-20"));
    private static final Besluit VERSCHONING = Proefbesluiten.verschoning("2024-I", "2024-11-19", "2025-01-01");

    static Stream<Arguments> gevallen() {
        return Stream.of(
                geval("geen voorstel", List.of(), List.of(), null),
                geval("nog geen besluit: het nieuwste", List.of(HERHAALD, EERDER), List.of(), HERHAALD),
                geval(
                        "besloten op het nieuwste: ook het eerdere is voorbij",
                        List.of(HERHAALD, EERDER),
                        List.of(OP_HERHAALD),
                        null),
                geval("besloten zonder voorstel over dat halfjaar", List.of(EERDER), List.of(TREDE), null),
                geval("na het besluit opnieuw gevraagd", List.of(DAARNA, EERDER), List.of(OP_HERHAALD), DAARNA),
                geval("ook daarop besloten", List.of(DAARNA, EERDER), List.of(OP_HERHAALD, OP_DAARNA), null),
                geval("een ander halfjaar wacht nog", List.of(HERHAALD, ANDER), List.of(OP_HERHAALD), ANDER),
                geval("een verschoning beslist niet over de trede", List.of(EERDER), List.of(VERSCHONING), EERDER),
                geval(
                        "een ingetrokken besluit telt niet",
                        List.of(HERHAALD),
                        List.of(OP_HERHAALD, Proefbesluiten.intrekking(OP_HERHAALD, "2024-12-01")),
                        HERHAALD));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("gevallen")
    void het_nieuwste_dat_op_een_besluit_wacht(
            String wat, List<Beoordeling> voorstellen, List<Besluit> besluiten, Beoordeling verwacht) {
        assertThat(Openvoorstel.uit(voorstellen, Tredeverloop.van(besluiten)).orElse(null))
                .isSameAs(verwacht);
    }

    private static Arguments geval(
            String wat, List<Beoordeling> voorstellen, List<Besluit> besluiten, Beoordeling verwacht) {
        return Arguments.of(wat, voorstellen, besluiten, verwacht);
    }

    private static Beoordeling voorstel(int nummer, String halfjaar, Instant gemaaktOp) {
        return new Beoordeling(
                new UUID(0, nummer),
                null,
                Halfjaar.lees(halfjaar),
                null,
                1,
                "Signaleren",
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                null,
                gemaaktOp);
    }
}
