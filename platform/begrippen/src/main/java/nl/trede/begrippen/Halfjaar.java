// SPDX-License-Identifier: EUPL-1.2
package nl.trede.begrippen;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.regex.Pattern;

/**
 * A calendar half-year, the period of a taakstelling (Huisvestingswet 2014, art. 1), written "2024-I" or "2024-II".
 *
 * @param jaar four digits
 * @param helft 1 (1 January to 30 June) or 2 (1 July to 31 December)
 */
public record Halfjaar(int jaar, int helft) implements Comparable<Halfjaar> {

    private static final Pattern VORM = Pattern.compile("\\d{4}-(I|II)");
    private static final Comparator<Halfjaar> VOLGORDE =
            Comparator.comparingInt(Halfjaar::jaar).thenComparingInt(Halfjaar::helft);

    /** @throws IllegalArgumentException when there is no such half-year */
    public Halfjaar {
        if (jaar < 1000 || jaar > 9999 || helft < 1 || helft > 2) {
            throw new IllegalArgumentException("Er is geen helft " + helft + " van het jaar " + jaar);
        }
    }

    /** @throws IllegalArgumentException with a Dutch reason when the text is no halfjaar */
    public static Halfjaar lees(String tekst) {
        if (tekst == null || !VORM.matcher(tekst).matches() || tekst.startsWith("0")) {
            throw new IllegalArgumentException(
                    "'" + tekst + "' is geen halfjaar; verwacht een jaartal met -I of -II, bijvoorbeeld 2024-I");
        }
        return new Halfjaar(Integer.parseInt(tekst.substring(0, 4)), tekst.length() - 5);
    }

    /**
     * The halfjaar that the day lies in.
     *
     * @throws IllegalArgumentException when its year has no four digits
     */
    public static Halfjaar van(LocalDate dag) {
        return new Halfjaar(dag.getYear(), dag.getMonthValue() <= 6 ? 1 : 2);
    }

    public Halfjaar volgende() {
        return helft == 1 ? new Halfjaar(jaar, 2) : new Halfjaar(jaar + 1, 1);
    }

    public Halfjaar vorige() {
        return helft == 2 ? new Halfjaar(jaar, 1) : new Halfjaar(jaar - 1, 2);
    }

    public LocalDate eersteDag() {
        return LocalDate.of(jaar, helft == 1 ? 1 : 7, 1);
    }

    public LocalDate laatsteDag() {
        return peilmoment().minusDays(1);
    }

    /** The statutory reference date over this halfjaar: the day after its last, 1 July or 1 January. */
    public LocalDate peilmoment() {
        return eersteDag().plusMonths(6);
    }

    /** Whether the day, of whatever year, lies in this halfjaar; the peilmoment itself does not. */
    public boolean bevat(LocalDate dag) {
        return !dag.isBefore(eersteDag()) && dag.isBefore(peilmoment());
    }

    /** Whether figures on this peildatum can be about this halfjaar: from its first day up to and with the peilmoment. */
    public boolean heeftPeildatum(LocalDate peildatum) {
        return !peildatum.isBefore(eersteDag()) && !peildatum.isAfter(peilmoment());
    }

    @Override
    public int compareTo(Halfjaar ander) {
        return VOLGORDE.compare(this, ander);
    }

    @Override
    public String toString() {
        return "%04d-%s".formatted(jaar, helft == 1 ? "I" : "II");
    }
}
