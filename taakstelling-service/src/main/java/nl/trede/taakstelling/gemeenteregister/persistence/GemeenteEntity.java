// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling.gemeenteregister.persistence;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Provinciecode;
import nl.trede.taakstelling.gemeenteregister.Gemeente;

/** The row of a {@link Gemeente}. */
@Entity
@Table(name = "gemeente")
public class GemeenteEntity extends PanacheEntityBase {

    @Id
    public String code;

    public String naam;
    public String provincie;
    public Integer inwoners;
    public LocalDate geldigVan;
    public LocalDate geldigTot;

    static GemeenteEntity van(Gemeente gemeente) {
        var rij = new GemeenteEntity();
        rij.code = gemeente.code().code();
        rij.naam = gemeente.naam();
        rij.provincie = gemeente.provincie().code();
        rij.inwoners = gemeente.inwoners();
        rij.geldigVan = gemeente.geldigVan();
        rij.geldigTot = gemeente.geldigTot();
        return rij;
    }

    Gemeente naarGemeente() {
        return new Gemeente(new Gemeentecode(code), naam, new Provinciecode(provincie), inwoners, geldigVan, geldigTot);
    }
}
