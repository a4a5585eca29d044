// SPDX-License-Identifier: EUPL-1.2
package nl.trede.realisatie.huisvesting;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/**
 * Makes a file of mutaties that looks like years of a feed: of each hundred lines 5 are there already, 2 correct or withdraw another one, before
 * or after it in the file, in chains too, and 1 cannot be right. The same seed makes the same file.
 */
public final class Mutatiebestand {

    private static final List<String> SOORTEN = List.of(
            "REGULIER",
            "REGULIER",
            "REGULIER",
            "NAREIZIGER",
            "NAREIZIGER",
            "HAR",
            "DOORSTROOM_UIT_HAR",
            "AMV_PLEEGGEZIN");

    private final Random kans;
    private final String voorvoegsel;
    private final List<String> gemeenten;
    private final LocalDate eersteDag;
    private final int dagen;
    private int laatsteNieuw;

    public Mutatiebestand(long zaad, String voorvoegsel, List<String> gemeenten, LocalDate eersteDag, int dagen) {
        this.kans = new Random(zaad);
        this.voorvoegsel = voorvoegsel;
        this.gemeenten = gemeenten;
        this.eersteDag = eersteDag;
        this.dagen = dagen;
    }

    public Path schrijf(Path bestand, int regels) throws IOException {
        var vorige = new String[1000];
        try (BufferedWriter uit = Files.newBufferedWriter(bestand)) {
            for (int i = 0; i < regels; i++) {
                var worp = kans.nextInt(100);
                var regel = worp < 5 && i > 0
                        ? vorige[kans.nextInt(Math.min(i, vorige.length))]
                        : worp < 7 ? correctie(i, regels) : worp < 8 ? fout(i) : nieuw(i);
                vorige[i % vorige.length] = regel;
                uit.write(regel);
                uit.write('\n');
            }
        }
        return bestand;
    }

    private String nieuw(int i) {
        laatsteNieuw = i;
        return nieuw(id(i), "");
    }

    private String id(int nummer) {
        return voorvoegsel + "-" + nummer;
    }

    private String nieuw(String id, String betreft) {
        return "{\"id\":\"%s\",%s\"gemeente\":\"%s\",\"datum\":\"%s\",\"aantal\":%d,\"soort\":\"%s\"}"
                .formatted(
                        id,
                        betreft,
                        gemeenten.get(kans.nextInt(gemeenten.size())),
                        eersteDag.plusDays(kans.nextInt(dagen)),
                        1 + kans.nextInt(6),
                        SOORTEN.get(kans.nextInt(SOORTEN.size())));
    }

    /** Of any line before or after it; of one that has no id of its own it is parked. */
    private String correctie(int i, int regels) {
        var ander = id(kans.nextInt(10) == 0 ? Math.max(0, i - 1) : kans.nextInt(regels));
        return kans.nextInt(4) == 0
                ? "{\"id\":\"%s\",\"intrekt\":\"%s\"}".formatted(id(i), ander)
                : nieuw(id(i), "\"vervangt\":\"" + ander + "\",");
    }

    private String fout(int i) {
        return switch (kans.nextInt(7)) {
            case 0 -> nieuw(id(i), "").replaceFirst("GM\\d{4}", "GM9999");
            case 1 -> nieuw(id(i), "").replaceFirst("\"aantal\":", "\"aantal\":-");
            case 2 -> nieuw(id(i), "").replaceFirst("\"datum\":\"\\d{4}", "\"datum\":\"2999");
            case 3 -> nieuw(id(i), "").replaceFirst("\"soort\":\"", "\"soort\":\"TENT_");
            case 4 -> nieuw(id(i), "").substring(0, 30);
            case 5 -> nieuw(id(i), "\"kleur\":\"rood\",");
            // the id of another line with something else in it
            default -> nieuw(id(laatsteNieuw), "");
        };
    }
}
