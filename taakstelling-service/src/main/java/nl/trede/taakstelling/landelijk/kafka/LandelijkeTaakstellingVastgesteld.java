// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling.landelijk.kafka;

import java.time.LocalDate;
import nl.trede.taakstelling.taakstelling.Soort;

/** By contract taakstelling/landelijke-taakstelling-vastgesteld.v1. */
record LandelijkeTaakstellingVastgesteld(
        String halfjaar, int aantal, int versie, Soort soort, LocalDate datum, String bron, Integer vorigAantal) {}
