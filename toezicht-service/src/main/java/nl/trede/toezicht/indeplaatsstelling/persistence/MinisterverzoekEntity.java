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

/** The minister asked GS to act (article 124a); rare, and only to be kept. */
@Entity
@Table(name = "ministerverzoek")
public class MinisterverzoekEntity extends PanacheEntityBase {

    @Id
    public UUID id;

    @Column(insertable = false, updatable = false)
    public Long volgnummer;

    public String gemeente;
    public LocalDate datum;
    public LocalDate uiterlijk;
    public LocalDate overgegaanOp;
    public String toelichting;
    public Instant vastgelegdOp;
}
