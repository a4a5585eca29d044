// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling.gemeenteregister.persistence;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.taakstelling.gemeenteregister.Herindeling;
import nl.trede.taakstelling.gemeenteregister.Overgang;

/** The row of one {@link Overgang}, with day and source of its herindeling. */
@Entity
@IdClass(OvergangEntity.Sleutel.class)
@Table(name = "overgang")
public class OvergangEntity extends PanacheEntityBase {

    /** One gemeente goes into another once. */
    public record Sleutel(String van, String naar) implements Serializable {}

    @Id
    public String van;

    @Id
    public String naar;

    public LocalDate datum;

    @Column(precision = 9, scale = 8)
    public BigDecimal aandeel;

    public String bron;

    static OvergangEntity van(Herindeling herindeling, Overgang overgang) {
        var rij = new OvergangEntity();
        rij.van = overgang.van().code();
        rij.naar = overgang.naar().code();
        rij.datum = herindeling.datum();
        rij.aandeel = overgang.aandeel();
        rij.bron = herindeling.bron();
        return rij;
    }

    Overgang naarOvergang() {
        return new Overgang(new Gemeentecode(van), new Gemeentecode(naar), aandeel);
    }
}
