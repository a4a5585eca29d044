// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling.provinciewijziging.persistence;

/**
 * Which changes of province are asked.
 *
 * @param gemeente code; null: of all
 * @param provincie code of the old or the new one; null: all
 */
public record Wijzigingsvraag(String gemeente, String provincie, Wijzigingsvolgorde volgorde) {}
