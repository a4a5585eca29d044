// SPDX-License-Identifier: EUPL-1.2
package nl.trede.realisatie.aanvoer.persistence;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** The row of an address that is fetched from: what came of the tries so far. */
@Entity
@Table(name = "ophaling")
public class OphalingEntity extends PanacheEntityBase {

    @Id
    public String naam;

    public Instant laatstePoging;
    public Instant laatsteSucces;
    public Instant laatsteFoutOp;
    public String laatsteFout;

    /** Tries in a row that failed. */
    public int mislukt;

    public Instant volgendePoging;
    public UUID laatsteLevering;

    /** Dutch, what the last try that went well brought. */
    public String laatsteUitkomst;

    String etag;
    String gewijzigd;
}
