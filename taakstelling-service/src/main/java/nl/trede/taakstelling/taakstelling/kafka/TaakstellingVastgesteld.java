// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling.taakstelling.kafka;

import java.time.LocalDate;
import nl.trede.taakstelling.taakstelling.Soort;

/** By contract taakstelling/taakstelling-vastgesteld.v1. */
record TaakstellingVastgesteld(
        String gemeente,
        String halfjaar,
        int aantal,
        int versie,
        Soort soort,
        LocalDate datum,
        String bron,
        Integer vorigAantal) {}
