// SPDX-License-Identifier: EUPL-1.2
/**
 * Knows nothing itself: for what other features tell, it lays beside it all that is known of the gemeente, so that a letter follows from the
 * event alone.
 * Tells the world: the four events of a besluit, plan-gevraagd, plan-beoordeeld, afspraak-gemaakt, overleg-gepland, termijn-verlengd,
 * termijn-herinnerd, toezichtinformatie-gevraagd, minister-verzocht, the three events of an indeplaatsstelling and provincieverslag-opgemaakt.
 * Refuses nothing; what is not known is null in the event.
 */
package nl.trede.toezicht.bericht;
