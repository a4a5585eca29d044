// SPDX-License-Identifier: EUPL-1.2
package nl.trede.realisatie.register.persistence;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** The province of a gemeente, for filters of lists. */
@Entity
@Immutable
@Table(name = "gemeente")
public class GemeenteEntity extends PanacheEntityBase {

    @Id
    public String code;

    public String provincie;
}
