// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling.taakstelling.persistence;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.panache.common.Parameters;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Halfjaar;
import nl.trede.begrippen.Provinciecode;
import nl.trede.taakstelling.taakstelling.Soort;
import nl.trede.taakstelling.taakstelling.Vastlegging;
import nl.trede.taakstelling.taakstelling.Versie;

/** The row of one version of a taakstelling. {@code geldend} is kept so that lists read versions in force only. */
@Entity
@Table(name = "taakstelling")
public class TaakstellingEntity extends PanacheEntityBase {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    public String halfjaar;
    public String gemeente;
    public int versie;
    public int aantal;

    @Enumerated(EnumType.STRING)
    public Soort soort;

    public LocalDate datum;
    public String bron;
    public boolean geldend;
    public Instant vastgelegdOp;

    static TaakstellingEntity van(Halfjaar halfjaar, Gemeentecode gemeente, Versie versie) {
        var rij = new TaakstellingEntity();
        rij.halfjaar = halfjaar.toString();
        rij.gemeente = gemeente.code();
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
    public static PanacheQuery<TaakstellingEntity> versies(Halfjaar halfjaar, Gemeentecode gemeente) {
        return find("halfjaar = ?1 and gemeente = ?2 order by versie", halfjaar.toString(), gemeente.code());
    }

    /** All versions of these gemeenten, oldest first within each. */
    public static PanacheQuery<TaakstellingEntity> versies(Halfjaar halfjaar, Collection<String> gemeenten) {
        return find("halfjaar = ?1 and gemeente in ?2 order by gemeente, versie", halfjaar.toString(), gemeenten);
    }

    /** Versions in force, by halfjaar and gemeente; each filter may be null and then lets all through. */
    public static PanacheQuery<TaakstellingEntity> geldend(
            Halfjaar halfjaar, Provinciecode provincie, Gemeentecode gemeente) {
        return geldend(halfjaar, provincie, gemeente, Taakstellingsvolgorde.HALFJAAR);
    }

    /** As {@link #geldend(Halfjaar, Provinciecode, Gemeentecode)}, in another order. */
    public static PanacheQuery<TaakstellingEntity> geldend(
            Halfjaar halfjaar, Provinciecode provincie, Gemeentecode gemeente, Taakstellingsvolgorde volgorde) {
        var waar = new StringBuilder("geldend");
        var met = new Parameters();
        if (halfjaar != null) {
            waar.append(" and halfjaar = :halfjaar");
            met.and("halfjaar", halfjaar.toString());
        }
        if (gemeente != null) {
            waar.append(" and gemeente = :gemeente");
            met.and("gemeente", gemeente.code());
        }
        if (provincie != null) {
            waar.append(" and function('provincie_in', gemeente, halfjaar) = :provincie");
            met.and("provincie", provincie.code());
        }
        return find(waar + " order by " + volgorde.orderBy, met);
    }
}
