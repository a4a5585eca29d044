// SPDX-License-Identifier: EUPL-1.2
/**
 * Knows the steps of a plan van aanpak (asked, received, insufficient, accepted, revision asked) and the afspraken with a day and a number.
 * Tells whether an afspraak was met, by the first figures on or after its day, and whether a gemeente is on schedule.
 * Refuses to judge: what being off schedule means is for the beleid.
 */
package nl.trede.toezicht.planvanaanpak;
