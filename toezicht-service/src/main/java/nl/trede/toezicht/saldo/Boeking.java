// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.saldo;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.trede.begrippen.Halfjaar;
import nl.trede.begrippen.Saldo;

/**
 * A saldo with its achterstand split by halfjaar of origin.
 *
 * @param saldo what the gemeente is behind or ahead
 * @param herkomst oldest first; adds up to the achterstand of the saldo, so empty when there is none
 */
record Boeking(Saldo saldo, List<Herkomst> herkomst) {

    Boeking {
        herkomst = List.copyOf(herkomst);
    }

    /** At the start of a halfjaar: of an achterstand is only known that it comes from the halfjaar before or older. */
    static Boeking opening(Halfjaar halfjaar, Saldo beginsaldo) {
        var oud = new Herkomst(halfjaar.vorige(), beginsaldo.achterstand(), true);
        return new Boeking(beginsaldo, zonderLege(List.of(oud)));
    }

    /** After a halfjaar with this taakstelling, in which so many persons were housed; a voorsprong counts as housed (rule 17). */
    Boeking na(Halfjaar halfjaar, int taakstelling, int gehuisvest, Boekingsvolgorde volgorde) {
        var eind = saldo.min(taakstelling).plus(gehuisvest);
        var lopend = new Herkomst(halfjaar, taakstelling, false);
        int beschikbaar = saldo.voorsprong() + gehuisvest;
        var rest =
                switch (volgorde) {
                    case LOPEND_EERST -> boek(beschikbaar, lopend, herkomst);
                    case OUDSTE_EERST, BEVROREN_COHORT -> boek(beschikbaar, herkomst, lopend);
                    case TOTAAL -> List.of(new Herkomst(halfjaar, eind.achterstand(), false));
                };
        return new Boeking(eind, zonderLege(rest));
    }

    private static List<Herkomst> boek(int beschikbaar, Herkomst eerst, List<Herkomst> daarna) {
        var volgorde = new ArrayList<>(List.of(eerst));
        volgorde.addAll(daarna);
        return boek(beschikbaar, volgorde);
    }

    private static List<Herkomst> boek(int beschikbaar, List<Herkomst> eerst, Herkomst daarna) {
        var volgorde = new ArrayList<>(eerst);
        volgorde.add(daarna);
        return boek(beschikbaar, volgorde);
    }

    private static List<Herkomst> boek(int beschikbaar, List<Herkomst> volgorde) {
        var rest = new ArrayList<Herkomst>();
        for (var deel : volgorde) {
            int geboekt = Math.min(beschikbaar, deel.personen());
            beschikbaar -= geboekt;
            rest.add(deel.min(geboekt));
        }
        rest.sort(Comparator.comparing(Herkomst::halfjaar));
        return rest;
    }

    private static List<Herkomst> zonderLege(List<Herkomst> delen) {
        return delen.stream().filter(deel -> deel.personen() > 0).toList();
    }
}
