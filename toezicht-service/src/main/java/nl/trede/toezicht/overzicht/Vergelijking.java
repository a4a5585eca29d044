// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.overzicht;

import nl.trede.begrippen.Halfjaar;

/**
 * The totals of a halfjaar beside those of the one before. A halfjaar that runs is laid beside the month in which the one before was as far: beside
 * its end every halfjaar would seem to collapse at first.
 *
 * @param vorig how the halfjaar before ended; null when nothing is known of it
 * @param gelijk the halfjaar before when it was as far; null when that is not known of every gemeente
 * @param loopt whether the halfjaar is not over yet: what is not met can still be
 */
public record Vergelijking(
        Halfjaar halfjaar, Provincietotaal nu, Provincietotaal vorig, Provincietotaal gelijk, boolean loopt) {

    /**
     * @param toen may be without any stand
     * @param gelijk may be of other gemeenten than nu is; null when not known
     */
    static Vergelijking van(
            Halfjaar halfjaar, Provincietotaal nu, Provincietotaal toen, Provincietotaal gelijk, boolean loopt) {
        return new Vergelijking(
                halfjaar,
                nu,
                toen == null || toen.leeg() ? null : toen,
                gelijk == null || gelijk.leeg() || !nu.overDezelfdeGemeenten(gelijk) ? null : gelijk,
                loopt);
    }

    public boolean metVorig() {
        return vorig != null;
    }

    public Halfjaar vorigHalfjaar() {
        return halfjaar.vorige();
    }

    /** What the totals are compared with; null when that would not be fair, or nothing is known. */
    public Provincietotaal ijk() {
        return gelijk != null ? gelijk : loopt ? null : vorig;
    }

    public boolean metVerandering() {
        return ijk() != null;
    }

    /** Whether it is compared with the halfjaar before as it was along the way, and not as it ended. */
    public boolean inDezelfdeMaand() {
        return gelijk != null && (loopt || vorig == null || !gelijk.somSaldi().equals(vorig.somSaldi()));
    }

    /** Persons; negative = further behind. */
    public long saldi() {
        return nu.somSaldi() - ijk().somSaldi();
    }

    /** Persons; positive = further behind. */
    public long achterstanden() {
        return nu.somAchterstanden() - ijk().somAchterstanden();
    }

    /** Gemeenten. */
    public long behaald() {
        return nu.behaald() - ijk().behaald();
    }

    /** Gemeenten. */
    public long nietBehaald() {
        return nu.metAchterstand() - ijk().metAchterstand();
    }
}
