// SPDX-License-Identifier: EUPL-1.2
package nl.trede.lokaal.demo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A table among the resources of this package: {@code ;} between the columns, remarks after {@code #}, a heading. */
final class Bestand {

    private Bestand() {}

    static List<String[]> lees(String naam) {
        try (InputStream in = Bestand.class.getResourceAsStream(naam);
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.startsWith("#"))
                    .skip(1)
                    .map(line -> line.split(";", -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
