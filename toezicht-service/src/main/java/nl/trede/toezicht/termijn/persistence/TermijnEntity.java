// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.termijn.persistence;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Halfjaar;
import nl.trede.toezicht.termijn.Duur;
import nl.trede.toezicht.termijn.Termijn;
import nl.trede.toezicht.termijn.Tijdseenheid;
import nl.trede.toezicht.termijn.Vervallen;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.hibernate.annotations.Formula;

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
    Integer beleidAantal;

    @Enumerated(EnumType.STRING)
    Tijdseenheid beleidEenheid;

    Integer aantal;

    @Enumerated(EnumType.STRING)
    Tijdseenheid eenheid;

    LocalDate vasteDag;
    boolean wet;
    String reden;
    String[] halfjaren;
    String doorkijk;
    LocalDate start;
    LocalDate eersteEinde;
    LocalDate einde;
    LocalDate vervallenOp;
    String vervalreden;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "verlenging", joinColumns = @JoinColumn(name = "termijn"))
    @OrderColumn(name = "nummer")
    @Fetch(FetchMode.SUBSELECT)
    List<VerlengingDeel> verlengingen = new ArrayList<>();

    /** The view looks for the document since the start, so that it does not matter what was recorded first. */
    @Formula("(select o.ontvangen_op from termijnontvangst o where o.termijn = id)")
    LocalDate ontvangenOp;

    static TermijnEntity van(Termijn termijn) {
        var entity = new TermijnEntity();
        entity.id = termijn.id();
        entity.gemeente = termijn.gemeente().code();
        entity.besluit = termijn.besluit();
        entity.document = termijn.document();
        entity.naam = termijn.naam();
        entity.beleidAantal = termijn.beleid() == null ? null : termijn.beleid().aantal();
        entity.beleidEenheid =
                termijn.beleid() == null ? null : termijn.beleid().eenheid();
        entity.aantal = termijn.duur() == null ? null : termijn.duur().aantal();
        entity.eenheid = termijn.duur() == null ? null : termijn.duur().eenheid();
        entity.vasteDag = termijn.vasteDag();
        entity.wet = termijn.wet();
        entity.reden = termijn.reden();
        entity.halfjaren = termijn.halfjaren().stream().map(Halfjaar::toString).toArray(String[]::new);
        entity.doorkijk = termijn.doorkijk() == null ? null : termijn.doorkijk().toString();
        entity.wijzig(termijn);
        return entity;
    }

    /** Takes over what may change. */
    void wijzig(Termijn termijn) {
        start = termijn.start();
        eersteEinde = termijn.eersteEinde();
        einde = termijn.einde();
        vervallenOp = termijn.vervallen() == null ? null : termijn.vervallen().datum();
        vervalreden = termijn.vervallen() == null ? null : termijn.vervallen().reden();
        for (int i = verlengingen.size(); i < termijn.verlengingen().size(); i++) {
            verlengingen.add(VerlengingDeel.van(termijn.verlengingen().get(i)));
        }
    }

    Termijn naarTermijn() {
        return new Termijn(
                id,
                new Gemeentecode(gemeente),
                besluit,
                document,
                naam,
                duur(beleidAantal, beleidEenheid),
                duur(aantal, eenheid),
                vasteDag,
                wet,
                reden,
                Arrays.stream(halfjaren).map(Halfjaar::lees).toList(),
                doorkijk == null ? null : Halfjaar.lees(doorkijk),
                start,
                eersteEinde,
                verlengingen.stream().map(VerlengingDeel::naarVerlenging).toList(),
                ontvangenOp,
                vervallenOp == null ? null : new Vervallen(vervallenOp, vervalreden));
    }

    static Duur duur(Integer aantal, Tijdseenheid eenheid) {
        return aantal == null ? null : new Duur(aantal, eenheid);
    }
}
