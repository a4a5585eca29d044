// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.feiten;

/** A paragraph that someone typed for this letter: it may be changed in the concept, also where it has a figure, which then is no fact. */
public record Getypt(String tekst) {

    @Override
    public String toString() {
        return tekst;
    }
}
