// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.ladder.persistence;

import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.toezicht.ladder.Besluitgegevens;
import nl.trede.toezicht.ladder.Besluitkeuze;
import nl.trede.toezicht.ladder.Besluitlijsten;
import nl.trede.toezicht.ladder.Besluitsoort;

@ApplicationScoped
class SqlBesluitlijsten implements Besluitlijsten {

    private static final String KEUZE =
            "gemeente in :gemeenten and (:halfjaar = '' or halfjaar = :halfjaar) and soort in :soorten and vastgelegdOp <= :op";

    /** Later than anything is recorded. */
    private static final Instant ALTIJD = Instant.parse("9999-12-31T00:00:00Z");

    private final PanacheBesluiten besluiten;
    private final Vastlegging vastlegging;

    SqlBesluitlijsten(PanacheBesluiten besluiten, Vastlegging vastlegging) {
        this.besluiten = besluiten;
        this.vastlegging = vastlegging;
    }

    @Override
    public Blad blad(Besluitkeuze keuze, int vanaf, int hoeveel) {
        var rijen = besluiten
                .find(KEUZE + volgorde(keuze.volgorde()), parameters(keuze))
                .range(vanaf, vanaf + hoeveel - 1)
                .list();
        return new Blad(plat(rijen, keuze.bekendOp()), besluiten.count(KEUZE, parameters(keuze)));
    }

    @Override
    public Optional<Besluitgegevens> een(Gemeentecode gemeente, UUID besluit, Instant bekendOp) {
        var rijen = besluiten.list(
                "gemeente = ?1 and id = ?2 and vastgelegdOp <= ?3", gemeente.code(), besluit, op(bekendOp));
        return plat(rijen, bekendOp).stream().findFirst();
    }

    @Override
    public int versie(Gemeentecode gemeente, Instant bekendOp) {
        return Math.toIntExact(besluiten.count("gemeente = ?1 and vastgelegdOp <= ?2", gemeente.code(), op(bekendOp)));
    }

    private List<Besluitgegevens> plat(List<BesluitEntity> rijen, Instant bekendOp) {
        var intrekkingen = intrekkingen(rijen, bekendOp);
        return rijen.stream()
                .map(rij -> Besluitgegevens.van(rij.naarBesluit(vastlegging), intrekkingen.get(rij.id)))
                .toList();
    }

    /** By the besluit that was withdrawn. */
    private Map<UUID, UUID> intrekkingen(List<BesluitEntity> rijen, Instant bekendOp) {
        return besluiten
                .list(
                        "ingetrokken in ?1 and vastgelegdOp <= ?2",
                        rijen.stream().map(rij -> rij.id).toList(),
                        op(bekendOp))
                .stream()
                .collect(Collectors.toMap(rij -> rij.ingetrokken, rij -> rij.id));
    }

    private static Instant op(Instant bekendOp) {
        return bekendOp == null ? ALTIJD : bekendOp;
    }

    private static String volgorde(Besluitkeuze.Volgorde volgorde) {
        return switch (volgorde) {
            case OUDSTE_EERST -> " order by datum, volgnummer";
            case NIEUWSTE_EERST -> " order by datum desc, volgnummer desc";
        };
    }

    private static Parameters parameters(Besluitkeuze keuze) {
        return Parameters.with(
                        "gemeenten",
                        keuze.gemeenten().stream().map(Gemeentecode::code).toList())
                .and(
                        "halfjaar",
                        keuze.halfjaar() == null ? "" : keuze.halfjaar().toString())
                .and("soorten", keuze.soort() == null ? List.of(Besluitsoort.values()) : List.of(keuze.soort()))
                .and("op", op(keuze.bekendOp()));
    }
}
