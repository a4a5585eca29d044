// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling.gemeenteregister.kafka;

import java.time.LocalDate;

/** By contract taakstelling/gemeente-geregistreerd.v1. */
record GemeenteGeregistreerd(
        String gemeente, String naam, String provincie, LocalDate geldigVan, LocalDate geldigTot, int registerOmvang) {}
