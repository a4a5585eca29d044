// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.beleid.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import nl.trede.begrippen.Halfjaar;
import nl.trede.begrippen.Provinciecode;
import nl.trede.toezicht.beleid.Beleidskader;
import nl.trede.toezicht.beleid.Beleidskaders;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BeleidsversieTest {

    private static final Beleidskaders KADERS = new BeleidBestanden(Proefbeleid.OVERLAYS.toString());

    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvSource(
            useHeadersInDisplayName = true,
            delimiter = '|',
            nullValues = "geen",
            textBlock =
                    """
            provincie | halfjaar | besluitdatum | versie
            PV24      | 2023-II  | 2024-03-01   | flevoland-2020
            PV24      | 2023-II  | 2024-06-01   | flevoland-2020
            PV24      | 2024-I   | 2024-03-01   | flevoland-2024
            PV24      | 2024-I   | 2024-08-01   | flevoland-2024
            PV24      | 2020-I   | 2020-08-01   | geen
            PV23      | 2024-II  | 2024-11-28   | overijssel-2017
            PV22      | 2024-I   | 2024-11-19   | drenthe-2024
            PV20      | 2024-I   | 2024-11-19   | geen
            """)
    void de_versie_volgt_uit_het_peilmoment(String provincie, String halfjaar, String besluitdatum, String versie) {
        assertThat(KADERS.voor(new Provinciecode(provincie), Halfjaar.lees(halfjaar), Proefbeleid.dag(besluitdatum))
                        .map(Beleidskader::versie)
                        .orElse(null))
                .isEqualTo(versie);
    }

    @Test
    void of_uit_de_besluitdatum_als_het_beleid_dat_zegt(@TempDir Path map) {
        var flevoland = Proefbeleid.kopie(map).resolve("flevoland/beleid");
        Proefbeleid.vervang(
                flevoland.resolve("2020/beleid.yaml"), "versiekeuze: PEILMOMENT", "versiekeuze: BESLUITDATUM");
        Proefbeleid.vervang(
                flevoland.resolve("2024/beleid.yaml"), "versiekeuze: PEILMOMENT", "versiekeuze: BESLUITDATUM");
        var kaders = new BeleidBestanden(map.toString());

        var versie = kaders.voor(new Provinciecode("PV24"), Halfjaar.lees("2023-II"), Proefbeleid.dag("2024-06-01"));

        assertThat(versie.orElseThrow().versie()).isEqualTo("flevoland-2024");
    }

    @ParameterizedTest(name = "{0} {1} boekt {2}")
    @CsvSource({
        "PV24, 2023-II, LOPEND_EERST",
        "PV24, 2024-II, LOPEND_EERST",
        "PV24, 2019-I, TOTAAL",
        "PV23, 2024-I, TOTAAL",
        "PV22, 2024-I, TOTAAL",
        "PV20, 2024-I, TOTAAL"
    })
    void de_boekingsvolgorde_komt_uit_het_beleid(String provincie, String halfjaar, String volgorde) {
        assertThat(KADERS.voor(new Provinciecode(provincie), Halfjaar.lees(halfjaar)))
                .hasToString(volgorde);
    }
}
