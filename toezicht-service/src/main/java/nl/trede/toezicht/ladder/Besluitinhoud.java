// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.ladder;

/** What was decided. */
public sealed interface Besluitinhoud permits Tredeplaatsing, Verschoning, Bevriezing, Intrekking {

    Besluitsoort soort();
}
