// SPDX-License-Identifier: EUPL-1.2
package nl.trede.realisatie.betwisting.persistence;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The row of a file that supports a betwisting. */
@Entity
@Table(name = "bewijsstuk")
public class BewijsstukEntity extends PanacheEntityBase {

    /** A file without its bytes. */
    public record Kop(Long id, String naam, String mediatype, int grootte, Instant ontvangenOp) {}

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;

    public UUID betwisting;
    public String naam;
    public String mediatype;
    public int grootte;
    public byte[] inhoud;
    public Instant ontvangenOp;

    /** In the order in which they came, without their bytes. */
    public static List<Kop> van(UUID betwisting) {
        return find(
                        "select id, naam, mediatype, grootte, ontvangenOp from BewijsstukEntity where betwisting = ?1 order by id",
                        betwisting)
                .project(Kop.class)
                .list();
    }
}
