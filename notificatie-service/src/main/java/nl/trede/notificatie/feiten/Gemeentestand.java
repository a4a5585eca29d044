// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.feiten;

/** The stand of a gemeente, with the gemeente that it is of. */
public record Gemeentestand(Gemeente gemeente, Stand stand) {}
