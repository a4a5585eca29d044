// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.overzicht;

import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;
import java.util.function.Function;

/** The columns that the overview can be sorted by, as they stand in its address. */
public enum Sortering implements Keuzewoord {
    GEMEENTE("gemeente", null),
    PROVINCIE("provincie", null),
    TAAKSTELLING("taakstelling", Gemeentebeeld::taakstelling),
    OPGAVE("opgave", Gemeentebeeld::opgave),
    GEHUISVEST("gehuisvest", Gemeentebeeld::gehuisvest),
    SALDO("saldo", Gemeentebeeld::saldo),
    TEMPO("tempo", Gemeentebeeld::voorOpNorm),
    BEGINSALDO("beginsaldo", Gemeentebeeld::beginsaldo),
    PER_DUIZEND("perDuizend", Gemeentebeeld::perDuizend),
    INWONERS("inwoners", een -> een.inwoners() == null ? null : een.inwoners().aantal()),
    PEILDATUM("peildatum", Gemeentebeeld::peildatum),
    PROGNOSE("prognose", Gemeentebeeld::verwachtSaldo),
    TREDE("trede", Gemeentebeeld::trede),
    OORDEEL("oordeel", Gemeentebeeld::oordeel),
    TERMIJN("termijn", Gemeentebeeld::termijn);

    private final String sleutel;

    @SuppressWarnings("rawtypes") // numbers and days: each column by its own kind
    private final Function<Gemeentebeeld, Comparable> waarde;

    @SuppressWarnings("rawtypes")
    Sortering(String sleutel, Function<Gemeentebeeld, Comparable> waarde) {
        this.sleutel = sleutel;
        this.waarde = waarde;
    }

    @Override
    public String sleutel() {
        return sleutel;
    }

    /** Rows without the figure come last, whichever way; the rest by the name of the gemeente. */
    @SuppressWarnings("unchecked")
    public Comparator<Gemeentebeeld> volgorde(boolean aflopend) {
        var namen = namen();
        Comparator<Gemeentebeeld> opNaam =
                Comparator.comparing(Gemeentebeeld::naam, namen).thenComparing(Gemeentebeeld::code);
        if (waarde == null) {
            var opTekst = this == PROVINCIE
                    ? Comparator.comparing(Gemeentebeeld::provincie, namen)
                    : Comparator.comparing(Gemeentebeeld::naam, namen);
            return (aflopend ? opTekst.reversed() : opTekst).thenComparing(opNaam);
        }
        Comparator<Comparable<Object>> richting = aflopend ? Comparator.reverseOrder() : Comparator.naturalOrder();
        return Comparator.comparing(
                        (Gemeentebeeld een) -> (Comparable<Object>) waarde.apply(een), Comparator.nullsLast(richting))
                .thenComparing(opNaam);
    }

    /** As a Dutch list of names: case and accents do not count first. A collator is no constant: it is not safe for threads. */
    private static Comparator<Object> namen() {
        return Collator.getInstance(Locale.forLanguageTag("nl-NL"));
    }
}
