// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.opmaak;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import nl.trede.begrippen.Halfjaar;
import nl.trede.begrippen.Provinciecode;
import nl.trede.notificatie.brief.Proefbrief;
import nl.trede.notificatie.feiten.Aanleiding;
import nl.trede.notificatie.feiten.Brieffeiten;
import nl.trede.notificatie.feiten.Peilmomentfeiten;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every template of every province reads well with whatever complete facts it may meet. */
class SjabloonTest {

    private static final DocumentBuilderFactory XML = DocumentBuilderFactory.newInstance();

    private static final String GEEN_NEDERLANDS = "(?<![0-9.\u2212-])1 (personen|vergunninghouders|statushouders|andere"
            + " gemeenten|gemeenten|weken|werkdagen|dagen|maanden|halfjaren)\\b|\\b(zijn|hebben|kregen|waren) (er"
            + " )?1 (?!ja|ju|ap|ma|fe|se|ok|no|de|au|me)|[\u2212-]\\d+ (personen|vergunninghouder|statushouder)";

    static Stream<Arguments> brieven() {
        return Proefbrief.BESTANDEN.provincies().stream()
                .flatMap(provincie -> Stream.of(Briefsoort.values()).map(soort -> Arguments.of(provincie, soort)));
    }

    @ParameterizedTest
    @MethodSource("brieven")
    void isVolledigEnGoedgevormd(Provinciecode provincie, Briefsoort soort) throws Exception {
        for (var feiten : teProberen(provincie, soort)) {
            for (var verzending : new java.time.LocalDate[] {null, Proeffeiten.ERNA}) {
                var tekst = Proefbrief.OPMAAK.stelOp(new Briefkop(soort, "P/1", verzending), feiten);
                assertThat(tekst.ontbreekt()).as("%s", feiten).isEmpty();
                controleer(tekst.html());
                assertThat(tekst.onderwerp()).isNotBlank().doesNotContain("&amp;", "&#", "{", "  ");
            }
            var correctie = new Correctie(
                    feiten.besluit(),
                    "P/0",
                    Proeffeiten.ERNA,
                    null,
                    List.of(new Correctie.Wijziging("Taakstelling 2024-I", 26, -24)));
            controleer(Proefbrief.OPMAAK
                    .stelOp(new Briefkop(soort, "P/1", null, correctie), feiten)
                    .html());
        }
    }

    private static void controleer(String html) throws Exception {
        var document = XML.newDocumentBuilder().parse(new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8)));
        assertThat(document.getElementsByTagName("h1").getLength()).isEqualTo(1);
        var tekst = document.getDocumentElement().getTextContent().replaceAll("\\s+", " ");
        assertThat(tekst).doesNotContain("null", "NOT_FOUND", "{", " .", " ,", "..", "()", "Proef &amp;");
        assertThat(tekst).as("a year is no number with a dot").doesNotContainPattern("2\\.0\\d\\d");
        assertThat(tekst)
                .as("one is singular, and there are no persons below zero")
                .doesNotContainPattern(GEEN_NEDERLANDS);
        for (var naam : List.of("p", "li", "h2", "td", "th", "caption")) {
            var gevonden = document.getElementsByTagName(naam);
            for (int i = 0; i < gevonden.getLength(); i++) {
                assertThat(gevonden.item(i).getTextContent())
                        .as("an empty %s", naam)
                        .isNotBlank();
            }
        }
    }

    /** All cases for who has files of its own and for one who has none; the others write with the same files as that one. */
    private static List<Brieffeiten> teProberen(Provinciecode provincie, Briefsoort soort) {
        var alle = gevallen(provincie, soort);
        var eigen = !Proefbrief.BESTANDEN.blokken(provincie).isEmpty();
        return eigen || provincie.code().equals("PV25") ? alle : alle.subList(0, 3);
    }

    private static List<Brieffeiten> gevallen(Provinciecode provincie, Briefsoort soort) {
        return switch (soort) {
            case OPROEP -> oproepen(provincie);
            case RAADSBRIEF -> raadsbrieven(provincie);
            case TREDEBRIEF, OORDEELBRIEF -> besluiten(provincie);
            case RESULTAATBRIEF ->
                Stream.concat(besluiten(provincie).stream(), peilmomenten(provincie).stream())
                        .toList();
            case EINDEBRIEF, BEVRIEZINGSBRIEF, INTREKKINGSBRIEF, PROVINCIEVERSLAG ->
                IntStream.of(0, 37, 60)
                        .mapToObj(gehuisvest ->
                                Proeffeiten.voorbeeld(provincie, gehuisvest).van(soort))
                        .toList();
            case PLANVRAAG, PLANANTWOORD, UITNODIGING, HERINNERING, VOORNEMEN, INDEPLAATSSTELLING, BEEINDIGING ->
                Proeffeiten.dossier(provincie, soort);
        };
    }

    private static List<Brieffeiten> besluiten(Provinciecode provincie) {
        var gevallen = new ArrayList<Brieffeiten>();
        for (var soort : List.of(Aanleiding.TREDE, Aanleiding.VERSCHONING)) {
            for (var datum : List.of(Proeffeiten.TUSSENTIJDS, Proeffeiten.ERNA)) {
                for (var begin : new int[] {-10, 0, 1, 40}) {
                    for (var gehuisvest : new int[] {0, 1, 20, 30, 39, 60}) {
                        for (var treden : new int[][] {{0, 1}, {3, 3}, {3, 1}}) {
                            for (var dossier : List.of(Proeffeiten.LEEG, Proeffeiten.vol())) {
                                gevallen.add(Proeffeiten.besluit(
                                        provincie,
                                        soort,
                                        datum,
                                        Proeffeiten.cijfers(begin, gehuisvest, datum, begin == 0),
                                        Proeffeiten.ladder(treden[0], treden[1]),
                                        dossier));
                            }
                        }
                    }
                }
            }
        }
        return gevallen;
    }

    private static List<Brieffeiten> peilmomenten(Provinciecode provincie) {
        var gevallen = new ArrayList<Brieffeiten>();
        for (var gehuisvest : new int[] {0, 37, 60}) {
            var voorbeeld = Proeffeiten.voorbeeld(provincie, gehuisvest);
            gevallen.add(Peilmomentfeiten.uit(
                    voorbeeld.gemeente(), voorbeeld.halfjaar(), voorbeeld.dag(), voorbeeld.verloop()));
        }
        return gevallen;
    }

    private static List<Brieffeiten> oproepen(Provinciecode provincie) {
        var gevallen = new ArrayList<Brieffeiten>();
        for (var datum : List.of(Proeffeiten.TUSSENTIJDS, Proeffeiten.ERNA)) {
            for (var saldi : new int[][] {
                {-448, -679, 3}, {-20, -10, 2}, {-20, -20, 1}, {10, 5, 1}, {0, 0, 0}, {5, -1, 1}, {-1, 1, 0}
            }) {
                gevallen.add(Proeffeiten.oproep(provincie, datum, saldi[0], saldi[1], saldi[2]));
            }
        }
        return gevallen;
    }

    private static List<Brieffeiten> raadsbrieven(Provinciecode provincie) {
        var gevallen = new ArrayList<Brieffeiten>();
        for (var halfjaar : List.of("2024-I", "2024-II")) {
            for (var begin : new int[] {-10, -1, 0, 5, 40}) {
                for (var gehuisvest : new int[] {0, 1, 25, 30, 39, 40, 60}) {
                    gevallen.add(Proeffeiten.raad(provincie, Halfjaar.lees(halfjaar), begin, gehuisvest));
                }
            }
        }
        return gevallen;
    }
}
