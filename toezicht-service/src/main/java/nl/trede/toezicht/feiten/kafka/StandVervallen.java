// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.feiten.kafka;

import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Halfjaar;
import nl.trede.toezicht.feiten.Standversie;

/** The wire form of stand-vervallen, field for field as its contract. */
record StandVervallen(Gemeentecode gemeente, Halfjaar halfjaar, int versie) {

    static final String TYPE = "nl.trede.toezicht.stand-vervallen.v1";

    static StandVervallen van(Standversie versie) {
        return new StandVervallen(versie.stand().gemeente(), versie.stand().halfjaar(), versie.versie());
    }
}
