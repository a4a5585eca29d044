// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling.verdeling.persistence;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.quarkus.hibernate.orm.panache.PanacheQuery;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.LockModeType;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import nl.trede.begrippen.Halfjaar;

/** A proposal for all gemeenten of a halfjaar. */
@Entity
@Table(name = "verdelingsvoorstel")
public class VoorstelEntity extends PanacheEntityBase {

    @Id
    public UUID id;

    public String halfjaar;
    public int landelijk;
    public LocalDate inwonersOp;
    public LocalDate datum;
    public String bron;
    public Instant gemaaktOp;
    public Instant bevestigdOp;

    /** Persons by gemeentecode. */
    @ElementCollection
    @CollectionTable(name = "verdelingsvoorstel_regel", joinColumns = @JoinColumn(name = "voorstel"))
    @MapKeyColumn(name = "gemeente")
    @Column(name = "aantal")
    public Map<String, Integer> aantallen = new TreeMap<>();

    /** Nobody else can confirm it until the transaction ends. */
    public static Optional<VoorstelEntity> vergrendel(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The newest first; the filter may be null and then lets all through. */
    public static PanacheQuery<VoorstelEntity> lijst(Halfjaar halfjaar) {
        return halfjaar == null
                ? find("order by gemaaktOp desc, id")
                : find("halfjaar = ?1 order by gemaaktOp desc, id", halfjaar.toString());
    }
}
