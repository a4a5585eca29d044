// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.saldo.web;

import java.util.List;
import nl.trede.begrippen.Halfjaar;
import nl.trede.toezicht.saldo.Boekingsvolgorde;
import nl.trede.toezicht.saldo.Halfjaarstand;
import nl.trede.toezicht.saldo.Herkomst;
import nl.trede.toezicht.saldo.Herkomstreeks;

/**
 * How old the achterstand was at the end of each halfjaar: a row for each halfjaar, a column for each halfjaar of origin.
 *
 * @param volgorde null = as the provincie books
 */
public record Herkomsttabel(List<Halfjaarstand> standen, Boekingsvolgorde volgorde) {

    /** A choice of order in words. */
    public record Keuze(String code, String naam, boolean gekozen) {}

    public List<Halfjaar> kolommen() {
        return new Herkomstreeks(standen).kolommen();
    }

    /** Null when nothing of the achterstand comes from that halfjaar. */
    public Herkomst deel(Halfjaarstand stand, Halfjaar kolom) {
        return new Herkomstreeks(standen).deel(stand, kolom);
    }

    public List<Keuze> keuzes() {
        return List.of(
                new Keuze("", "zoals de provincie boekt", volgorde == null),
                keuze(Boekingsvolgorde.LOPEND_EERST, "lopende taakstelling eerst"),
                keuze(Boekingsvolgorde.OUDSTE_EERST, "oudste achterstand eerst"),
                keuze(Boekingsvolgorde.BEVROREN_COHORT, "achterstand van het laatste peilmoment eerst"),
                keuze(Boekingsvolgorde.TOTAAL, "alles als één totaal"));
    }

    private Keuze keuze(Boekingsvolgorde een, String naam) {
        return new Keuze(een.name(), naam, een == volgorde);
    }
}
