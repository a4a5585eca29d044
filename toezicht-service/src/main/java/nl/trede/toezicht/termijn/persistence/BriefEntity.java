// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.termijn.persistence;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Provinciecode;
import nl.trede.toezicht.termijn.Brief;

@Entity
@Table(name = "dossierbrief")
class BriefEntity extends PanacheEntityBase {

    @Id
    UUID brief;

    @Column(insertable = false, updatable = false)
    Long volgnummer;

    String gemeente;
    String provincie;
    String soort;
    String kenmerk;
    String onderwerp;
    LocalDate datumVerzending;
    UUID besluit;

    static BriefEntity van(Brief brief) {
        var entity = new BriefEntity();
        entity.brief = brief.id();
        entity.gemeente = brief.gemeente() == null ? null : brief.gemeente().code();
        entity.provincie = brief.provincie().code();
        entity.soort = brief.soort();
        entity.kenmerk = brief.kenmerk();
        entity.onderwerp = brief.onderwerp();
        entity.datumVerzending = brief.datumVerzending();
        entity.besluit = brief.besluit();
        return entity;
    }

    Brief naarBrief() {
        return new Brief(
                brief,
                gemeente == null ? null : new Gemeentecode(gemeente),
                new Provinciecode(provincie),
                soort,
                kenmerk,
                onderwerp,
                datumVerzending,
                besluit);
    }
}
