// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.opmaak;

/**
 * What a person made of one paragraph of a concept.
 *
 * @param alinea id of the paragraph as the templates made it
 * @param tekst free text, in which [[1]] stands for the first field of that paragraph; empty: the paragraph is left out
 */
public record Aanpassing(String alinea, String tekst) {}
