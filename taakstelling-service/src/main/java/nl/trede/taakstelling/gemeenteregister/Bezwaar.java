// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling.gemeenteregister;

/**
 * Why something cannot be taken into the register.
 *
 * @param veld JSON path of what is wrong; empty when it is the whole
 * @param reden in Dutch
 */
public record Bezwaar(String veld, String reden) {}
