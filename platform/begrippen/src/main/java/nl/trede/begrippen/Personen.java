// SPDX-License-Identifier: EUPL-1.2
package nl.trede.begrippen;

import java.util.regex.Pattern;

/** A number of persons as people and spreadsheets write it (rule 34): "41", "+41", "1.234". */
public final class Personen {

    /** More than the country will ever house in a halfjaar; a greater number is a slip. */
    public static final int HOOGSTENS = 1_000_000;

    private static final int LANGST = 40;
    private static final Pattern GEHEEL = Pattern.compile("[+-]?(\\d+|\\d{1,3}(\\.\\d{3})+)");
    private static final Pattern GEBROKEN = Pattern.compile("[+-]?[\\d.]*,\\d+|[+-]?\\d+\\.\\d+");

    private Personen() {}

    /** @throws IllegalArgumentException with a Dutch reason when the text is no whole number from 0 up to a million */
    public static int lees(String tekst) {
        if (!GEHEEL.matcher(tekst).matches()) {
            throw new IllegalArgumentException(
                    GEBROKEN.matcher(tekst).matches()
                            ? "'%s' is geen geheel getal; personen tellen heel".formatted(kort(tekst))
                            : "'%s' is geen getal".formatted(kort(tekst)));
        }
        var cijfers = tekst.replace(".", "").replace("+", "").replaceFirst("^(-?)0+(?=\\d)", "$1");
        if (cijfers.startsWith("-") && !cijfers.equals("-0")) {
            throw new IllegalArgumentException(
                    "'%s' is negatief; het kan niet minder dan 0 zijn".formatted(kort(tekst)));
        }
        if (cijfers.length() > 7 || Integer.parseInt(cijfers) > HOOGSTENS) {
            throw new IllegalArgumentException("'%s' is meer dan 1.000.000".formatted(kort(tekst)));
        }
        return Integer.parseInt(cijfers);
    }

    /** Text of others as a reason may show it back. */
    private static String kort(String tekst) {
        var zichtbaar = tekst.replaceAll("\\p{Cntrl}", "\uFFFD");
        return zichtbaar.length() <= LANGST ? zichtbaar : zichtbaar.substring(0, LANGST) + "…";
    }
}
