// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.prognose;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The figures of docs/prognose.md are those that the code gives: the back-test is run again and laid beside the page. */
class PrognosedocumentTest {

    private static final Path PAGINA = Path.of("../docs/prognose.md");
    private static final long ZAAD = 20241128;

    @Test
    void de_pagina_zegt_wat_de_toets_geeft() throws Exception {
        var toets = Terugtoets.van(new Prognosemodel(FictieveVerlopen.maak(ZAAD)));

        assertThat(Files.readString(PAGINA)).contains(tabel(toets)).contains(toets.conclusie());
    }

    @Test
    void de_band_houdt_wat_hij_belooft() {
        var toets = Terugtoets.van(new Prognosemodel(FictieveVerlopen.maak(ZAAD)));

        assertThat(toets.totaal().dekking()).as("acht van de tien").isBetween(0.75, 0.85);
    }

    private static String tabel(Terugtoets toets) {
        var regels = new ArrayList<>(List.of(
                "| na maand | gevallen | methode | lineair | vorig jaar | scheefheid | binnen de band |",
                "|---|---:|---:|---:|---:|---:|---:|"));
        toets.perMaand().forEach(uitslag -> regels.add(regel(String.valueOf(uitslag.maand()), uitslag)));
        regels.add(regel("alle", toets.totaal()));
        return String.join("\n", regels);
    }

    private static String regel(String naam, Terugtoets.Uitslag uitslag) {
        return String.format(
                Locale.ROOT,
                "| %s | %d | %.2f | %.2f | %.2f | %.2f | %.1f%% |",
                naam,
                uitslag.gevallen(),
                uitslag.fout(),
                uitslag.foutLineair(),
                uitslag.foutVorigJaar(),
                uitslag.scheefheid(),
                100 * uitslag.dekking());
    }
}
