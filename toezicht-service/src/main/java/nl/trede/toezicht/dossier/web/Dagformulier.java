// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.dossier.web;

import java.util.Map;

/** A form about something of one day, which is today unless one says otherwise. */
interface Dagformulier extends Dossierformulier {

    @Override
    default Map<String, String> begin(Doel doel) {
        return Map.of("datum", doel.vandaag().toString());
    }
}
