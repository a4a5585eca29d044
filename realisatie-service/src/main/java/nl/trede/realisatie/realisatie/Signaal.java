// SPDX-License-Identifier: EUPL-1.2
package nl.trede.realisatie.realisatie;

/** Why a figure that was taken deserves a look. */
public enum Signaal {
    /** Another number than was known for the same peildatum. */
    CORRECTIE,
    /** Cumulative, and yet lower than on an earlier peildatum. */
    LAGER_DAN_EERDER,
    /** Cumulative, and yet higher than what is known on a later peildatum. */
    HOGER_DAN_LATER,
    /** The file was taken in before and another levering has changed this figure since; the repetition changes nothing. */
    INMIDDELS_ANDERS
}
