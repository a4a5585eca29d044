// SPDX-License-Identifier: EUPL-1.2
/**
 * Knows each voornemen and besluit to act in place of a gemeente (Gemeentewet, articles 124 to 124h): what about, within which terms per part,
 * with public notice and a copy to the raad, how it ended, and what was known when it was decided; and what the minister asked of GS.
 * Tells the world what the letters need, and proposes to let a spoor lapse when the figures within its term say so.
 * Refuses a besluit while the notice or copy of the voornemen is missing, acting while those of the besluit are or its term still runs, and a
 * scope other than the beleid gives.
 */
package nl.trede.toezicht.indeplaatsstelling;
