// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.indeplaatsstelling.persistence;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.toezicht.indeplaatsstelling.Ministerverzoek;

@Entity
@Table(name = "ministerverzoek")
class MinisterverzoekEntity extends PanacheEntityBase {

    @Id
    UUID id;

    @Column(insertable = false, updatable = false)
    Long volgnummer;

    String gemeente;
    LocalDate datum;
    LocalDate uiterlijk;
    LocalDate overgegaanOp;
    String toelichting;
    Instant vastgelegdOp;

    static MinisterverzoekEntity van(Ministerverzoek verzoek) {
        var entity = new MinisterverzoekEntity();
        entity.id = verzoek.id();
        entity.gemeente = verzoek.gemeente().code();
        entity.datum = verzoek.datum();
        entity.uiterlijk = verzoek.uiterlijk();
        entity.overgegaanOp = verzoek.overgegaanOp();
        entity.toelichting = verzoek.toelichting();
        entity.vastgelegdOp = verzoek.vastgelegdOp();
        return entity;
    }

    Ministerverzoek naarVerzoek() {
        return new Ministerverzoek(
                id, new Gemeentecode(gemeente), datum, uiterlijk, overgegaanOp, toelichting, vastgelegdOp);
    }
}
