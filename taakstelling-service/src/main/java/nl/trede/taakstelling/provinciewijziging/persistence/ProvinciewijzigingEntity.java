// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling.provinciewijziging.persistence;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Provinciecode;
import nl.trede.taakstelling.provinciewijziging.Provinciewijziging;

/** The row of a {@link Provinciewijziging}. */
@Entity
@Table(name = "provinciewijziging")
public class ProvinciewijzigingEntity extends PanacheEntityBase {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    public String gemeente;
    public LocalDate datum;
    public String van;
    public String naar;
    public String bron;
    public Instant vastgelegdOp;
    /** When another about the same day took its place; null: it counts. */
    public Instant vervangenOp;

    static ProvinciewijzigingEntity van(Provinciewijziging wijziging) {
        var rij = new ProvinciewijzigingEntity();
        rij.gemeente = wijziging.gemeente().code();
        rij.datum = wijziging.datum();
        rij.van = wijziging.van().code();
        rij.naar = wijziging.naar().code();
        rij.bron = wijziging.bron();
        return rij;
    }

    Provinciewijziging naarWijziging() {
        return new Provinciewijziging(
                new Gemeentecode(gemeente), datum, new Provinciecode(van), new Provinciecode(naar), bron);
    }
}
