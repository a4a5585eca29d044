// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling.gemeenteregister.persistence;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

/** The lines of a file that ships with the service, each in its parts; without remarks and the heading. */
final class Registerregels {

    private Registerregels() {}

    static List<String[]> lees(String naam) {
        var pad = "/gemeenteregister/" + naam;
        try (var in = Registerregels.class.getResourceAsStream(pad);
                var tekst = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return tekst.lines()
                    .filter(regel -> !regel.startsWith("#"))
                    .skip(1)
                    .map(regel -> regel.split(";", -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(pad, e);
        }
    }

    static LocalDate dag(String tekst) {
        return tekst.isEmpty() ? null : LocalDate.parse(tekst);
    }
}
