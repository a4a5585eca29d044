// SPDX-License-Identifier: EUPL-1.2
package nl.trede.platform.web;

import io.quarkus.qute.TemplateExtension;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;
import nl.trede.begrippen.Halfjaar;
import nl.trede.begrippen.Saldo;

/**
 * How dates and numbers read in Dutch, for templates: {@code {datum.voluit}}, {@code {aantal.getal}},
 * {@code {saldo.metTeken}}. Moments are told in Dutch time. In a template an absent value is an en dash.
 */
@TemplateExtension
public final class Opmaak {

    private static final Locale NEDERLANDS = Locale.forLanguageTag("nl-NL");
    private static final ZoneId HIER = ZoneId.of("Europe/Amsterdam");
    private static final DateTimeFormatter VOLUIT = DateTimeFormatter.ofPattern("d MMMM uuuu", NEDERLANDS);
    private static final DateTimeFormatter KORT = DateTimeFormatter.ofPattern("dd-MM-uuuu", NEDERLANDS);
    private static final Pattern DAG = Pattern.compile("(?<![\\w-])\\d{4}-\\d{2}-\\d{2}(?![\\w-])");
    private static final DateTimeFormatter TIJD = DateTimeFormatter.ofPattern("HH.mm", NEDERLANDS);

    private Opmaak() {}

    /** In running text: 1 juli 2024. */
    public static String voluit(LocalDate datum) {
        return VOLUIT.format(datum);
    }

    /** A text in which days are written as 2024-07-01, with those as 1 juli 2024. */
    public static String metDagenVoluit(String tekst) {
        return DAG.matcher(tekst).replaceAll(gevonden -> {
            try {
                return voluit(LocalDate.parse(gevonden.group()));
            } catch (DateTimeException geenDag) {
                return gevonden.group();
            }
        });
    }

    /** In tables: 01-07-2024. */
    public static String kort(LocalDate datum) {
        return KORT.format(datum);
    }

    /** In running text: 1 juli 2024 om 09.30 uur. */
    public static String voluit(Instant moment) {
        var hier = moment.atZone(HIER);
        return VOLUIT.format(hier) + " om " + TIJD.format(hier) + " uur";
    }

    /** In tables: 01-07-2024 09.30. */
    public static String kort(Instant moment) {
        var hier = moment.atZone(HIER);
        return KORT.format(hier) + " " + TIJD.format(hier);
    }

    /** In running text: eerste helft van 2024. */
    public static String inWoorden(Halfjaar halfjaar) {
        return (halfjaar.helft() == 1 ? "eerste" : "tweede") + " helft van " + halfjaar.jaar();
    }

    /** With thousands dots: 1.234; a negative number with a real minus sign. */
    public static String getal(int aantal) {
        return getal((long) aantal);
    }

    /** With thousands dots: 1.234; a negative number with a real minus sign. */
    public static String getal(long aantal) {
        return (aantal < 0 ? "−" : "") + String.format(NEDERLANDS, "%,d", Math.abs(aantal));
    }

    /** Signed: −45, +3, 0. */
    public static String metTeken(int personen) {
        return personen > 0 ? "+" + getal(personen) : getal(personen);
    }

    /** Signed: −45, +3, 0. */
    public static String metTeken(long personen) {
        return personen > 0 ? "+" + getal(personen) : getal(personen);
    }

    /** Signed: −45, +3, 0. */
    public static String metTeken(Saldo saldo) {
        return metTeken(saldo.personen());
    }

    /** 1 persoon, 1.234 personen. */
    public static String personen(int aantal) {
        return getal(aantal) + (Math.abs(aantal) == 1 ? " persoon" : " personen");
    }

    /** In words, since colour or sign alone does not reach everyone: "achterstand van 45 personen". */
    public static String inWoorden(Saldo saldo) {
        if (saldo.personen() == 0) {
            return "precies gehaald";
        }
        return (saldo.gehaald() ? "voorsprong van " : "achterstand van ") + personen(Math.abs(saldo.personen()));
    }

    /** 87%, rounded down so that 100% means all; an en dash when there is nothing to take a part of. */
    public static String procentVan(int deel, int geheel) {
        return geheel <= 0 ? "–" : getal(Math.floorDiv(deel * 100L, (long) geheel)) + "%";
    }
}
