// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling.taakstelling;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How a bron that the service itself writes tells things to whoever reads it on a page or in a letter. */
public final class Brontekst {

    private static final DateTimeFormatter DAG =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.forLanguageTag("nl-NL"));

    private Brontekst() {}

    /** 1 juli 2024. */
    public static String dag(LocalDate dag) {
        return DAG.format(dag);
    }
}
