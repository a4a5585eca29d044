// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.stand.kafka;

import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Halfjaar;

/** What notificatie reads of the event stand-vervallen. */
record StandVervallen(Gemeentecode gemeente, Halfjaar halfjaar, int versie) {

    static final String TYPE = "nl.trede.toezicht.stand-vervallen.v1";
}
