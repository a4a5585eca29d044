// SPDX-License-Identifier: EUPL-1.2
package nl.trede.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ThemaTest {

    private static final Path OVERLAYS = Path.of("../../deploy/kustomize/overlays");

    private final Themalezer lezer = new Themalezer(Themalezer.kleuren(Stijlblad.inhoud("trede.css")));

    static Stream<Path> bestanden() throws IOException {
        try (var mappen = Files.list(OVERLAYS)) {
            return mappen
                    .map(map -> map.resolve("thema/tokens.css"))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("bestanden")
    void elk_thema_is_te_lezen_en_heeft_genoeg_contrast(Path bestand) throws IOException {
        var thema = lezer.lees(Files.readString(bestand));

        assertThat(thema.naam()).isNotBlank();
        assertThat(thema.kleuren()).isNotEmpty();
    }

    @Test
    void het_neutrale_thema_heeft_genoeg_contrast() {
        assertThat(Contrast.tekorten(Themalezer.kleuren(Stijlblad.inhoud("trede.css"))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"#ffffff,#000000,21.0", "#777777,#ffffff,4.48", "#1c4a5e,#1c4a5e,1.0", "#ff0000,#ffffff,4.0"})
    void het_contrast_is_dat_van_wcag(String een, String ander, double contrast) {
        assertThat(Contrast.tussen(een, ander)).isCloseTo(contrast, within(0.01));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            .trede-theme--PV90 { --trede-naam: "Proef"; --trede-accent: #cccccc; }                 | contrast
            .trede-theme--PV90 { --trede-naam: "Proef"; --trede-accent: red; }                     | is geen kleur
            .trede-theme--PV90 { --trede-naam: "Proef"; --trede-behind: #1d6b3a; }                 | is geen token van een thema
            .trede-theme--PV90 { --trede-naam: "Proef"; background: url(https://example.org/a.png); } | is geen token met een waarde
            .trede-theme--PV90 { --trede-naam: "<b>"; }                                            | --trede-naam ontbreekt
            .trede-theme--PV90 { --trede-accent: #1c4a5e; }                                        | --trede-naam ontbreekt
            .trede-theme--PV90 { --trede-naam: "Proef"; } body { display: none; }                  | precies één regel
            body { --trede-naam: "Proef"; }                                                        | precies één regel
            @import "x"; .trede-theme--PV90 { --trede-naam: "Proef"; }                             | precies één regel
            """)
    void wat_geen_kleur_van_een_thema_is_wordt_geweigerd(String css, String reden) {
        assertThatThrownBy(() -> lezer.lees(css))
                .isInstanceOf(OngeldigThema.class)
                .hasMessageContaining(reden);
    }

    @Test
    void alle_fouten_worden_ineens_gezegd() {
        assertThatThrownBy(() -> lezer.lees(
                        ".trede-theme--PV90 { --trede-accent: rood; --trede-logo: #000000; --trede-ground: #000000; }"))
                .hasMessageContaining("--trede-accent is geen kleur")
                .hasMessageContaining("--trede-logo is geen token")
                .hasMessageContaining("--trede-naam ontbreekt")
                .hasMessageContaining("--trede-ink op --trede-ground heeft een contrast van");
    }

    @Test
    void een_dertiende_provincie_komt_met_een_bestand_en_een_kapot_bestand_stoort_niemand(@TempDir Path map)
            throws IOException {
        schrijf(map, "dertiende", ".trede-theme--PV33 { --trede-naam: \"Dertiende\"; --trede-accent: #4b2a7b; }");
        schrijf(map, "kapot", ".trede-theme--PV34 { --trede-accent: #ffffff; }");

        var themas = new Themas(Optional.of(map.toString()));

        assertThat(themas.van("PV33")).map(Thema::naam).contains("Dertiende");
        assertThat(themas.css()).isEqualTo(".trede-theme--PV33{--trede-accent:#4b2a7b}\n");
        assertThat(themas.van("PV34")).isEmpty();
        assertThat(themas.van(null)).isEmpty();
        assertThat(new Themas(Optional.of("/bestaat/niet")).css()).isEmpty();
    }

    private static void schrijf(Path map, String provincie, String css) throws IOException {
        Files.writeString(
                Files.createDirectories(map.resolve(provincie).resolve("thema")).resolve("tokens.css"), css);
    }
}
