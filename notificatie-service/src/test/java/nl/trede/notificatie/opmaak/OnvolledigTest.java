// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.opmaak;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import nl.trede.begrippen.Halfjaar;
import nl.trede.begrippen.Provinciecode;
import nl.trede.notificatie.brief.Proefbrief;
import nl.trede.notificatie.brief.kafka.Zaden;
import nl.trede.notificatie.feiten.Brieffeiten;
import nl.trede.notificatie.feiten.Peilmomentfeiten;
import nl.trede.notificatie.feiten.Raadsfeiten;
import nl.trede.notificatie.opmaak.persistence.Provinciebestanden;
import nl.trede.notificatie.opmaak.web.QuteOpmaak;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** A letter with an empty place is not made; the list says in Dutch what it needs. */
class OnvolledigTest {

    private static final List<String> PROVINCIES = List.of("PV22", "PV23", "PV24", "PV25");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    dinkelland | stand           | de halfjaarstand
                    almere     | stand           | de halfjaarstand
                    almere     | oordeel         | het oordeel
                    almere     | volgendHalfjaar | de taakstelling en de opgave van het volgende halfjaar
                    """)
    void zonderDitGegevenGeenBrief(String zaad, String veld, String ontbreekt) {
        var tekst = Proefbrief.stelOp(Zaden.tredeBesloten(zonder(zaad, event -> event.putNull(veld))), "P/1", null);
        assertThat(tekst.volledig()).isFalse();
        assertThat(tekst.html()).isNull();
        assertThat(tekst.ontbreekt()).containsExactly(ontbreekt);
    }

    /** A besluit over a halfjaar from before the openingsstand, as the earlier treden of a gemeente that is taken in. */
    @Test
    void zonderStandOverEenVoorbijHalfjaarGeenBrief() {
        var event = zonder(
                "dinkelland",
                e -> e.put("halfjaar", "2023-I").put("datum", "2023-09-01").putNull("stand"));
        var tekst = Proefbrief.stelOp(Zaden.tredeBesloten(event), "P/1", null);
        assertThat(tekst.html()).isNull();
        assertThat(tekst.ontbreekt()).contains("de halfjaarstand");
    }

    @Test
    void eenVerschoningZegtOokHetVolgendeHalfjaar() {
        var event = zonder("de-wolden", e -> e.putNull("volgendHalfjaar"));
        var tekst = Proefbrief.stelOp(Zaden.verschoningVerleend(event), "P/1", null);
        assertThat(tekst.ontbreekt()).containsExactly("de taakstelling en de opgave van het volgende halfjaar");
    }

    @Test
    void eenAfwijkendeTermijnHeeftEenReden() {
        var event = zonder("dinkelland", e -> ((ObjectNode) e.at("/termijnen/0")).putNull("reden"));
        var tekst = Proefbrief.stelOp(Zaden.tredeBesloten(event), "P/1", null);
        assertThat(tekst.ontbreekt()).containsExactly("de reden om van de termijn in het beleid af te wijken");
    }

    @Test
    void zonderRealisatieGeenCijfers() {
        var event = zonder("dinkelland", e -> ((ObjectNode) e.get("stand"))
                .put("status", "GEEN_REALISATIE")
                .putNull("peildatum")
                .putNull("bron"));
        var tekst = Proefbrief.stelOp(Zaden.tredeBesloten(event), "P/1", null);
        assertThat(tekst.ontbreekt())
                .containsExactly("de bron van het realisatiecijfer", "het realisatiecijfer met zijn peildatum");
    }

    @Test
    void eenStandMetEenGatTeltNiet() {
        var event = zonder(
                "dinkelland",
                e -> ((ObjectNode) e.get("stand")).withArray("ontbreekt").add("taakstelling 2024-II"));
        var tekst = Proefbrief.stelOp(Zaden.tredeBesloten(event), "P/1", null);
        assertThat(tekst.ontbreekt())
                .containsExactly("de halfjaarstand", "taakstelling 2024-II (voor de stand 2024-II)");
    }

    @Test
    void eenGatInEenStandDieDeBriefNietNoemtHoudtHemNietTegen() {
        var event = zonder("dinkelland", e -> {
            var volgend = e.get("stand").<ObjectNode>deepCopy().put("halfjaar", "2025-I");
            volgend.withArray("ontbreekt").add("taakstelling 2025-I");
            e.set("volgendHalfjaar", volgend);
        });
        assertThat(Proefbrief.stelOp(Zaden.tredeBesloten(event), "P/1", null).ontbreekt())
                .isEmpty();
    }

    /** Not even a comparison with what nobody told is a fault: the letter waits, with a list. */
    @ParameterizedTest
    @EnumSource(
            value = Briefsoort.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"OPROEP", "RAADSBRIEF", "PROVINCIEVERSLAG"})
    void zonderEnigeStandWachtDeBrief(Briefsoort soort) {
        for (var code : PROVINCIES) {
            var feiten = Proeffeiten.voorbeeld(new Provinciecode(code), 20).van(soort);
            wacht(soort, feiten.metStanden((gemeente, stand) -> null));
        }
    }

    @Test
    void overEenHalfjaarZonderStandWachtDeBrief() {
        var later = Halfjaar.lees("2031-I");
        for (var code : PROVINCIES) {
            var voorbeeld = Proeffeiten.voorbeeld(new Provinciecode(code), 20);
            wacht(
                    Briefsoort.RESULTAATBRIEF,
                    Peilmomentfeiten.uit(voorbeeld.gemeente(), later, voorbeeld.dag(), voorbeeld.verloop()));
            wacht(
                    Briefsoort.RAADSBRIEF,
                    new Raadsfeiten(
                            voorbeeld.gemeente(),
                            later,
                            voorbeeld.dag(),
                            voorbeeld.verloop(),
                            List.of(),
                            List.of(),
                            List.of()));
        }
    }

    /** A template of a province's own, of a besluit over which no stand was told and whose oordeel has no colour. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '"',
            textBlock =
                    """
                    {#if stand.opgave == 1}x{/if}                         ; de halfjaarstand
                    {#if stand.opgave != 1}x{/if}                         ; de halfjaarstand
                    {#if 1 == stand.opgave}x{/if}                         ; de halfjaarstand
                    {#if stand.opgave > 1}x{#else}y{/if}                  ; de halfjaarstand
                    {#if 1 le stand.opgave}x{/if}                         ; de halfjaarstand
                    {#if (ladder.trede > 9) || (stand.opgave < 1)}x{/if}  ; de halfjaarstand
                    {#if ladder.trede > 9}x{#else if stand.opgave > 1}y{/if} ; de halfjaarstand
                    {#if stand.aantal('HAR') > 1}x{/if}                   ; de halfjaarstand
                    {#if oordeel.kleur != oordeel.woord}x{/if}            ; de kleur van het oordeel
                    {#if stand.opgave > oordeel.kleur}x{/if}              ; de halfjaarstand
                    {#for deel in stand.waarvan}x{/for}                   ; de halfjaarstand
                    {#switch stand.ontwikkeling}{#case GELIJK}x{#else}y{/switch} ; de halfjaarstand
                    {#when stand.opgave}{#is 1}x{#else}y{/when}           ; de halfjaarstand
                    {#let opgave=stand.opgave}{#if opgave > 1}x{/if}{/let} ; de halfjaarstand
                    {woord.aantal(stand.opgave)}                          ; de halfjaarstand
                    {#if stand}x{/if}                                     ;
                    {#if !stand}x{/if}                                    ;
                    {#if stand && stand.opgave > 1}x{/if}                 ;
                    {#if !stand || stand.opgave > 1}x{/if}                ;
                    {#if ladder.trede > 0}x{#else if stand.opgave > 1}y{/if} ;
                    """)
    void watNietBekendIsEnTochGewogenWordtHoudtDeBriefTegen(String inhoud, String ontbreekt, @TempDir Path overlays)
            throws IOException {
        var brieven = Files.createDirectories(overlays.resolve("eigen/brieven"));
        Files.writeString(brieven.resolve("huisstijl.yaml"), "provincie: PV23\n");
        Files.writeString(brieven.resolve("tredebrief.html"), "<article><p>" + inhoud + "</p></article>");
        var bestanden = new Provinciebestanden(overlays);
        var event = zonder("dinkelland", e -> ((ObjectNode) e.putNull("stand").withObject("oordeel"))
                .putNull("kleur")
                .put("woord", "slecht"));
        var tekst = new QuteOpmaak(bestanden, bestanden)
                .stelOp(new Briefkop(Briefsoort.TREDEBRIEF, "P/1", null), Zaden.tredeBesloten(event));
        assertThat(tekst.ontbreekt()).isEqualTo(ontbreekt == null ? List.of() : List.of(ontbreekt));
        assertThat(tekst.html() == null).isEqualTo(ontbreekt != null);
    }

    private static void wacht(Briefsoort soort, Brieffeiten feiten) {
        var tekst = Proefbrief.OPMAAK.stelOp(new Briefkop(soort, "P/1", Proeffeiten.ERNA), feiten);
        assertThat(tekst.html() == null)
                .as("%s", feiten)
                .isEqualTo(!tekst.ontbreekt().isEmpty());
    }

    private static ObjectNode zonder(String zaad, Consumer<ObjectNode> ingreep) {
        var event = (ObjectNode) Zaden.event(zaad);
        ingreep.accept(event);
        return event;
    }
}
