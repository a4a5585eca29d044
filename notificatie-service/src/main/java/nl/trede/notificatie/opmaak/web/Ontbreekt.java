// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.opmaak.web;

import java.util.Set;

/**
 * Stands in a template for a fact that was not told: false in a condition that only asks for it, the same again for whatever is asked of
 * it, and noted when a letter would print or weigh it ({@link Afweging}).
 *
 * @param sleutel its name, or Type.field
 * @param genoteerd where to note it
 */
record Ontbreekt(String sleutel, Set<String> genoteerd) implements CharSequence {

    void noteer() {
        genoteerd.add(sleutel);
    }

    @Override
    public int length() {
        return 0;
    }

    @Override
    public char charAt(int index) {
        throw new IndexOutOfBoundsException(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return "";
    }

    @Override
    public String toString() {
        return "";
    }
}
