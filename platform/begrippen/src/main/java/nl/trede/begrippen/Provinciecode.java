// SPDX-License-Identifier: EUPL-1.2
package nl.trede.begrippen;

import java.util.regex.Pattern;

/**
 * The CBS code of a provincie, "PV" and two digits (PV24 is Flevoland).
 *
 * @param code never null
 */
public record Provinciecode(String code) implements Comparable<Provinciecode> {

    private static final Pattern VORM = Pattern.compile("PV\\d{2}");

    /** @throws IllegalArgumentException with a Dutch reason when the text is no code */
    public Provinciecode {
        if (code == null || !VORM.matcher(code).matches()) {
            throw new IllegalArgumentException(
                    "'" + code + "' is geen provinciecode; verwacht PV met twee cijfers, bijvoorbeeld PV24");
        }
    }

    @Override
    public int compareTo(Provinciecode ander) {
        return code.compareTo(ander.code);
    }

    @Override
    public String toString() {
        return code;
    }
}
