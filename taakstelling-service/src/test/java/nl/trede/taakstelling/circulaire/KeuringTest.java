// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling.circulaire;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Halfjaar;
import nl.trede.begrippen.Provinciecode;
import nl.trede.taakstelling.gemeenteregister.Gemeente;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeuringTest {

    private static final List<Gemeente> REGISTER = List.of(
            gemeente("GM0034", "Almere", null),
            gemeente("GM0518", "'s-Gravenhage", null),
            gemeente("GM0888", "Beek", null),
            gemeente("GM0796", "'s-Hertogenbosch", null),
            gemeente("GM0373", "Bergen (NH.)", null),
            gemeente("GM0893", "Bergen (L.)", null),
            gemeente("GM0457", "Weesp", LocalDate.of(2022, 3, 24)));
    private static final Map<Gemeentecode, List<String>> NAAMVARIANTEN = Map.of(
            new Gemeentecode("GM0518"), List.of("Den Haag"),
            new Gemeentecode("GM0888"), List.of("Beek (L.)"),
            new Gemeentecode("GM0796"), List.of("Den Bosch", "Bergen op Zand"),
            new Gemeentecode("GM0034"), List.of("Bergen op Zand"));
    private static final List<String> KOLOMMEN = List.of("gemeente", "aantal", "halfjaar");

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            nullValues = "-",
            textBlock =
                    """
            # wat                 | gemeente         | aantal   | code   | personen | veld     | reden
            code                  | GM0034           | 216      | GM0034 | 216      | -        | -
            code zonder nullen    | 34               | 216      | GM0034 | 216      | -        | -
            naam                  | almere           | 1.216    | GM0034 | 1216     | -        | -
            naam met teken        | "'s Hertogenbosch" | +12    | GM0796 | 12       | -        | -
            naam met toevoeging   | Bergen (L)       | 3        | GM0893 | 3        | -        | -
            eigen naam            | "'s-Gravenhage"  | 4        | GM0518 | 4        | -        | -
            naamvariant           | den haag         | 4        | GM0518 | 4        | -        | -
            variant met toevoeging | Beek (L.)       | 4        | GM0888 | 4        | -        | -
            dubbelzinnige variant | Bergen op Zand   | 3        | -      | -        | gemeente | GM0034 en GM0796
            dubbelzinnige naam    | Bergen           | 3        | -      | -        | gemeente | GM0373 en GM0893
            onbekende code        | GM9999           | 3        | -      | -        | gemeente | staat niet in het register
            onbekende naam        | Atlantis         | 3        | -      | -        | gemeente | staat niet in het register
            bestaat niet meer     | Weesp            | 3        | -      | -        | gemeente | geldig tot 2022-03-24
            subtotaal             | Totaal Flevoland | 3        | -      | -        | gemeente | subtotaal
            geen gemeente         | ""               | 3        | -      | -        | gemeente | ontbreekt
            geen aantal           | GM0034           | ""       | -      | -        | aantal   | ontbreekt
            negatief              | GM0034           | -3       | -      | -        | aantal   | negatief
            gebroken              | GM0034           | "3,5"    | -      | -        | aantal   | geen geheel getal
            geen getal            | GM0034           | veel     | -      | -        | aantal   | geen getal
            te veel               | GM0034           | 1000001  | -      | -        | aantal   | meer dan 1.000.000
            """)
    void een_regel_is_een_cijfer_of_zegt_waarom_niet(
            String wat, String gemeente, String aantal, String code, Integer personen, String veld, String reden) {
        var uitslag = keuring().keur(regel(2, gemeente, aantal, "2024-I"));
        if (veld == null) {
            assertThat(uitslag).isEqualTo(new Uitslag.Cijfer(2, new Gemeentecode(code), personen, false));
        } else {
            assertThat(((Uitslag.Geweigerd) uitslag).fouten()).singleElement().satisfies(fout -> {
                assertThat(fout.veld()).isEqualTo(veld);
                assertThat(fout.reden()).contains(reden);
            });
        }
    }

    @Test
    void een_gemeente_die_er_al_staat_wordt_geweigerd_en_noemt_de_eerste_regel() {
        var keuring = keuring();
        keuring.keur(regel(2, "GM0034", "216", "2024-I"));
        var tweede = (Uitslag.Geweigerd) keuring.keur(regel(9, "Almere", "217", "2024-I"));
        assertThat(tweede.fouten()).containsExactly(new Regelfout("gemeente", "Almere staat al op regel 2"));
    }

    @Test
    void twee_halfjaren_in_een_bestand_worden_beide_genoemd() {
        var keuring = keuring();
        keuring.keur(regel(2, "GM0034", "216", "2024-I"));
        keuring.keur(regel(3, "GM0796", "12", "2024-II"));
        assertThat(keuring.bezwaar())
                .hasValue("het bestand gaat over meer dan een halfjaar: 2024-I (regel 2) en 2024-II (regel 3)");
    }

    @Test
    void een_totaalregel_is_geen_gemeente_en_een_formule_telt_met_haar_waarde() {
        assertThat(keuring().keur(regel(5, "Totaal", "17.174", ""))).isEqualTo(new Uitslag.Totaal(5, 17174));
        assertThat(keuring().keur(new Bestandsregel(2, List.of("GM0034", "216", "2024-I"), Set.of(1))))
                .isEqualTo(new Uitslag.Cijfer(2, new Gemeentecode("GM0034"), 216, true));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
            # kop                                             | gemeente     | naam     | aantal
            gemeentecode;gemeente;taakstelling                | gemeentecode | gemeente | taakstelling
            Gemeente;Aantal                                   | Gemeente     | -        | Aantal
            naam;Taakstelling 2023-II;Taakstelling 2024-I     | naam         | -        | Taakstelling 2024-I
            naam;Taakstelling;Aantal                          | naam         | -        | -
            regio;getal                                       | -            | -        | -
            """)
    void kolommen_worden_geraden_uit_hun_naam_en_twijfel_blijft_open(
            String kop, String gemeente, String naam, String aantal) {
        var gevonden = Kop.zoek(
                List.of(
                        new Bestandsregel(1, List.of("Bijlage A"), Set.of()),
                        new Bestandsregel(3, Arrays.asList(kop.split(";")), Set.of())),
                Halfjaar.lees("2024-I"));
        assertThat(gevonden.regel()).isEqualTo(3);
        assertThat(gevonden.toewijzing()).isEqualTo(new Kolomtoewijzing(gemeente, naam, aantal, null));
    }

    @ParameterizedTest
    @CsvSource({"17174, 17000, 1.0, false", "18000, 17000, 5.9, true", "1000, 17000, -94.1, true"})
    void een_som_ver_van_landelijk_valt_op(long som, int landelijk, String procent, boolean ver) {
        var optelling = new Optelling(som, null, landelijk);
        assertThat(optelling.afwijkingProcent()).hasToString(procent);
        assertThat(optelling.verVanLandelijk()).isEqualTo(ver);
    }

    private static Keuring keuring() {
        return new Keuring(
                Halfjaar.lees("2024-I"),
                REGISTER,
                NAAMVARIANTEN,
                KOLOMMEN,
                new Kolomtoewijzing("gemeente", null, "aantal", "halfjaar"));
    }

    private static Bestandsregel regel(int regel, String... cellen) {
        return new Bestandsregel(regel, List.of(cellen), Set.of());
    }

    private static Gemeente gemeente(String code, String naam, LocalDate tot) {
        return new Gemeente(new Gemeentecode(code), naam, new Provinciecode("PV24"), 1000, null, tot);
    }
}
