// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.terugkijken;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.trede.begrippen.Halfjaar;
import nl.trede.toezicht.beleid.persistence.Kaders;
import nl.trede.toezicht.kennis.Levensloop;
import org.junit.jupiter.api.Test;

class TerugkijkenTest {

    private static final Halfjaar HALFJAAR = Halfjaar.lees("2023-II");

    @Test
    void wat_er_bekend_was_en_wat_er_daarna_veranderde() {
        var loop = new Levensloop("GM0034", "PV24", Instant.parse("2024-01-05T08:00:00Z"), Kaders.geleverd());
        loop.opening(HALFJAAR, -147);
        loop.taakstelling(HALFJAAR, 336, LocalDate.parse("2023-04-01"));
        loop.gehuisvest(HALFJAAR, 318, HALFJAAR.peilmoment());
        var eerder = loop.nu();
        loop.taakstelling(HALFJAAR, 216, LocalDate.parse("2023-11-10"));
        var voorstel = loop.beoordeel(HALFJAAR, HALFJAAR.peilmoment());
        loop.plaats(HALFJAAR, 3, LocalDate.parse("2024-02-20"), voorstel);
        var later = loop.nu();
        loop.gehuisvest(HALFJAAR, 320, HALFJAAR.peilmoment());

        var kijk = new KijkTerugOpGemeente(gemeenten -> List.of(loop.kennis()), Kaders.geleverd());
        var verschil = kijk.tussen(loop.gemeente, eerder, later);

        assertThat(verschil.eerder().standen()).hasSize(1);
        assertThat(verschil.eerder().standen().get(0).saldo().personen()).isEqualTo(-165);
        assertThat(verschil.eerder().kennis().verloop().trede()).isZero();
        assertThat(verschil.eerder().voorstel()).isEmpty();
        assertThat(verschil.later().standen().get(0).saldo().personen()).isEqualTo(-45);
        assertThat(verschil.later().kennis().verloop().trede()).isEqualTo(3);
        assertThat(verschil.later().voorstel()).contains(voorstel);
        assertThat(verschil.standen()).hasSize(1);
        assertThat(verschil.feiten())
                .extracting(Wijziging::soort)
                .containsExactly("taakstelling", "voorstel", "besluit");
        assertThat(verschil.feiten().get(0).nu()).isEqualTo("216 per 2023-11-10");
        assertThat(verschil.feiten().get(0).was()).isEqualTo("336 per 2023-04-01");
        assertThat(kijk.op(loop.gemeente, loop.nu()).standen().get(0).saldo().personen())
                .isEqualTo(-43);
        assertThat(kijk.op(loop.gemeente, eerder.minusSeconds(3600)).standen()).isEmpty();
    }
}
