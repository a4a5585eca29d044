// SPDX-License-Identifier: EUPL-1.2
package nl.trede.realisatie.levering;

import java.util.regex.Pattern;

/** Reads a number of persons as people and spreadsheets write it (rule 34): "41", "+41", "1.234". */
final class Personen {

    /** More than the country will ever house in a halfjaar; a greater number is a slip. */
    static final int HOOGSTENS = 1_000_000;

    private static final Pattern GEHEEL = Pattern.compile("[+-]?(\\d+|\\d{1,3}(\\.\\d{3})+)");
    private static final Pattern GEBROKEN = Pattern.compile("[+-]?[\\d.]*,\\d+|[+-]?\\d+\\.\\d+");

    private Personen() {}

    /** @throws IllegalArgumentException with a Dutch reason when the text is no whole number from 0 up to a million */
    static int lees(String tekst) {
        if (GEBROKEN.matcher(tekst).matches() && !GEHEEL.matcher(tekst).matches()) {
            throw new IllegalArgumentException("'%s' is geen geheel getal; personen tellen heel".formatted(tekst));
        }
        if (!GEHEEL.matcher(tekst).matches()) {
            throw new IllegalArgumentException("'%s' is geen getal".formatted(Regelfout.kort(tekst)));
        }
        var cijfers = tekst.replace(".", "").replace("+", "");
        if (cijfers.startsWith("-") && !cijfers.matches("-0+")) {
            throw new IllegalArgumentException(
                    "'%s' is negatief; het kan niet minder dan 0 zijn".formatted(Regelfout.kort(tekst)));
        }
        var zonderNullen = cijfers.replaceFirst("^-?0+(?=\\d)", "");
        if (zonderNullen.length() > 7 || Integer.parseInt(zonderNullen) > HOOGSTENS) {
            throw new IllegalArgumentException("'%s' is meer dan 1.000.000".formatted(Regelfout.kort(tekst)));
        }
        return Integer.parseInt(zonderNullen);
    }
}
