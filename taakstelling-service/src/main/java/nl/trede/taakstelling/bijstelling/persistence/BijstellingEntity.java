// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling.bijstelling.persistence;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Halfjaar;
import nl.trede.taakstelling.bijstelling.Bijstelling;

/** The row of a {@link Bijstelling}. */
@Entity
@Table(name = "bijstelling")
public class BijstellingEntity extends PanacheEntityBase {

    /** Persons. */
    @Embeddable
    public record Regel(int oud, int nieuw) {}

    @Id
    public UUID id;

    public String halfjaar;
    public int landelijkOud;
    public int landelijkNieuw;
    public LocalDate datum;
    public String reden;
    public String bron;
    public Instant vastgelegdOp;
    public LocalDate correctieDatum;
    public String correctieReden;

    @ElementCollection
    @CollectionTable(name = "bijstelling_regel", joinColumns = @JoinColumn(name = "bijstelling"))
    @MapKeyColumn(name = "gemeente")
    public Map<String, Regel> regels = new TreeMap<>();

    static BijstellingEntity van(Bijstelling bijstelling, Instant vastgelegdOp) {
        var rij = new BijstellingEntity();
        rij.id = bijstelling.id();
        rij.halfjaar = bijstelling.halfjaar().toString();
        rij.landelijkOud = bijstelling.landelijk().oud();
        rij.landelijkNieuw = bijstelling.landelijk().nieuw();
        rij.datum = bijstelling.datum();
        rij.reden = bijstelling.reden();
        rij.bron = bijstelling.bron();
        rij.vastgelegdOp = vastgelegdOp;
        bijstelling
                .aantallen()
                .forEach((code, aantal) -> rij.regels.put(code.code(), new Regel(aantal.oud(), aantal.nieuw())));
        return rij;
    }

    Bijstelling naarBijstelling() {
        return new Bijstelling(
                id,
                Halfjaar.lees(halfjaar),
                new Bijstelling.Verandering(landelijkOud, landelijkNieuw),
                regels.entrySet().stream()
                        .collect(Collectors.toMap(
                                een -> new Gemeentecode(een.getKey()),
                                een -> new Bijstelling.Verandering(
                                        een.getValue().oud(), een.getValue().nieuw()))),
                datum,
                reden,
                bron,
                correctieDatum == null ? null : new Bijstelling.Correctie(correctieDatum, correctieReden));
    }
}
