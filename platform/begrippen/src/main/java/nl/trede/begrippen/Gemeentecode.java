// SPDX-License-Identifier: EUPL-1.2
package nl.trede.begrippen;

import java.util.regex.Pattern;

/**
 * The CBS code of a gemeente, "GM" and four digits (GM0034 is Almere). It identifies; a name does not (rule 13).
 *
 * @param code never null
 */
public record Gemeentecode(String code) implements Comparable<Gemeentecode> {

    private static final Pattern VORM = Pattern.compile("GM\\d{4}");

    /** @throws IllegalArgumentException with a Dutch reason when the text is no code */
    public Gemeentecode {
        if (code == null || !VORM.matcher(code).matches()) {
            throw new IllegalArgumentException(
                    "'" + code + "' is geen gemeentecode; verwacht GM met vier cijfers, bijvoorbeeld GM0034");
        }
    }

    @Override
    public int compareTo(Gemeentecode ander) {
        return code.compareTo(ander.code);
    }

    @Override
    public String toString() {
        return code;
    }
}
