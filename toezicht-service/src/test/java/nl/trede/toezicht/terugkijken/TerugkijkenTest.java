// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.terugkijken;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Halfjaar;
import nl.trede.begrippen.Provinciecode;
import nl.trede.toezicht.beleid.persistence.Kaders;
import nl.trede.toezicht.besluit.Proefboeken;
import nl.trede.toezicht.feiten.BerekenStanden;
import nl.trede.toezicht.herindeling.Herindeling;
import nl.trede.toezicht.herindeling.Herindelingen;
import nl.trede.toezicht.herindeling.Opvolger;
import nl.trede.toezicht.herindeling.Verdeelsleutel;
import nl.trede.toezicht.kennis.Kennis;
import nl.trede.toezicht.kennis.Levensloop;
import nl.trede.toezicht.ladder.Tredeverloop;
import nl.trede.toezicht.register.Gemeente;
import nl.trede.toezicht.register.Provinciewijziging;
import nl.trede.toezicht.register.Register;
import nl.trede.toezicht.termijn.Brief;
import nl.trede.toezicht.termijn.Duur;
import nl.trede.toezicht.termijn.Termijn;
import nl.trede.toezicht.termijn.Termijnen;
import nl.trede.toezicht.termijn.Verlenging;
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

        var kijk = new KijkTerugOpGemeente(
                gemeenten -> List.of(loop.kennis()), Kaders.geleverd(), new Proefboeken.Termijnboek());
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

    @Test
    void brieven_en_termijnen_staan_bij_wat_er_veranderde() {
        var loop = new Levensloop("GM1774", "PV23", Instant.parse("2024-11-27T08:00:00Z"), Kaders.geleverd());
        loop.plaats(HALFJAAR, 3, LocalDate.parse("2024-11-26"), null);
        var besluit = loop.kennis().verloop().besluiten().get(0);
        var verlengdOp = Instant.parse("2025-02-03T09:00:00Z");
        var boek = new Brievenboek(new Brief(
                UUID.randomUUID(),
                loop.gemeente.code(),
                loop.gemeente.provincie(),
                "TREDE",
                "Z-1",
                "Intensivering van het toezicht",
                LocalDate.parse("2024-11-28"),
                besluit.id()));
        boek.voegToe(new Termijn(
                UUID.randomUUID(),
                loop.gemeente.code(),
                besluit.id(),
                "PLAN_VAN_AANPAK",
                "plan van aanpak",
                Duur.weken(4),
                Duur.weken(10),
                null,
                false,
                "afgesproken in het overleg",
                List.of(Halfjaar.lees("2025-I")),
                null,
                LocalDate.parse("2024-11-28"),
                LocalDate.parse("2025-02-06"),
                List.of(new Verlenging(
                        LocalDate.parse("2025-02-03"),
                        LocalDate.parse("2025-02-20"),
                        null,
                        "ziekte",
                        true,
                        verlengdOp)),
                LocalDate.parse("2025-02-21"),
                null));
        var kijk = new KijkTerugOpGemeente(gemeenten -> List.of(loop.kennis()), Kaders.geleverd(), boek);

        var dag = Instant.parse("2024-11-27T23:30:00Z"); // half past midnight of the 28th in the Netherlands
        assertThat(kijk.tussen(loop.gemeente, Instant.parse("2024-11-01T00:00:00Z"), dag)
                        .feiten())
                .extracting(een -> een.soort() + ": " + een.nu())
                .containsExactly(
                        "besluit: trede 3 (trede 3), besluit van 2024-11-26",
                        "termijn: plan van aanpak: gevraagd, binnen 10 weken na de brief",
                        "brief: verzonden op 2024-11-28: Intensivering van het toezicht",
                        "termijn: plan van aanpak: begint op 2024-11-28, tot en met 2025-02-06");
        assertThat(kijk.tussen(loop.gemeente, dag, verlengdOp).feiten())
                .singleElement()
                .satisfies(een -> {
                    assertThat(een.nu()).isEqualTo("plan van aanpak: verlengd tot en met 2025-02-20, ultimatum");
                    assertThat(een.was()).isEqualTo("tot en met 2025-02-06");
                    assertThat(een.bron()).isEqualTo("ziekte");
                });
        assertThat(kijk.tussen(loop.gemeente, verlengdOp, Instant.parse("2025-03-01T00:00:00Z"))
                        .feiten())
                .extracting(Wijziging::nu)
                .containsExactly("plan van aanpak: ontvangen op 2025-02-21, te laat");
    }

    @Test
    void een_herindeling_haar_verdeelsleutel_en_een_andere_provincie_staan_erbij() {
        var zelf = new Gemeentecode("GM9001");
        var ander = new Gemeentecode("GM9002");
        var weg = new Gemeentecode("GM9003");
        var datum = LocalDate.parse("2026-01-01");
        var gemeente = new Gemeente(zelf, "Nieuwdorp", new Provinciecode("PV24"), null, null);
        var kennis = new Kennis(
                gemeente,
                new BerekenStanden.Bronnen(
                        List.of(),
                        new Herindelingen(
                                List.of(
                                        new Herindeling(weg, datum, List.of(new Opvolger(zelf, null)), "wet", uur(1)),
                                        new Herindeling(
                                                weg,
                                                datum,
                                                List.of(new Opvolger(zelf, null), new Opvolger(ander, null)),
                                                "gewijzigde wet",
                                                uur(3))),
                                List.of(new Verdeelsleutel(
                                        weg,
                                        1,
                                        List.of(
                                                new Opvolger(zelf, new BigDecimal("0.6")),
                                                new Opvolger(ander, new BigDecimal("0.4"))),
                                        datum,
                                        "beide colleges zijn het eens",
                                        uur(4)))),
                        new Register(
                                List.of(
                                        gemeente,
                                        new Gemeente(weg, "Oud-Dorp", new Provinciecode("PV24"), null, datum)),
                                List.of(new Provinciewijziging(
                                        zelf,
                                        new Provinciecode("PV23"),
                                        new Provinciecode("PV24"),
                                        datum,
                                        "wet",
                                        uur(2)))),
                        null),
                new Tredeverloop(List.of()),
                List.of(),
                List.of(),
                List.of(),
                List.of());

        assertThat(Wijzigingen.van(kennis, new Post(List.of(), List.of()), uur(0), uur(9)))
                .extracting(een -> een.soort() + ": " + een.nu() + " | " + een.was())
                .containsExactly(
                        "herindeling: Oud-Dorp gaat per 2026-01-01 over in Nieuwdorp | null",
                        "provincie: van PV23 naar PV24 per 2026-01-01 | null",
                        "herindeling: Oud-Dorp gaat per 2026-01-01 over in Nieuwdorp en GM9002"
                                + " | Oud-Dorp gaat per 2026-01-01 over in Nieuwdorp",
                        "verdeelsleutel: het saldo van Oud-Dorp gaat naar Nieuwdorp (0.6) en GM9002 (0.4) | null");
        assertThat(Wijzigingen.van(kennis, new Post(List.of(), List.of()), uur(3), uur(4)))
                .extracting(Wijziging::bron)
                .containsExactly("beide colleges zijn het eens");
    }

    private static Instant uur(int uur) {
        return Instant.parse("2025-10-01T00:00:00Z").plusSeconds(3600L * uur);
    }

    private static final class Brievenboek extends ArrayList<Termijn> implements Termijnen {
        private final Brief brief;

        Brievenboek(Brief brief) {
            this.brief = brief;
        }

        @Override
        public void voegToe(Termijn termijn) {
            add(termijn);
        }

        @Override
        public void bewaar(Termijn termijn) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Optional<Termijn> termijn(UUID id) {
            return Optional.empty();
        }

        @Override
        public List<Termijn> van(Gemeentecode gemeente) {
            return List.copyOf(this);
        }

        @Override
        public void verzonden(Brief verzonden) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<Brief> brieven(Gemeentecode gemeente, Provinciecode provincie) {
            return List.of(brief);
        }
    }
}
