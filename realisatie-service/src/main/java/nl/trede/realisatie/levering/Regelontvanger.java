// SPDX-License-Identifier: EUPL-1.2
package nl.trede.realisatie.levering;

import nl.trede.realisatie.privacy.Persoonscontrole;

/** Takes what a reader of files finds. */
public interface Regelontvanger {

    /** Is shown every name and value of the file, also those that mean nothing here. */
    Persoonscontrole controle();

    /** A line of the levering. */
    void regel(RuweRegel regel);

    /**
     * What the figures do not show of a line: that it was passed over, or that a formula made its value.
     *
     * @param regel place in the file, from 1
     * @param tekst Dutch
     */
    void opmerking(int regel, String tekst);
}
