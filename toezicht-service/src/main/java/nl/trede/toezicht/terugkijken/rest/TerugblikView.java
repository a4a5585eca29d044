// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.terugkijken.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Halfjaar;
import nl.trede.begrippen.Saldo;
import nl.trede.toezicht.beoordeling.Beoordeling;
import nl.trede.toezicht.ladder.Besluitgegevens;
import nl.trede.toezicht.overleg.Overleg;
import nl.trede.toezicht.planvanaanpak.Nakoming;
import nl.trede.toezicht.planvanaanpak.Nakomingstatus;
import nl.trede.toezicht.planvanaanpak.Planstap;
import nl.trede.toezicht.saldo.Halfjaarstand;
import nl.trede.toezicht.terugkijken.Terugblik;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Terugblik")
record TerugblikView(
        Gemeentecode gemeente,
        Instant bekendOp,
        @Schema(description = "Waar de gemeente stond; 0 zonder besluit") int trede,
        @Schema(description = "null zonder besluit") LocalDate sinds,
        @Schema(description = "Het laatste voorstel dat toen was gedaan; null als er geen was")
                TerugblikView.Voorstel voorstel,
        List<TerugblikView.Stand> standen,
        List<Besluitgegevens> besluiten,
        List<Overleg> overleggen,
        List<Planstap> plannen,
        List<TerugblikView.Afspraakregel> afspraken) {

    @Schema(name = "Terugblikvoorstel")
    record Voorstel(
            UUID id, Halfjaar halfjaar, LocalDate peildatum, int voorgesteldeTrede, String tredeNaam, String oordeel) {
        static Voorstel van(Beoordeling voorstel) {
            return new Voorstel(
                    voorstel.id(),
                    voorstel.halfjaar(),
                    voorstel.peildatum(),
                    voorstel.voorgesteldeTrede(),
                    voorstel.tredeNaam(),
                    voorstel.oordeel().woord());
        }
    }

    @Schema(name = "Terugblikstand")
    record Stand(
            Halfjaar halfjaar,
            Saldo beginsaldo,
            int taakstelling,
            int opgave,
            int gehuisvest,
            Saldo saldo,
            LocalDate peildatum) {
        /** Null when there is none. */
        static Stand van(Halfjaarstand stand) {
            return stand == null
                    ? null
                    : new Stand(
                            stand.halfjaar(),
                            stand.beginsaldo(),
                            stand.taakstelling(),
                            stand.opgave(),
                            stand.gehuisvest(),
                            stand.saldo(),
                            stand.peildatum());
        }
    }

    @Schema(name = "Terugblikafspraak")
    record Afspraakregel(LocalDate datum, Halfjaar halfjaar, int personen, Nakomingstatus status) {
        static Afspraakregel van(Nakoming nakoming) {
            var afspraak = nakoming.afspraak();
            return new Afspraakregel(afspraak.datum(), afspraak.halfjaar(), nakoming.personen(), nakoming.status());
        }
    }

    static TerugblikView van(Terugblik terugblik) {
        var kennis = terugblik.kennis();
        return new TerugblikView(
                kennis.gemeente().code(),
                terugblik.bekendOp(),
                kennis.verloop().trede(),
                kennis.verloop().sinds(),
                terugblik.voorstel().map(Voorstel::van).orElse(null),
                terugblik.standen().stream().map(Stand::van).toList(),
                kennis.verloop().besluiten().stream()
                        .map(besluit -> Besluitgegevens.van(besluit, kennis.verloop()))
                        .toList(),
                kennis.overleggen(),
                kennis.plannen(),
                terugblik.afspraken().stream().map(Afspraakregel::van).toList());
    }
}
