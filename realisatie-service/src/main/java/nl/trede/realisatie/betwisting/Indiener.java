// SPDX-License-Identifier: EUPL-1.2
package nl.trede.realisatie.betwisting;

/** Who disputes a figure: an organisation, never a person. */
public enum Indiener {
    GEMEENTE,
    TOEZICHTHOUDER;

    public String woord() {
        return this == GEMEENTE ? "gemeente" : "toezichthouder";
    }
}
