// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.beleid;

/**
 * What follows from a beoordeling: a talk, a document, a way of monitoring.
 *
 * @param document code of the document that is asked; null when none is
 */
public record Gevolg(String code, String omschrijving, String document) {}
