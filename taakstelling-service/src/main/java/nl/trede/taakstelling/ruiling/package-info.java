// SPDX-License-Identifier: EUPL-1.2
/**
 * Knows which gemeenten changed their taakstellingen among themselves (art. 29 lid 2 Huisvestingswet 2014, rule 9), with the decision of each college.
 * Tells nothing itself: each gemeente gets a new version of soort CORRECTIE whose bron begins with "ruiling", and that tells what changed.
 * Refuses one party, a sum that changes, numbers that all stay as they are, and numbers that are not in force (any more).
 */
package nl.trede.taakstelling.ruiling;
