// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.opmaak;

import java.util.List;

/**
 * A letter as composed.
 *
 * @param alineas what may be rewritten in a concept; empty when the letter is incomplete
 * @param vervallen changes of a person that belong to a paragraph that is no longer there
 */
public record Opgemaakt(Tekst tekst, List<Alinea> alineas, List<Aanpassing> vervallen) {}
