// SPDX-License-Identifier: EUPL-1.2
package nl.trede.realisatie.levering;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Tells by the first line of an NDJSON what its lines are: a mutatie has an id, a stand has a peildatum or a number of gehuisveste persons. */
public final class Inhoudsraad {

    private static final Pattern MUTATIE = Pattern.compile("\"(id|vervangt|intrekt)\"\\s*:");
    private static final Pattern STAND = Pattern.compile("\"(peildatum|gehuisvest|halfjaar)\"\\s*:");

    private Inhoudsraad() {}

    /** @param begin the first bytes of the file */
    public static boolean zijnMutaties(byte[] begin) {
        var regel = new String(begin, StandardCharsets.UTF_8).stripLeading().split("\n", 2)[0];
        return MUTATIE.matcher(regel).find() && !STAND.matcher(regel).find();
    }
}
