// SPDX-License-Identifier: EUPL-1.2
package nl.trede.platform.web;

import io.quarkus.qute.TemplateExtension;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import nl.trede.begrippen.Saldo;

/** How dates and numbers read in Dutch, for templates: {@code {datum.voluit}}, {@code {aantal.getal}}, {@code {saldo.metTeken}}. */
@TemplateExtension
public final class Opmaak {

    private static final Locale NEDERLANDS = Locale.forLanguageTag("nl-NL");
    private static final DateTimeFormatter VOLUIT = DateTimeFormatter.ofPattern("d MMMM yyyy", NEDERLANDS);
    private static final DateTimeFormatter KORT = DateTimeFormatter.ofPattern("dd-MM-yyyy", NEDERLANDS);

    private Opmaak() {}

    /** In running text: 1 juli 2024. */
    public static String voluit(LocalDate datum) {
        return VOLUIT.format(datum);
    }

    /** In tables: 01-07-2024. */
    public static String kort(LocalDate datum) {
        return KORT.format(datum);
    }

    /** With thousands dots: 1.234; a negative number with a real minus sign. */
    public static String getal(int aantal) {
        return getal((long) aantal);
    }

    /** With thousands dots: 1.234; a negative number with a real minus sign. */
    public static String getal(long aantal) {
        return (aantal < 0 ? "−" : "")
                + NumberFormat.getIntegerInstance(NEDERLANDS).format(Math.abs(aantal));
    }

    /** Signed: −45, +3, 0. */
    public static String metTeken(int personen) {
        return personen > 0 ? "+" + getal(personen) : getal(personen);
    }

    /** Signed: −45, +3, 0. */
    public static String metTeken(Saldo saldo) {
        return metTeken(saldo.personen());
    }

    /** In words, since colour or sign alone does not reach everyone: "achterstand van 45 personen". */
    public static String inWoorden(Saldo saldo) {
        var personen = Math.abs(saldo.personen());
        var aantal = getal(personen) + (personen == 1 ? " persoon" : " personen");
        if (saldo.personen() == 0) {
            return "precies gehaald";
        }
        return (saldo.gehaald() ? "voorsprong van " : "achterstand van ") + aantal;
    }
}
