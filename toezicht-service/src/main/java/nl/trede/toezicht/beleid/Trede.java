// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.beleid;

/**
 * One rung of a provincie's ladder. Names, meaning and even the number of rungs differ per provincie (rule 39).
 *
 * @param nummer 0 is the usual monitoring
 * @param naam as the provincie says it
 * @param betekenis one sentence
 * @param wie who acts for the provincie
 * @param indeplaatsstelling whether the provincie acts in place of the gemeente here, or announces it
 */
public record Trede(int nummer, String naam, String betekenis, String wie, boolean indeplaatsstelling) {}
