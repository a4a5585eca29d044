// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.register.persistence;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Provinciecode;
import nl.trede.toezicht.register.Gemeente;

@Entity
@Table(name = "gemeente")
class GemeenteEntity extends PanacheEntityBase {

    @Id
    String code;

    String naam;
    String provincie;

    LocalDate geldigVan;

    LocalDate geldigTot;

    int registerOmvang;

    static GemeenteEntity van(Gemeente gemeente, int registerOmvang) {
        var entity = new GemeenteEntity();
        entity.code = gemeente.code().code();
        entity.naam = gemeente.naam();
        entity.provincie = gemeente.provincie().code();
        entity.geldigVan = gemeente.geldigVan();
        entity.geldigTot = gemeente.geldigTot();
        entity.registerOmvang = registerOmvang;
        return entity;
    }

    Gemeente naarGemeente() {
        return new Gemeente(new Gemeentecode(code), naam, new Provinciecode(provincie), geldigVan, geldigTot);
    }
}
