// SPDX-License-Identifier: EUPL-1.2
/**
 * Knows the steps of a plan van aanpak (asked, received, insufficient, accepted, revision asked) with its checklist, measures, slippage and
 * files, and the afspraken with a day and a number.
 * Tells whether an afspraak was met, by the first figures on or after its day, whether a gemeente is on schedule, and the world what a letter
 * about a plan needs.
 * Refuses an afspraak above the opgave and a file that is too large, of another kind or infected; what being off schedule means is for the beleid.
 */
package nl.trede.toezicht.planvanaanpak;
