// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.beleid;

/**
 * Which text was applied, as it is kept with a beoordeling or besluit (rule 36).
 *
 * @param verwijzing where the text is published, or that it was not found
 * @param status whether the provincie fixed it, or from what it was derived
 */
public record Beleidsversie(String versie, String citeertitel, String verwijzing, String status) {}
