// SPDX-License-Identifier: EUPL-1.2
package nl.trede.realisatie.realisatie.kafka;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.trede.realisatie.realisatie.GemeldCijfer;
import nl.trede.realisatie.realisatie.Onderdeel;
import nl.trede.realisatie.realisatie.Realisatiestatus;

/** By contract realisatie/realisatie-gemeld.v1. */
record RealisatieGemeld(
        String gemeente,
        String halfjaar,
        LocalDate peildatum,
        int gehuisvest,
        List<Onderdeel> waarvan,
        Realisatiestatus status,
        String bron,
        UUID levering,
        int regel,
        int versie,
        Integer vorigGehuisvest) {

    static RealisatieGemeld van(GemeldCijfer gemeld) {
        var cijfer = gemeld.versie().cijfer();
        return new RealisatieGemeld(
                gemeld.gemeente().code(),
                gemeld.halfjaar().toString(),
                gemeld.versie().peildatum(),
                cijfer.gehuisvest(),
                cijfer.waarvan(),
                cijfer.status(),
                gemeld.bron(),
                gemeld.levering(),
                gemeld.regel(),
                gemeld.versie().versie(),
                gemeld.vorigGehuisvest());
    }
}
