// SPDX-License-Identifier: EUPL-1.2
package nl.trede.platform.web;

import io.quarkus.qute.TemplateExtension;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import nl.trede.begrippen.Halfjaar;
import nl.trede.begrippen.Saldo;

/**
 * How figures, dates and saldi are written for Dutch readers (nl-NL), in templates ({@code {stand.saldo.inWoorden}}) as in Java. Whole
 * numbers are persons unless the template says otherwise. Moments are told in Dutch time. Null is written as an en dash.
 */
@TemplateExtension
public final class Notatie {

    private static final Locale NL = Locale.forLanguageTag("nl-NL");
    private static final ZoneId HIER = ZoneId.of("Europe/Amsterdam");
    private static final DateTimeFormatter TEKST = DateTimeFormatter.ofPattern("d MMMM uuuu", NL);
    private static final DateTimeFormatter TABEL = DateTimeFormatter.ofPattern("dd-MM-uuuu", NL);
    private static final DateTimeFormatter TIJD = DateTimeFormatter.ofPattern("HH.mm", NL);
    private static final String ONBEKEND = "–";
    private static final String MIN = "−";

    private Notatie() {}

    /** {@code 1 juli 2024}, for running text. */
    public static String inTekst(LocalDate dag) {
        return dag == null ? ONBEKEND : TEKST.format(dag);
    }

    /** {@code 01-07-2024}, for tables. */
    public static String inTabel(LocalDate dag) {
        return dag == null ? ONBEKEND : TABEL.format(dag);
    }

    /** {@code 1 juli 2024 om 09.30 uur}. */
    public static String inTekst(Instant moment) {
        if (moment == null) {
            return ONBEKEND;
        }
        var hier = moment.atZone(HIER);
        return TEKST.format(hier) + " om " + TIJD.format(hier) + " uur";
    }

    /** {@code 01-07-2024 09.30}. */
    public static String inTabel(Instant moment) {
        if (moment == null) {
            return ONBEKEND;
        }
        var hier = moment.atZone(HIER);
        return TABEL.format(hier) + " " + TIJD.format(hier);
    }

    /** {@code eerste helft van 2024}. */
    public static String inWoorden(Halfjaar halfjaar) {
        return (halfjaar.helft() == 1 ? "eerste" : "tweede") + " helft van " + halfjaar.jaar();
    }

    /** {@code 1.234}; a negative figure with a real minus sign. */
    public static String getal(Integer waarde) {
        return waarde == null ? ONBEKEND : getal(waarde.longValue());
    }

    /** As for an integer. */
    public static String getal(Long waarde) {
        if (waarde == null) {
            return ONBEKEND;
        }
        return (waarde < 0 ? MIN : "") + String.format(NL, "%,d", waarde).replace("-", "");
    }

    /** {@code +12}, {@code −45} or {@code 0}: for what is ahead or behind. */
    public static String metTeken(Integer waarde) {
        return waarde == null ? ONBEKEND : (waarde > 0 ? "+" : "") + getal(waarde);
    }

    /** The saldo as a signed figure: {@code −45} is an achterstand of 45 persons. */
    public static String metTeken(Saldo saldo) {
        return saldo == null ? ONBEKEND : metTeken(saldo.personen());
    }

    /** {@code 1 persoon}, {@code 1.234 personen}. */
    public static String personen(Integer aantal) {
        return getal(aantal) + (aantal != null && Math.abs(aantal) == 1 ? " persoon" : " personen");
    }

    /** {@code achterstand van 45 personen}, {@code voorsprong van 1 persoon} or {@code geen achterstand}. */
    public static String inWoorden(Saldo saldo) {
        if (saldo.personen() == 0) {
            return "geen achterstand";
        }
        return saldo.gehaald()
                ? "voorsprong van " + personen(saldo.voorsprong())
                : "achterstand van " + personen(saldo.achterstand());
    }

    /** The style class that goes with the saldo; never the only sign of it. */
    public static String stijl(Saldo saldo) {
        return saldo.gehaald() ? "voorsprong" : "achterstand";
    }

    /** {@code 87%}, rounded down so that 100% means all; an en dash when there is nothing to take a part of. */
    public static String procentVan(Integer deel, int geheel) {
        return deel == null || geheel <= 0 ? ONBEKEND : getal(Math.floorDiv(deel * 100L, (long) geheel)) + "%";
    }
}
