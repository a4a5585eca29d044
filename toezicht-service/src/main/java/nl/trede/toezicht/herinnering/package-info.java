// SPDX-License-Identifier: EUPL-1.2
/**
 * Knows every day by which something is due, of termijnen, plannen, afspraken, toezichtinformatie and indeplaatsstelling, and which reminders
 * were given.
 * Tells the world through termijn-herinnerd, before the day, on it, and after it when what was asked is not there.
 * Refuses to give a reminder twice, however many replicas look at the same time.
 */
package nl.trede.toezicht.herinnering;
