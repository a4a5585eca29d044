// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.opmaak;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.trede.begrippen.Provinciecode;
import nl.trede.notificatie.brief.Proefbrief;
import nl.trede.notificatie.opmaak.web.Briefnamen;
import nl.trede.notificatie.opmaak.web.Sjabloonlint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every template and every text of every province is read; a fault is named by file and line. */
class SjabloonlintTest {

    private static final Path BASIS = Path.of("src/main/resources/brieven");
    private static final List<String> NIET_BRIEF = List.of("document.html");

    private final Sjabloonlint lint = new Sjabloonlint(Briefnamen.alle());

    @Test
    void alleSjablonenVanAlleProvinciesZijnGoed() throws IOException {
        var mappen = new ArrayList<>(List.of(BASIS));
        try (var overlays = Files.list(Proefbrief.OVERLAYS)) {
            overlays.map(overlay -> overlay.resolve("brieven"))
                    .filter(Files::isDirectory)
                    .forEach(mappen::add);
        }
        assertThat(mappen).hasSizeGreaterThan(3);
        var fouten = new ArrayList<Sjabloonlint.Fout>();
        for (var map : mappen) {
            fouten.addAll(lees(map));
        }
        assertThat(fouten).isEmpty();
    }

    @Test
    void elkeSoortHeeftEenSjabloonEnElkDeelIsEr() {
        for (var provincie : Proefbrief.BESTANDEN.provincies()) {
            for (var soort : Briefsoort.values()) {
                assertThat(Proefbrief.BESTANDEN.sjabloon(provincie, soort.sjabloon()))
                        .as(provincie + " " + soort)
                        .isPresent();
                var huisstijl = Proefbrief.BESTANDEN.van(provincie);
                assertThat(huisstijl.onderwerpen()).containsKey(soort);
                assertThat(huisstijl.ondertekening()).containsKey(soort);
                assertThat(huisstijl.kenmerken()).containsKey(soort);
            }
        }
    }

    /** What the lint knows is what the facts give. */
    @Test
    void elkeNaamVanEenFeitIsBekend() {
        var namen = new TreeSet<String>();
        Arrays.stream(Briefsoort.values())
                .forEach(soort -> namen.addAll(Proeffeiten.voorbeeld(new Provinciecode("PV25"), 20)
                        .van(soort)
                        .gegevens()
                        .keySet()));
        assertThat(Briefnamen.alle().keySet()).containsAll(namen);
    }

    @Test
    void eenFoutStaatMetBestandEnRegel(@TempDir Path map) throws IOException {
        Files.writeString(
                map.resolve("tredebrief.html"), "<p>\n{stand.opgave}</p>\n<p>{stand.kleur}</p>\n{#if halfjar}x{/if}\n");
        Files.writeString(map.resolve("oproep.html"), "<p>\n\n{#if afgesloten}</p>\n");
        Files.writeString(
                map.resolve("blokken.yaml"), "- plaats: slot\n  alineas:\n    - \"goed\"\n    - \"{gemeente.nam}\"\n");
        assertThat(lees(map).stream().map(fout -> map.relativize(Path.of(fout.bestand())) + ":" + fout.regel()))
                .containsExactlyInAnyOrder("tredebrief.html:3", "tredebrief.html:4", "oproep.html:3", "blokken.yaml:4");
    }

    /** What a comparison would break on, or never be true for, is refused; that a fact is missing is no matter of the template. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '"',
            textBlock =
                    """
                    {#if stand.opgave > 0}x{/if}                                   ;
                    {#if stand.opgave == 1}x{/if}                                  ;
                    {#if stand.opgave > volgend.opgave}x{/if}                      ;
                    {#if stand && (stand.bron != 'COA' || stand.opgave ge 2)}x{/if} ;
                    {#if stand.peildatum > besluit.datum}x{/if}                    ;
                    {#if stand.saldo.achterstand > 0}x{/if}                        ;
                    {#if stand.aantal('HAR') > 1}x{/if}                            ;
                    {#if stand.saldo > 0}x{/if}                                    ; 'stand.saldo > 0' vergelijkt wat geen getallen zijn
                    {#if stand.bron > 1}x{/if}                                     ; 'stand.bron > 1' vergelijkt wat geen getallen zijn
                    {#if 1 < stand.peildatum}x{/if}                                ; '1 < stand.peildatum' vergelijkt wat geen getallen zijn
                    {#if stand.gehaald}x{#else if stand.waarvan lt 1}y{/if}        ; 'stand.waarvan lt 1' vergelijkt wat geen getallen zijn
                    {#if stand.opgave == '1'}x{/if}                                ; 'stand.opgave == '1'' vergelijkt wat nooit gelijk is
                    {#if stand.bron == null}x{/if}                                 ; vraagt een sjabloon met {#if feit}
                    {stand.opgave > 1}                                             ; '>' is niet te vragen van int
                    """)
    void eenVergelijkingDieNietKanIsEenFout(String sjabloon, String melding) {
        var fouten = lint.lees("tredebrief.html", 1, "<p>\n" + sjabloon + "</p>");
        if (melding == null) {
            assertThat(fouten).isEmpty();
        } else {
            assertThat(fouten).singleElement().satisfies(fout -> {
                assertThat(fout.regel()).isEqualTo(2);
                assertThat(fout.melding()).contains(melding);
            });
        }
    }

    private List<Sjabloonlint.Fout> lees(Path map) throws IOException {
        var fouten = new ArrayList<Sjabloonlint.Fout>();
        try (Stream<Path> bestanden = Files.list(map)) {
            for (var bestand : bestanden.sorted().toList()) {
                var naam = bestand.getFileName().toString();
                if (naam.endsWith(".html") && !NIET_BRIEF.contains(naam)) {
                    fouten.addAll(lint.lees(bestand.toString(), 1, Files.readString(bestand)));
                } else if (naam.equals("blokken.yaml") || naam.equals("huisstijl.yaml")) {
                    fouten.addAll(teksten(bestand));
                }
            }
        }
        return fouten;
    }

    /** Every text in the file that asks for something, but patterns of numbers and the name of the province. */
    private List<Sjabloonlint.Fout> teksten(Path bestand) throws IOException {
        var fouten = new ArrayList<Sjabloonlint.Fout>();
        try (var yaml = new YAMLFactory().createParser(bestand.toFile())) {
            for (var teken = yaml.nextToken(); teken != null; teken = yaml.nextToken()) {
                if (teken == JsonToken.VALUE_STRING
                        && yaml.getText().contains("{")
                        && !"patroon".equals(yaml.currentName())) {
                    var tekst = yaml.getText().replace("{naam}", "");
                    fouten.addAll(lint.lees(
                            bestand.toString(), yaml.currentTokenLocation().getLineNr(), tekst));
                }
            }
        }
        return fouten;
    }
}
