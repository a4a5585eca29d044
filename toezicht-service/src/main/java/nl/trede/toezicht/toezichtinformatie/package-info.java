// SPDX-License-Identifier: EUPL-1.2
/**
 * Knows which gemeenten must send toezichtinformatie over a halfjaar, by which day of the beleid, and what came.
 * Tells the dossier, the calendar and the reminders; it is asked only of who missed, and lapses when a later figure shows that it was met.
 * Refuses information that the college did not adopt.
 */
package nl.trede.toezicht.toezichtinformatie;
