// SPDX-License-Identifier: EUPL-1.2
/**
 * Knows nothing of its own: it shows a halfjaar with its national number and all gemeenten, and one gemeente through the years.
 * Tells a person with a browser, in pages without scripts; each page asks the database a fixed number of questions.
 * Refuses nothing and has no core, since it is only a query.
 */
package nl.trede.taakstelling.halfjaaroverzicht;
