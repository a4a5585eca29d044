// SPDX-License-Identifier: EUPL-1.2
/**
 * Knows which figures anyone may read, and below which number of persons a figure is not shown.
 * Tells the figures of a halfjaar as open data, with totals that do not give a hidden figure away.
 * Refuses nothing but a halfjaar that is none; what is hidden stays hidden whatever is asked.
 */
package nl.trede.realisatie.openbaar;
