// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling.circulaire;

import java.util.regex.Pattern;

/** Reads a number of persons as people and spreadsheets write it (rule 34): "41", "+41", "1.234". */
final class Personen {

    private static final int HOOGSTENS = 1_000_000;
    private static final Pattern GEHEEL = Pattern.compile("[+-]?(\\d+|\\d{1,3}(\\.\\d{3})+)");
    private static final Pattern GEBROKEN = Pattern.compile("[+-]?[\\d.]*,\\d+|[+-]?\\d+\\.\\d+");

    private Personen() {}

    /** @throws IllegalArgumentException with a Dutch reason when the text is no whole number from 0 up to a million */
    static int lees(String tekst) {
        var kort = Regelfout.kort(tekst);
        if (!GEHEEL.matcher(tekst).matches()) {
            throw new IllegalArgumentException(
                    GEBROKEN.matcher(tekst).matches()
                            ? "'%s' is geen geheel getal; personen tellen heel".formatted(kort)
                            : "'%s' is geen getal".formatted(kort));
        }
        var cijfers = tekst.replace(".", "").replace("+", "").replaceFirst("^(-?)0+(?=\\d)", "$1");
        if (cijfers.startsWith("-") && !cijfers.equals("-0")) {
            throw new IllegalArgumentException("'%s' is negatief; het kan niet minder dan 0 zijn".formatted(kort));
        }
        if (cijfers.length() > 7 || Integer.parseInt(cijfers) > HOOGSTENS) {
            throw new IllegalArgumentException("'%s' is meer dan 1.000.000".formatted(kort));
        }
        return Integer.parseInt(cijfers);
    }
}
