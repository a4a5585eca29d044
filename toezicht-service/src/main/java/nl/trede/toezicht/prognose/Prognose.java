// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.prognose;

import nl.trede.begrippen.Saldo;

/**
 * What is expected of a halfjaar that runs. Numbers are persons.
 *
 * @param maand whole months that the figures run to, 0 to 6
 * @param gehuisvest by those figures
 * @param aandeel the part of its taakstelling that the gemeente usually houses, 0.94 = 94%
 * @param halfjaren how many halfjaren of its own that rests on; 0 = on those of all gemeenten alone
 * @param seizoen which part is usually done by then
 * @param gepland what the gemeente plans to have housed at the end; null when no plan or afspraak says so
 * @param verwacht housed at the end
 * @param band null while too few earlier halfjaren are known to give one
 */
public record Prognose(
        Halfjaarverloop verloop,
        int maand,
        int gehuisvest,
        double aandeel,
        int halfjaren,
        Seizoen seizoen,
        Integer gepland,
        int verwacht,
        Band band) {

    /**
     * Eight of ten earlier halfjaren would have ended between these.
     *
     * @param waarnemingen earlier outcomes that it rests on
     */
    public record Band(int laag, int hoog, int waarnemingen) {}

    /** At the peilmoment. */
    public Saldo saldo() {
        return verloop.saldo(verwacht);
    }

    /** Null without a band. */
    public Saldo laag() {
        return band == null ? null : verloop.saldo(band.laag());
    }

    /** Null without a band. */
    public Saldo hoog() {
        return band == null ? null : verloop.saldo(band.hoog());
    }
}
