// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.beleid;

/**
 * A ground on which a provincie excuses arrears (rule 46).
 *
 * @param effect what it does while it holds
 * @param bereik for whom it can be used; null = for one gemeente and for all
 * @param oordeel code of the oordeel while it holds, for example one with the colour white; null = what the table says
 */
public record Verschoningsgrond(String code, String omschrijving, Effect effect, Bereik bereik, String oordeel) {

    /** What a verschoning does to the ladder; the figures are never touched (rule 48). */
    public enum Effect {
        /** No higher trede until the meetpunt; a lower one is possible. */
        GEEN_OPSCHALING,
        /** The trede stays as it is until the meetpunt (rule 47). */
        TREDE_BEVROREN
    }

    /** For whom. */
    public enum Bereik {
        GEMEENTE,
        PROVINCIE
    }
}
