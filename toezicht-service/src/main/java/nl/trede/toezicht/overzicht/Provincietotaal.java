// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.overzicht;

import java.util.List;
import java.util.function.ToLongFunction;
import nl.trede.begrippen.Saldo;

/**
 * Totals of a provincie in a halfjaar: the signed sums let leads offset, the sum of achterstanden does not (rule 28).
 *
 * @param zonderStand gemeenten of which nothing is known in the halfjaar
 */
public record Provincietotaal(
        String code,
        String naam,
        Long somSaldiBegin,
        Long somSaldi,
        Long somAchterstanden,
        Long metAchterstand,
        Long precies,
        Long metVoorsprong,
        Long zonderStand) {

    /** All of them together; its code is null. */
    public static Provincietotaal samen(String naam, List<Provincietotaal> alle) {
        return new Provincietotaal(
                null,
                naam,
                som(alle, Provincietotaal::somSaldiBegin),
                som(alle, Provincietotaal::somSaldi),
                som(alle, Provincietotaal::somAchterstanden),
                som(alle, Provincietotaal::metAchterstand),
                som(alle, Provincietotaal::precies),
                som(alle, Provincietotaal::metVoorsprong),
                som(alle, Provincietotaal::zonderStand));
    }

    /** Gemeenten that are precisely at nought or further. */
    public long behaald() {
        return precies + metVoorsprong;
    }

    /** Gemeenten of which something is known. */
    public long metStand() {
        return metAchterstand + behaald();
    }

    /** Whether as many gemeenten are counted in both, and none is missing there that is known here. */
    boolean overDezelfdeGemeenten(Provincietotaal ander) {
        return metStand() == ander.metStand() && ander.zonderStand <= zonderStand;
    }

    public boolean leeg() {
        return metStand() == 0;
    }

    public Saldo begin() {
        return new Saldo(somSaldiBegin.intValue());
    }

    public Saldo eind() {
        return new Saldo(somSaldi.intValue());
    }

    private static long som(List<Provincietotaal> alle, ToLongFunction<Provincietotaal> deel) {
        return alle.stream().mapToLong(deel).sum();
    }
}
