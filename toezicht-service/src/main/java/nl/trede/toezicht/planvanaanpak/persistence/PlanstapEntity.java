// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.planvanaanpak.persistence;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Halfjaar;
import nl.trede.toezicht.planvanaanpak.Eis;
import nl.trede.toezicht.planvanaanpak.Maatregel;
import nl.trede.toezicht.planvanaanpak.Planstap;
import nl.trede.toezicht.planvanaanpak.Planstatus;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;

@Entity
@Table(name = "planstap")
class PlanstapEntity extends PanacheEntityBase {

    @Embeddable
    static class Eisdeel {
        String eis;
        Boolean voldaan;
    }

    @Embeddable
    static class Maatregeldeel {
        String omschrijving;
        Integer personen;
        LocalDate gereedOp;
    }

    @Id
    UUID id;

    @Column(insertable = false, updatable = false)
    Long volgnummer;

    String gemeente;

    @Enumerated(EnumType.STRING)
    Planstatus status;

    LocalDate datum;
    LocalDate uiterlijk;
    String[] halfjaren;
    String doorkijk;
    String toelichting;
    boolean naHerhaaldUitstel;
    Instant vastgelegdOp;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "planeis", joinColumns = @JoinColumn(name = "plan"))
    @OrderColumn(name = "nummer")
    @Fetch(FetchMode.SUBSELECT)
    List<Eisdeel> eisen = new ArrayList<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "planmaatregel", joinColumns = @JoinColumn(name = "plan"))
    @OrderColumn(name = "nummer")
    @Fetch(FetchMode.SUBSELECT)
    List<Maatregeldeel> maatregelen = new ArrayList<>();

    static PlanstapEntity van(Planstap stap) {
        var entity = new PlanstapEntity();
        entity.id = stap.id();
        entity.gemeente = stap.gemeente().code();
        entity.status = stap.status();
        entity.datum = stap.datum();
        entity.uiterlijk = stap.uiterlijk();
        entity.halfjaren = stap.halfjaren().stream().map(Halfjaar::toString).toArray(String[]::new);
        entity.doorkijk = stap.doorkijk() == null ? null : stap.doorkijk().toString();
        entity.toelichting = stap.toelichting();
        entity.naHerhaaldUitstel = stap.naHerhaaldUitstel();
        entity.vastgelegdOp = stap.vastgelegdOp();
        for (var eis : stap.afstemming()) {
            var deel = new Eisdeel();
            deel.eis = eis.eis();
            deel.voldaan = eis.voldaan();
            entity.eisen.add(deel);
        }
        for (var maatregel : stap.maatregelen()) {
            var deel = new Maatregeldeel();
            deel.omschrijving = maatregel.omschrijving();
            deel.personen = maatregel.personen();
            deel.gereedOp = maatregel.gereedOp();
            entity.maatregelen.add(deel);
        }
        return entity;
    }

    /** @param vertragingen of this plan, oldest first */
    Planstap naarPlanstap(List<VertragingEntity> vertragingen) {
        return new Planstap(
                id,
                new Gemeentecode(gemeente),
                status,
                datum,
                uiterlijk,
                Arrays.stream(halfjaren).map(Halfjaar::lees).toList(),
                doorkijk == null ? null : Halfjaar.lees(doorkijk),
                toelichting,
                naHerhaaldUitstel,
                eisen.stream().map(deel -> new Eis(deel.eis, deel.voldaan)).toList(),
                IntStream.rangeClosed(1, maatregelen.size())
                        .mapToObj(nummer -> maatregel(nummer, vertragingen))
                        .toList(),
                vastgelegdOp);
    }

    private Maatregel maatregel(int nummer, List<VertragingEntity> vertragingen) {
        var deel = maatregelen.get(nummer - 1);
        return new Maatregel(
                nummer,
                deel.omschrijving,
                deel.personen,
                deel.gereedOp,
                vertragingen.stream()
                        .filter(vertraging -> vertraging.maatregel == nummer)
                        .map(VertragingEntity::naarVertraging)
                        .toList());
    }
}
