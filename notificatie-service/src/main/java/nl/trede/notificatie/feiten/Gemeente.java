// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.feiten;

import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Provinciecode;

/** A gemeente as an event names it: identified by its code, shown by its name (rule 13). */
public record Gemeente(Gemeentecode code, String naam, Provinciecode provincie) {}
