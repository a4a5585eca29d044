// SPDX-License-Identifier: EUPL-1.2
package nl.trede.realisatie.register.kafka;

import java.time.LocalDate;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Provinciecode;
import nl.trede.realisatie.register.Gemeente;

/** What this service needs of contract taakstelling/gemeente-geregistreerd.v1. */
record GemeenteGeregistreerd(
        Gemeentecode gemeente,
        String naam,
        Provinciecode provincie,
        LocalDate geldigVan,
        LocalDate geldigTot,
        int registerOmvang) {

    Gemeente naarGemeente() {
        return new Gemeente(gemeente, naam, provincie, geldigVan, geldigTot);
    }
}
