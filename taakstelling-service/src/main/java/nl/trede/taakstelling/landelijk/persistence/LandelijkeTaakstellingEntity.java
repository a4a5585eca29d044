// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling.landelijk.persistence;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.quarkus.hibernate.orm.panache.PanacheQuery;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import nl.trede.begrippen.Halfjaar;
import nl.trede.taakstelling.taakstelling.Soort;
import nl.trede.taakstelling.taakstelling.Vastlegging;
import nl.trede.taakstelling.taakstelling.Versie;

/** The row of one version of the national taakstelling. {@code geldend} is kept so that lists read versions in force only. */
@Entity
@Table(name = "landelijke_taakstelling")
public class LandelijkeTaakstellingEntity extends PanacheEntityBase {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    public String halfjaar;
    public int versie;
    public int aantal;

    @Enumerated(EnumType.STRING)
    public Soort soort;

    public LocalDate datum;
    public String bron;
    public String staatscourant;
    public String minister;
    public boolean geldend;
    public Instant vastgelegdOp;

    static LandelijkeTaakstellingEntity van(Halfjaar halfjaar, Versie versie) {
        var rij = new LandelijkeTaakstellingEntity();
        rij.halfjaar = halfjaar.toString();
        rij.versie = versie.versie();
        rij.aantal = versie.vastlegging().aantal();
        rij.soort = versie.vastlegging().soort();
        rij.datum = versie.vastlegging().datum();
        rij.bron = versie.vastlegging().bron();
        return rij;
    }

    Versie naarVersie() {
        return new Versie(versie, new Vastlegging(aantal, soort, datum, bron));
    }

    /** All versions, oldest first. */
    public static PanacheQuery<LandelijkeTaakstellingEntity> versies(Halfjaar halfjaar) {
        return find("halfjaar = ?1 order by versie", halfjaar.toString());
    }

    /** Versions in force, by halfjaar; the filter may be null and then lets all through. */
    public static PanacheQuery<LandelijkeTaakstellingEntity> geldend(Halfjaar halfjaar) {
        return geldend(halfjaar, Landelijkevolgorde.HALFJAAR);
    }

    /** As {@link #geldend(Halfjaar)}, in another order. */
    public static PanacheQuery<LandelijkeTaakstellingEntity> geldend(Halfjaar halfjaar, Landelijkevolgorde volgorde) {
        return halfjaar == null
                ? find("geldend order by " + volgorde.orderBy)
                : find("geldend and halfjaar = ?1", halfjaar.toString());
    }

    /** All versions of all halfjaren, the newest halfjaar first; the filter may be null and then lets all through. */
    public static PanacheQuery<LandelijkeTaakstellingEntity> alle(Halfjaar halfjaar) {
        return halfjaar == null
                ? find("order by halfjaar desc, versie desc")
                : find("halfjaar = ?1 order by versie desc", halfjaar.toString());
    }
}
