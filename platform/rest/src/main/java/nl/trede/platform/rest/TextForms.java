// SPDX-License-Identifier: EUPL-1.2
package nl.trede.platform.rest;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Halfjaar;
import nl.trede.begrippen.Provinciecode;

/**
 * How a value is written as text, in a path, a query or a JSON string alike. Each form throws {@link
 * IllegalArgumentException} with a Dutch reason. Moments are accepted with any offset; a date is a date, without a
 * time. The year of a date, moment or halfjaar leaves room for counting on from it: a termijn, the halfjaar before and after.
 */
public final class TextForms {

    private static final int FIRST_YEAR = 1001;
    private static final int LAST_YEAR = 2999;
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private static final Map<Class<?>, Function<String, ?>> FORMS = Map.ofEntries(
            Map.entry(Gemeentecode.class, Gemeentecode::new),
            Map.entry(Provinciecode.class, Provinciecode::new),
            Map.entry(Halfjaar.class, TextForms::halfjaar),
            Map.entry(LocalDate.class, TextForms::day),
            Map.entry(Instant.class, text -> moment(text).toInstant()),
            Map.entry(OffsetDateTime.class, TextForms::moment),
            Map.entry(UUID.class, TextForms::uuid),
            Map.entry(Integer.class, TextForms::whole),
            Map.entry(int.class, TextForms::whole),
            Map.entry(Long.class, TextForms::longWhole),
            Map.entry(long.class, TextForms::longWhole),
            Map.entry(Boolean.class, TextForms::bool),
            Map.entry(boolean.class, TextForms::bool));

    private TextForms() {}

    /** Empty when this type has no text form of ours. */
    @SuppressWarnings({"unchecked", "rawtypes"})
    public static <T> Optional<Function<String, T>> of(Class<T> type) {
        if (type.isEnum()) {
            return Optional.of(text -> (T) constant((Class) type, text));
        }
        return Optional.ofNullable((Function<String, T>) FORMS.get(type));
    }

    private static Halfjaar halfjaar(String text) {
        var halfjaar = Halfjaar.lees(text);
        inRange(text, halfjaar.jaar(), "halfjaar");
        return halfjaar;
    }

    private static void inRange(String text, int year, String what) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw refused(text, what + " van " + FIRST_YEAR + " tot en met " + LAST_YEAR);
        }
    }

    private static LocalDate day(String text) {
        try {
            if (DAY.matcher(text).matches()) {
                var day = LocalDate.parse(text);
                inRange(text, day.getYear(), "datum");
                return day;
            }
        } catch (DateTimeException e) {
            // falls through to the one refusal
        }
        throw refused(text, "datum; verwacht jaar-maand-dag, bijvoorbeeld 2024-07-01");
    }

    private static OffsetDateTime moment(String text) {
        try {
            var moment = OffsetDateTime.parse(text);
            inRange(text, moment.atZoneSameInstant(ZoneOffset.UTC).getYear(), "tijdstip");
            return moment;
        } catch (DateTimeException e) {
            throw refused(text, "tijdstip; verwacht bijvoorbeeld 2024-07-01T09:30:00Z");
        }
    }

    private static UUID uuid(String text) {
        try {
            if (text.length() == 36) {
                return UUID.fromString(text);
            }
        } catch (IllegalArgumentException e) {
            // falls through to the one refusal
        }
        throw refused(text, "kenmerk; verwacht een UUID");
    }

    private static Integer whole(String text) {
        try {
            return Integer.valueOf(digits(text));
        } catch (NumberFormatException e) {
            throw refused(text, "geheel getal");
        }
    }

    private static Long longWhole(String text) {
        try {
            return Long.valueOf(digits(text));
        } catch (NumberFormatException e) {
            throw refused(text, "geheel getal");
        }
    }

    /** Ascii only: Java would take any script's digits and a plus sign. */
    private static String digits(String text) {
        return text.matches("-?[0-9]+") ? text : "";
    }

    private static Boolean bool(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw refused(text, "waarde; kies true of false");
        };
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String text) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(text))
                .findFirst()
                .orElseThrow(() -> refused(
                        text,
                        "waarde; kies uit "
                                + Arrays.stream(type.getEnumConstants())
                                        .map(Enum::name)
                                        .collect(Collectors.joining(", "))));
    }

    private static IllegalArgumentException refused(String text, String what) {
        var shown = text.length() > 40 ? text.substring(0, 40) + "…" : text;
        return new IllegalArgumentException("'" + shown + "' is geen " + what);
    }
}
