// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.ladder;

/**
 * The gemeente is placed on this trede, or stays there.
 *
 * @param tredeNaam as the beleid named it then
 */
public record Tredeplaatsing(int trede, String tredeNaam) implements Besluitinhoud {

    @Override
    public Besluitsoort soort() {
        return Besluitsoort.TREDE;
    }
}
