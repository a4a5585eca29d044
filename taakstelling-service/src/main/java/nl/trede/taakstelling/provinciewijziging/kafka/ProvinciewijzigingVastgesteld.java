// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling.provinciewijziging.kafka;

import java.time.LocalDate;

/** By contract taakstelling/provinciewijziging-vastgesteld.v1. */
record ProvinciewijzigingVastgesteld(
        String gemeente, String naam, String van, String naar, LocalDate datum, String bron) {}
