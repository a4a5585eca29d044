// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling.amv.persistence;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.trede.begrippen.Halfjaar;

/** The row of one version of an indicative number; the one recorded last is in force. */
@Entity
@Table(name = "amv_taakstelling")
public class AmvTaakstellingEntity extends PanacheEntityBase {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    public String halfjaar;
    public String gebied;
    public int versie;
    public int aantal;
    public LocalDate datum;
    public String bron;
    public boolean geldend;
    public Instant vastgelegdOp;

    public static Optional<AmvTaakstellingEntity> geldend(Halfjaar halfjaar, String gebied) {
        return find("geldend and halfjaar = ?1 and gebied = ?2", halfjaar.toString(), gebied)
                .firstResultOptional();
    }

    /** All versions, oldest first. */
    public static List<AmvTaakstellingEntity> versies(Halfjaar halfjaar, String gebied) {
        return list("halfjaar = ?1 and gebied = ?2 order by versie", halfjaar.toString(), gebied);
    }

    public boolean is(int ditAantal, LocalDate dezeDatum, String dezeBron) {
        return aantal == ditAantal && datum.equals(dezeDatum) && bron.equals(dezeBron);
    }
}
