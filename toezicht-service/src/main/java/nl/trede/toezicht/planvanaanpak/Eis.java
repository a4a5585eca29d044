// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.planvanaanpak;

/**
 * Something the beleid demands of a plan, for example that it is aligned with the COA (rule 55).
 *
 * @param voldaan null while nobody looked
 */
public record Eis(String eis, Boolean voldaan) {}
