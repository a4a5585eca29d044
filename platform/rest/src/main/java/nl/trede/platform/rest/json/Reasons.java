// SPDX-License-Identifier: EUPL-1.2
package nl.trede.platform.rest.json;

import java.math.BigDecimal;
import java.time.temporal.Temporal;
import java.util.Collection;
import nl.trede.begrippen.Saldo;
import nl.trede.platform.rest.TextForms;

/** Why a value was refused, in Dutch and without a word about Java. */
final class Reasons {

    static final String REQUIRED = "is verplicht";
    private static final String INVALID = "heeft geen geldige waarde";
    private static final String NUMBER = "moet een getal zijn";
    private static final String WHOLE = "moet een geheel getal zijn";

    private Reasons() {}

    static String text(Class<?> type, String value) {
        var form = TextForms.of(type);
        if (form.isPresent()) {
            try {
                form.get().apply(value);
            } catch (IllegalArgumentException e) {
                return e.getMessage();
            }
        }
        return type == String.class ? "bevat een teken dat niet mag" : value.isEmpty() ? expected(type) : INVALID;
    }

    static String number(Class<?> type) {
        return type.isEnum() ? "moet tekst zijn" : "is te groot of te klein";
    }

    /** What kind of value belongs here. */
    static String expected(Class<?> type) {
        if (type == Boolean.class || type == boolean.class) {
            return "moet true of false zijn";
        }
        if (type == BigDecimal.class || type == double.class || type == Double.class) {
            return NUMBER;
        }
        if (type == Saldo.class || Number.class.isAssignableFrom(type) || type == int.class || type == long.class) {
            return WHOLE;
        }
        if (Collection.class.isAssignableFrom(type) || type.isArray()) {
            return "moet een lijst zijn";
        }
        var text = type == String.class || Temporal.class.isAssignableFrom(type);
        return text || TextForms.of(type).isPresent() ? "moet tekst zijn" : "moet een object zijn";
    }

    /** Only a refusal that was meant to be read is passed on. */
    static String thrown(Throwable thrown) {
        for (var cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause.getClass() == IllegalArgumentException.class && cause.getMessage() != null) {
                return cause.getMessage();
            }
        }
        return INVALID;
    }
}
