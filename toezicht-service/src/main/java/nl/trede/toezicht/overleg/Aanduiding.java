// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.overleg;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.trede.toezicht.termijn.Dagkeuring;

/** Reads the period out of a time in words (rule 58): "begin maart 2025", "tweede helft april 2024", "week 10 van 2025", "najaar 2024". */
public final class Aanduiding {

    private static final List<String> MAANDEN = List.of(
            "januari",
            "februari",
            "maart",
            "april",
            "mei",
            "juni",
            "juli",
            "augustus",
            "september",
            "oktober",
            "november",
            "december");
    private static final List<String> RANG = List.of("eerste", "tweede", "derde", "vierde");
    private static final String DEEL = "(begin|medio|half|midden|eind|einde|eerste helft|tweede helft)";
    private static final String MAAND = "(" + String.join("|", MAANDEN) + ")";
    private static final String JAAR = "(?:van )?(\\d{4})";

    private static final Pattern DAG = Pattern.compile("(\\d{1,2}) " + MAAND + " " + JAAR);
    private static final Pattern IN_MAAND = Pattern.compile("(?:" + DEEL + " )?(?:van )?" + MAAND + " " + JAAR);
    private static final Pattern IN_JAAR = Pattern.compile("(?:" + DEEL + " )?" + JAAR);
    private static final Pattern WEEK = Pattern.compile("week (\\d{1,2}) " + JAAR);
    private static final Pattern KWARTAAL =
            Pattern.compile("(?:(eerste|tweede|derde|vierde) kwartaal|q([1-4])) " + JAAR);
    private static final Pattern SEIZOEN =
            Pattern.compile("(?:(?:het|de) )?(voorjaar|lente|zomer|najaar|herfst|winter) " + JAAR);

    /** What is meant as a time, whether it exists or not. */
    private static final List<Pattern> VORMEN = List.of(
            DAG,
            IN_MAAND,
            IN_JAAR,
            WEEK,
            KWARTAAL,
            SEIZOEN,
            Pattern.compile("(?:week|q)\\s?\\d+ (?:van )?\\d{4,}|.*" + MAAND + " \\d{5,}"));

    private Aanduiding() {}

    /** Empty when no period can be read from it; the words themselves stay what they are. */
    public static Optional<Periode> lees(String woorden) {
        try {
            return Optional.ofNullable(periode(eenvormig(woorden)))
                    .filter(periode -> Dagkeuring.kan(periode.van()) && Dagkeuring.kan(periode.tot()));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** Not when the words name a day or a week that does not exist, as "31 februari 2025"; words that name none can be meant. */
    public static boolean kan(String woorden) {
        var tekst = eenvormig(woorden);
        return lees(woorden).isPresent()
                || VORMEN.stream().noneMatch(vorm -> vorm.matcher(tekst).matches());
    }

    private static String eenvormig(String woorden) {
        return woorden.toLowerCase(Locale.ROOT)
                .replaceAll("[.,]", " ")
                .replaceAll("\\s+", " ")
                .strip()
                .replaceFirst("^(in|op|rond|omstreeks|circa) ", "")
                .replaceFirst("^(de|het) ", "");
    }

    private static Periode periode(String tekst) {
        Matcher m = DAG.matcher(tekst);
        if (m.matches()) {
            var dag = LocalDate.of(getal(m.group(3)), maand(m.group(2)), getal(m.group(1)));
            return new Periode(dag, dag);
        }
        m = IN_MAAND.matcher(tekst);
        if (m.matches()) {
            return inMaand(m.group(1), YearMonth.of(getal(m.group(3)), maand(m.group(2))));
        }
        m = IN_JAAR.matcher(tekst);
        if (m.matches()) {
            return inJaar(m.group(1), getal(m.group(2)));
        }
        m = WEEK.matcher(tekst);
        if (m.matches()) {
            var maandag = LocalDate.of(getal(m.group(2)), 1, 4)
                    .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, getal(m.group(1)))
                    .with(java.time.DayOfWeek.MONDAY);
            return new Periode(maandag, maandag.plusDays(6));
        }
        m = KWARTAAL.matcher(tekst);
        if (m.matches()) {
            int kwartaal = m.group(1) != null ? RANG.indexOf(m.group(1)) + 1 : getal(m.group(2));
            return maanden(getal(m.group(3)), kwartaal * 3 - 2, kwartaal * 3);
        }
        m = SEIZOEN.matcher(tekst);
        return m.matches() ? seizoen(m.group(1), getal(m.group(2))) : null;
    }

    private static Periode inMaand(String deel, YearMonth maand) {
        int laatste = maand.lengthOfMonth();
        return switch (deel == null ? "" : deel) {
            case "begin" -> dagen(maand, 1, 10);
            case "medio", "half", "midden" -> dagen(maand, 11, 20);
            case "eind", "einde" -> dagen(maand, 21, laatste);
            case "eerste helft" -> dagen(maand, 1, 15);
            case "tweede helft" -> dagen(maand, 16, laatste);
            default -> dagen(maand, 1, laatste);
        };
    }

    private static Periode inJaar(String deel, int jaar) {
        return switch (deel == null ? "" : deel) {
            case "begin" -> maanden(jaar, 1, 3);
            case "medio", "half", "midden" -> maanden(jaar, 5, 8);
            case "eind", "einde" -> maanden(jaar, 10, 12);
            case "eerste helft" -> maanden(jaar, 1, 6);
            case "tweede helft" -> maanden(jaar, 7, 12);
            default -> maanden(jaar, 1, 12);
        };
    }

    private static Periode seizoen(String seizoen, int jaar) {
        return switch (seizoen) {
            case "voorjaar", "lente" -> maanden(jaar, 3, 5);
            case "zomer" -> maanden(jaar, 6, 8);
            case "najaar", "herfst" -> maanden(jaar, 9, 11);
            default ->
                new Periode(LocalDate.of(jaar, 12, 1), YearMonth.of(jaar + 1, 2).atEndOfMonth());
        };
    }

    private static Periode dagen(YearMonth maand, int van, int tot) {
        return new Periode(maand.atDay(van), maand.atDay(tot));
    }

    private static Periode maanden(int jaar, int van, int tot) {
        return new Periode(LocalDate.of(jaar, van, 1), YearMonth.of(jaar, tot).atEndOfMonth());
    }

    private static int maand(String naam) {
        return MAANDEN.indexOf(naam) + 1;
    }

    private static int getal(String cijfers) {
        return Integer.parseInt(cijfers);
    }
}
