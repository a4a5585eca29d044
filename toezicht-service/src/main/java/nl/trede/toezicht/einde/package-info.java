// SPDX-License-Identifier: EUPL-1.2
/**
 * Knows when toezicht goes down: the then-current taakstelling with its achterstand is met, in one step or stepwise as the beleid says.
 * Tells what would lapse, and lets termijnen and afspraken lapse with the besluit that takes a gemeente down, and the termijnen of a besluit that is withdrawn; the letter is that of the besluit.
 * Refuses to end anything by itself: a person decides.
 */
package nl.trede.toezicht.einde;
