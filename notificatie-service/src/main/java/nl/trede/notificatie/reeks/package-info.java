// SPDX-License-Identifier: EUPL-1.2
/**
 * Knows the runs in which all gemeenten of a province get their letter after a peilmoment, how far each is, and what each letter came
 * to. It tells the brief to compose, offer, approve or send one letter after the other, each in a transaction of its own, so that a run that was cut
 * off goes on where it was. It refuses to make a letter twice, also when a run is started again.
 */
package nl.trede.notificatie.reeks;
