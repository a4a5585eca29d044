// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.overzicht;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Almere over 2023-II is the example: beginsaldo −147, taakstelling 216, so an opgave of 363; 318 housed at the end. */
class AandachtTest {

    @ParameterizedTest(name = "{0} van {1} op {2}: norm {3}, op de norm {4}, tekort {5}, {6}")
    @CsvSource({
        // gehuisvest, opgave, peildatum, norm, op de norm, tekort, tint
        "318, 363, 2024-01-01, 363,  -45,  45, TEKORT",
        "302, 363, 2024-01-01, 363,  -61,  61, TEKORT",
        "301, 363, 2024-01-01, 363,  -62,  62, RUIM_TEKORT",
        "363, 363, 2024-01-01, 363,    0,   0, OP_KOERS",
        "370, 363, 2024-01-01, 363,    7,   0, VOORSPRONG",
        // after four of six months 242 should have been housed
        "242, 363, 2023-11-01, 242,    0,   0, OP_KOERS",
        "241, 363, 2023-11-01, 242,   -1,   1, TEKORT",
        "150, 363, 2023-11-01, 242,  -92,  92, RUIM_TEKORT",
        "365, 363, 2023-11-01, 242,  123,   0, VOORSPRONG",
        // on the last day no whole month is left to come, and what is missing is achterstand
        "318, 363, 2023-12-31, 303,   15,  45, TEKORT",
    })
    void het_tekort_is_op_de_norm_en_na_het_halfjaar_op_de_opgave(
            int gehuisvest, int opgave, LocalDate peildatum, int norm, int opNorm, int tekort, Kaartkleur.Tint tint) {
        var almere = beeld("GM0034", -147, opgave - 147, gehuisvest, peildatum, 0);

        assertThat(almere.opgave()).isEqualTo(opgave);
        assertThat(almere.norm()).isEqualTo(norm);
        assertThat(almere.voorOpNorm()).isEqualTo(opNorm);
        assertThat(almere.tekort()).isEqualTo(tekort);
        assertThat(Kaartkleur.STAND.tint(almere, BigDecimal.ZERO)).isEqualTo(tint);
    }

    @ParameterizedTest(name = "beginsaldo {0}, {1} op {2}, ervoor {3} op {4}: ervoor {5} tekort, gegroeid {6}")
    @CsvSource({
        // opgave 60, so ten a month: the figure before is the measure
        "0,  20, 2023-10-01,   8, 2023-09-01, 12, false",
        "0,  14, 2023-10-01,   8, 2023-09-01, 12, true",
        "0,  18, 2023-10-01,   8, 2023-09-01, 12, false",
        "0,  30, 2023-10-01,  20, 2023-09-01,  0, false",
        "0,  29, 2023-10-01,  20, 2023-09-01,  0, true",
        "0,  40, 2024-01-01,  35, 2023-12-01, 15, true",
        // without one the achterstand at the begin, once the halfjaar is over
        "-9, 50, 2024-01-01,    ,           ,  9, true",
        "-9, 60, 2024-01-01,    ,           ,  9, false",
        "5,  54, 2024-01-01,    ,           ,  0, true",
        "0,   2, 2023-10-01,    ,           ,   , false",
        // a figure of the same day or later is not one before
        "0,   2, 2023-10-01,   0, 2023-10-01,   , false",
    })
    void een_tekort_is_gegroeid_tegenover_het_cijfer_ervoor(
            int beginsaldo,
            int gehuisvest,
            LocalDate peildatum,
            Integer toen,
            LocalDate dag,
            Integer tekortErvoor,
            boolean gegroeid) {
        var gemeente = beeld("GM0034", beginsaldo, 60, gehuisvest, peildatum, 0)
                .met(null, null, toen == null ? List.of() : List.of(new Maandcijfer("GM0034", dag, toen)));

        assertThat(gemeente.tekortErvoor()).isEqualTo(tekortErvoor);
        assertThat(gemeente.tekortGegroeid()).isEqualTo(gegroeid);
        assertThat(Selectie.GEGROEID.past(gemeente)).isEqualTo(gegroeid);
    }

    @Test
    void zonder_realisatie_is_er_geen_tekort_en_geen_norm() {
        var gemeente = beeld("GM0034", 0, 100, 0, null, 0);

        assertThat(gemeente.tekort()).isZero();
        assertThat(gemeente.norm()).isNull();
        assertThat(gemeente.voorOpNorm()).isNull();
        assertThat(Kaartkleur.STAND.tint(gemeente, BigDecimal.ZERO)).isEqualTo(Kaartkleur.Tint.ONBEKEND);
    }

    @Test
    void wie_een_voorsprong_heeft_die_alles_dekt_hoeft_op_geen_dag_iets() {
        var gemeente = beeld("GM1690", 50, 30, 0, LocalDate.of(2023, 11, 1), 0);

        assertThat(gemeente.opgave()).isEqualTo(-20);
        assertThat(gemeente.norm()).isZero();
        assertThat(gemeente.tekort()).isZero();
        assertThat(Kaartkleur.STAND.tint(gemeente, BigDecimal.ZERO)).isEqualTo(Kaartkleur.Tint.VOORSPRONG);
    }

    @Test
    void de_drie_met_het_grootste_tekort_staan_vooraan_en_wie_geen_tekort_heeft_staat_er_niet() {
        var peil = LocalDate.of(2024, 1, 1);
        var gemeenten = List.of(
                beeld("GM0001", 0, 10, 8, peil, 0),
                beeld("GM0002", 0, 10, 2, peil, 0),
                beeld("GM0003", 0, 10, 8, peil, 1),
                beeld("GM0004", 0, 10, 10, peil, 5),
                beeld("GM0005", 0, 10, 9, peil, 0));

        assertThat(Aandacht.eerst(gemeenten, 3))
                .extracting(Gemeentebeeld::code)
                .containsExactly("GM0002", "GM0003", "GM0001");
        assertThat(Aandacht.eerst(gemeenten.subList(3, 4), 3)).isEmpty();
    }

    @ParameterizedTest(name = "{0}{1}: {2}")
    @CsvSource({
        "GEMEENTE,  '',       Aa en Hunze|Åland|Hardenberg|Zwolle",
        "SALDO,     '',       Zwolle|Aa en Hunze|Hardenberg|Åland",
        "SALDO,     aflopend, Hardenberg|Aa en Hunze|Zwolle|Åland",
        "TERMIJN,   '',       Zwolle|Aa en Hunze|Åland|Hardenberg",
    })
    void wie_geen_cijfer_heeft_staat_achteraan(Sortering sortering, String richting, String volgorde) {
        var gemeenten = List.of(
                naam("Hardenberg", 3, null),
                naam("Zwolle", -5, LocalDate.of(2024, 3, 1)),
                naam("Åland", null, null),
                naam("Aa en Hunze", -1, LocalDate.of(2024, 4, 1)));

        var namen = gemeenten.stream()
                .sorted(sortering.volgorde("aflopend".equals(richting)))
                .map(Gemeentebeeld::naam)
                .toList();

        assertThat(namen).containsExactlyElementsOf(Arrays.asList(volgorde.split("\\|")));
    }

    private static Gemeentebeeld naam(String naam, Integer saldo, LocalDate termijn) {
        return beeld(naam, naam, 0, 0, 0, saldo, null, termijn, 0);
    }

    private static Gemeentebeeld beeld(
            String code, int beginsaldo, int taakstelling, int gehuisvest, LocalDate peildatum, long verstreken) {
        var saldo = beginsaldo + gehuisvest - taakstelling;
        return beeld(code, code, beginsaldo, taakstelling, gehuisvest, saldo, peildatum, null, verstreken);
    }

    private static Gemeentebeeld beeld(
            String code,
            String naam,
            int beginsaldo,
            int taakstelling,
            int gehuisvest,
            Integer saldo,
            LocalDate peildatum,
            LocalDate termijn,
            long verstreken) {
        return new Gemeentebeeld(
                code,
                naam,
                "Flevoland",
                "PV24",
                "2023-II",
                beginsaldo,
                0,
                taakstelling,
                gehuisvest,
                saldo,
                peildatum,
                "VOORLOPIG",
                null,
                false,
                null,
                null,
                null,
                null,
                termijn,
                null,
                verstreken);
    }
}
