// SPDX-License-Identifier: EUPL-1.2
package nl.trede.realisatie.realisatie;

/**
 * A kind of housing that is known apart within a figure (rule 29), for instance HAR.
 *
 * @param aantal persons, zero or more
 */
public record Onderdeel(String soort, int aantal) {}
