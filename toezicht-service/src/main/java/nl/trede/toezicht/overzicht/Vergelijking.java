// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.overzicht;

import nl.trede.begrippen.Halfjaar;

/**
 * The totals of a halfjaar beside those of the one before.
 *
 * @param vorig null when nothing is known of the halfjaar before
 * @param loopt whether the halfjaar is not over yet: what is not met can still be
 */
public record Vergelijking(Halfjaar halfjaar, Provincietotaal nu, Provincietotaal vorig, boolean loopt) {

    /** @param toen may be without any stand */
    static Vergelijking van(Halfjaar halfjaar, Provincietotaal nu, Provincietotaal toen, boolean loopt) {
        return new Vergelijking(halfjaar, nu, toen == null || toen.leeg() ? null : toen, loopt);
    }

    public boolean metVorig() {
        return vorig != null;
    }

    public Halfjaar vorigHalfjaar() {
        return halfjaar.vorige();
    }

    /** Persons; negative = further behind. */
    public long saldi() {
        return nu.somSaldi() - vorig.somSaldi();
    }

    /** Persons; positive = further behind. */
    public long achterstanden() {
        return nu.somAchterstanden() - vorig.somAchterstanden();
    }

    /** Gemeenten. */
    public long behaald() {
        return nu.behaald() - vorig.behaald();
    }

    /** Gemeenten. */
    public long nietBehaald() {
        return nu.metAchterstand() - vorig.metAchterstand();
    }
}
