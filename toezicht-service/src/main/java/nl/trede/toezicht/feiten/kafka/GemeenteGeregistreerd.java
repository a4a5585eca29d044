// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.feiten.kafka;

import java.time.LocalDate;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Provinciecode;

/** What toezicht needs of gemeente-geregistreerd. */
record GemeenteGeregistreerd(
        Gemeentecode gemeente,
        String naam,
        Provinciecode provincie,
        LocalDate geldigVan,
        LocalDate geldigTot,
        int registerOmvang) {}
