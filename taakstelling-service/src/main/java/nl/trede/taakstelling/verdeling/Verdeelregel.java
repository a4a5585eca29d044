// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling.verdeling;

import nl.trede.begrippen.Gemeentecode;

/**
 * One gemeente in a verdeling; numbers are persons.
 *
 * @param inwoners on the day asked; null: not known
 * @param berekend by the formula; null: cannot be computed
 * @param vastgesteld the taakstelling in force; null: none
 */
public record Verdeelregel(
        Gemeentecode gemeente, String naam, Integer inwoners, Integer berekend, Integer vastgesteld) {

    /** The taakstelling in force less what the formula gives; null when one of them is not there. */
    public Integer verschil() {
        return berekend == null || vastgesteld == null ? null : vastgesteld - berekend;
    }

    Verdeelregel bereken(int landelijk, long inwonersVanNederland) {
        return new Verdeelregel(
                gemeente, naam, inwoners, Verdeling.deel(landelijk, inwoners, inwonersVanNederland), vastgesteld);
    }
}
