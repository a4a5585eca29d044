// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling.gemeenteregister.persistence;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Provinciecode;
import nl.trede.taakstelling.gemeenteregister.Gemeente;

/** The register that ships with the service; the file names its sources. */
final class Registerbestand {

    private static final String NAAM = "/gemeenteregister/gemeenten.csv";

    private Registerbestand() {}

    static List<Gemeente> lees() {
        try (var in = Registerbestand.class.getResourceAsStream(NAAM);
                var tekst = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return tekst.lines()
                    .filter(regel -> regel.startsWith("GM"))
                    .map(Registerbestand::gemeente)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(NAAM, e);
        }
    }

    private static Gemeente gemeente(String regel) {
        var deel = regel.split(";", -1);
        return new Gemeente(
                new Gemeentecode(deel[0]),
                deel[1],
                new Provinciecode(deel[2]),
                Integer.parseInt(deel[3]),
                dag(deel[4]),
                dag(deel[5]));
    }

    private static LocalDate dag(String tekst) {
        return tekst.isEmpty() ? null : LocalDate.parse(tekst);
    }
}
