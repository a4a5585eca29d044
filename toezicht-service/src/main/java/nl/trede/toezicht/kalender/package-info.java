// SPDX-License-Identifier: EUPL-1.2
/**
 * Knows what is due when in a provincie: termijnen, plannen, afspraken, toezichtinformatie, indeplaatsstelling, talks, meetpunten, and the days
 * that return each halfjaar.
 * Tells it as a list, as a page and as a feed that a calendar can follow.
 * Refuses a span that ends before it starts or is longer than five years.
 */
package nl.trede.toezicht.kalender;
