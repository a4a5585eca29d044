// SPDX-License-Identifier: EUPL-1.2
package nl.trede.realisatie.aanvoer.persistence;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import nl.trede.realisatie.aanvoer.Aanvoerverslag;

/** Where files go when they are done with, each with its report for machines and for people beside it. */
record Verslagplaats(Path map) {

    static final List<String> NAMEN = List.of("verwerkt", "geweigerd");

    private static final int LANGSTE_NAAM = 230;

    private static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(SerializationFeature.INDENT_OUTPUT);

    /** The reports come first, so that a file that is moved always has them. A file that seems to hold persons is removed. */
    void zetNeer(Path bestand, Aanvoerverslag verslag) throws IOException {
        if (Files.isSymbolicLink(map)) {
            throw new IOException(map + " is a link");
        }
        Files.createDirectories(map);
        var doel = vrij(bestand.getFileName().toString());
        schrijf(naast(doel, ".verslag.json"), JSON.writeValueAsString(verslag));
        schrijf(naast(doel, ".verslag.txt"), verslag.tekst());
        if (verslag.bewaard()) {
            Files.move(bestand, doel, StandardCopyOption.ATOMIC_MOVE);
        } else {
            Files.delete(bestand);
        }
    }

    private Path vrij(String naam) {
        var punt = naam.lastIndexOf('.') > 0 ? naam.lastIndexOf('.') : naam.length();
        var einde = naam.substring(punt);
        var begin = kort(naam.substring(0, punt), LANGSTE_NAAM - lengte(einde));
        var doel = map.resolve(begin + einde);
        for (int keer = 2; isBezet(doel); keer++) {
            doel = map.resolve("%s-%d%s".formatted(begin, keer, einde));
        }
        return doel;
    }

    /** A name that leaves room for the number and the report beside it; a file system counts bytes. */
    private static String kort(String tekst, int hoogstens) {
        var kort = tekst;
        while (lengte(kort) > hoogstens && !kort.isEmpty()) {
            kort = kort.substring(0, kort.offsetByCodePoints(kort.length(), -1));
        }
        return kort;
    }

    private static int lengte(String tekst) {
        return tekst.getBytes(StandardCharsets.UTF_8).length;
    }

    /** Also where only the report of a removed file stands. */
    private static boolean isBezet(Path doel) {
        return Files.exists(doel, LinkOption.NOFOLLOW_LINKS)
                || Files.exists(naast(doel, ".verslag.json"), LinkOption.NOFOLLOW_LINKS);
    }

    private static Path naast(Path doel, String einde) {
        return doel.resolveSibling(doel.getFileName() + einde);
    }

    private static void schrijf(Path pad, String tekst) throws IOException {
        Files.deleteIfExists(pad);
        Files.writeString(pad, tekst, java.nio.file.StandardOpenOption.CREATE_NEW);
    }
}
