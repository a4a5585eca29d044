// SPDX-License-Identifier: EUPL-1.2
package nl.trede.realisatie.aanvoer;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.trede.realisatie.levering.Inzending.Vorm;

/** What the name of a file in the folder says. */
public final class Bestandsnaam {

    private static final Map<String, Vorm> VORMEN = Map.of(
            "csv", Vorm.CSV,
            "txt", Vorm.CSV,
            "xlsx", Vorm.XLSX,
            "json", Vorm.JSON,
            "ndjson", Vorm.NDJSON,
            "jsonl", Vorm.NDJSON);

    private Bestandsnaam() {}

    /** Empty when the form is not known. */
    public static Optional<Vorm> vorm(String naam) {
        var klein = naam.toLowerCase(Locale.ROOT);
        return Optional.ofNullable(VORMEN.get(klein.substring(klein.lastIndexOf('.') + 1)));
    }

    /** Names that programs give to what they are still writing, and hidden files: not ours to read. */
    public static boolean isOnaf(String naam) {
        return naam.startsWith(".")
                || naam.startsWith("~")
                || naam.toLowerCase(Locale.ROOT).matches(".*\\.(tmp|part|partial|filepart|crdownload|writing)");
    }
}
