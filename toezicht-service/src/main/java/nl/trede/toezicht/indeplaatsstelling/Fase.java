// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.indeplaatsstelling;

/** How far a spoor is. */
public enum Fase {
    VOORNEMEN,
    BESLUIT,
    UITVOERING,
    BEEINDIGD;

    /** "voornemen". */
    public String inWoorden() {
        return this == BEEINDIGD ? "beëindigd" : name().toLowerCase(java.util.Locale.ROOT);
    }
}
