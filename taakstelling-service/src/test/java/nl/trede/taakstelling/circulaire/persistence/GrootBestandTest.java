// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling.circulaire.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.BufferedWriter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import nl.trede.platform.testkit.TestInfrastructure;
import nl.trede.platform.testkit.Werkmappen;
import nl.trede.taakstelling.circulaire.Bestandsvorm;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A file of 100,000 long lines goes in with 28 megabytes of memory for all of Java; its lines alone are larger than that. */
@QuarkusTest
@WithTestResource(TestInfrastructure.class)
class GrootBestandTest {

    private static final int REGELS = 100_000;
    private static final int OP = 3;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String database;

    private Path map;

    @ParameterizedTest
    @EnumSource(Bestandsvorm.class)
    void honderdduizend_regels_gaan_erin_met_vast_geheugen(Bestandsvorm vorm, @TempDir Path tijdelijk)
            throws Exception {
        // Given
        map = tijdelijk;
        var bestand = vorm == Bestandsvorm.CSV ? csv() : xlsx();
        // When
        var inname = java(vorm, bestand, "INNAME");
        // Then: of each line it is known what became of it
        assertThat(inname.tekst).contains("regels %d cijfers 1 fouten %d".formatted(REGELS + 1, REGELS - 1));
        assertThat(inname.code).isZero();
        // and that memory is too small for who keeps the lines
        assertThat(java(vorm, bestand, "ALLES_ONTHOUDEN").code).isEqualTo(OP);
    }

    private record Afloop(int code, String tekst) {}

    private Afloop java(Bestandsvorm vorm, Path bestand, String wat) throws Exception {
        var uit = map.resolve(wat + ".txt");
        var proces = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx28m",
                        "-XX:+UseSerialGC",
                        "-XX:+ExitOnOutOfMemoryError",
                        "-cp",
                        System.getProperty("java.class.path"),
                        KleinGeheugen.class.getName(),
                        database,
                        vorm.name(),
                        bestand.toString(),
                        wat)
                .redirectErrorStream(true)
                .redirectOutput(uit.toFile())
                .start();
        assertThat(proces.waitFor(2, TimeUnit.MINUTES)).as("in time").isTrue();
        return new Afloop(proces.exitValue(), Files.readString(uit));
    }

    private Path csv() throws IOException {
        var bestand = map.resolve("groot.csv");
        try (var uit = Files.newBufferedWriter(bestand)) {
            uit.write("gemeente;aantal;toelichting\n");
            var toeval = new Random(1);
            for (int i = 0; i < REGELS; i++) {
                uit.write("GM0034;5;" + tekst(toeval) + "\n");
            }
        }
        return bestand;
    }

    private Path xlsx() throws IOException {
        var bestand = map.resolve("groot.xlsx");
        try (var voorbeeld = new ZipInputStream(new ByteArrayInputStream(Werkmappen.goed()));
                var uit = new ZipOutputStream(Files.newOutputStream(bestand))) {
            for (var deel = voorbeeld.getNextEntry(); deel != null; deel = voorbeeld.getNextEntry()) {
                uit.putNextEntry(new ZipEntry(deel.getName()));
                if (deel.getName().equals("xl/worksheets/sheet1.xml")) {
                    blad(uit);
                } else {
                    voorbeeld.transferTo(uit);
                }
            }
        }
        return bestand;
    }

    private static void blad(ZipOutputStream zip) throws IOException {
        var uit = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8));
        uit.write("<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>");
        uit.write("<row r=\"1\">" + cel("A", 1, "gemeente") + cel("B", 1, "aantal") + cel("C", 1, "uitleg") + "</row>");
        var toeval = new Random(1);
        for (int i = 2; i <= REGELS + 1; i++) {
            uit.write("<row r=\"" + i + "\">" + cel("A", i, "GM0034") + "<c r=\"B" + i + "\"><v>5</v></c>"
                    + cel("C", i, tekst(toeval)) + "</row>");
        }
        uit.write("</sheetData></worksheet>");
        uit.flush();
    }

    private static String cel(String kolom, int rij, String tekst) {
        return "<c r=\"%s%d\" t=\"inlineStr\"><is><t>%s</t></is></c>".formatted(kolom, rij, tekst);
    }

    private static String tekst(Random toeval) {
        var tekst = new StringBuilder(320);
        while (tekst.length() < 320) {
            tekst.append(Long.toHexString(toeval.nextLong()));
        }
        return tekst.toString();
    }
}
