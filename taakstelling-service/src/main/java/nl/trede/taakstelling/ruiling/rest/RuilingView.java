// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling.ruiling.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.trede.taakstelling.ruiling.persistence.RuilingEntity;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Ruiling", description = "Een ruiling die is uitgevoerd. Aantallen in personen.")
record RuilingView(UUID id, String halfjaar, List<DeelView> delen, String bron, Instant vastgelegdOp) {

    @Schema(name = "RuilingDeel")
    record DeelView(String gemeente, int van, int naar, LocalDate besluitdatum, String kenmerk) {}

    static RuilingView van(RuilingEntity rij) {
        return new RuilingView(
                rij.id,
                rij.halfjaar,
                rij.zichtbareDelen().stream()
                        .map(d -> new DeelView(d.gemeente, d.van, d.naar, d.besluitdatum, d.kenmerk))
                        .toList(),
                rij.bron,
                rij.vastgelegdOp);
    }
}
