// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.termijn.persistence;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Halfjaar;
import nl.trede.toezicht.termijn.Termijn;

@Entity
@Table(name = "termijn")
class TermijnEntity extends PanacheEntityBase {

    @Id
    UUID id;

    @Column(insertable = false, updatable = false)
    Long volgnummer;

    String gemeente;
    UUID besluit;
    String document;
    String naam;
    Integer beleidWeken;
    int weken;
    String reden;
    String[] halfjaren;
    String doorkijk;
    LocalDate start;

    static TermijnEntity van(Termijn termijn) {
        var entity = new TermijnEntity();
        entity.id = termijn.id();
        entity.gemeente = termijn.gemeente().code();
        entity.besluit = termijn.besluit();
        entity.document = termijn.document();
        entity.naam = termijn.naam();
        entity.beleidWeken = termijn.beleidWeken();
        entity.weken = termijn.weken();
        entity.reden = termijn.reden();
        entity.halfjaren = termijn.halfjaren().stream().map(Halfjaar::toString).toArray(String[]::new);
        entity.doorkijk = termijn.doorkijk() == null ? null : termijn.doorkijk().toString();
        entity.start = termijn.start();
        return entity;
    }

    Termijn naarTermijn() {
        return new Termijn(
                id,
                new Gemeentecode(gemeente),
                besluit,
                document,
                naam,
                beleidWeken,
                weken,
                reden,
                Arrays.stream(halfjaren).map(Halfjaar::lees).toList(),
                doorkijk == null ? null : Halfjaar.lees(doorkijk),
                start);
    }
}
