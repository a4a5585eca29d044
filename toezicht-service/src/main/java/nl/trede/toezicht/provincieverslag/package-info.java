// SPDX-License-Identifier: EUPL-1.2
/**
 * Knows the half-yearly reports to Provinciale Staten: the sums of a provincie and per gemeente its stand, trede and oordeel.
 * Tells the world through provincieverslag-opgemaakt, from which notificatie writes the report.
 * Refuses a report about a halfjaar of which nothing is known, and judges no gemeente itself.
 */
package nl.trede.toezicht.provincieverslag;
