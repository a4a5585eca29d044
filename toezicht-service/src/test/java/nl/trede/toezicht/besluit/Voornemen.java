// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.besluit;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.trede.begrippen.Halfjaar;
import nl.trede.toezicht.beleid.Verschoningsgrond;
import nl.trede.toezicht.ladder.Besluitsoort;
import nl.trede.toezicht.register.Gemeente;

/** Builds what a person wants to decide; every part can be left out or made wrong. */
public final class Voornemen {

    private final Gemeente gemeente;
    Besluitsoort soort;
    Halfjaar halfjaar;
    LocalDate datum;
    Integer trede;
    String grond;
    LocalDate meetpunt;
    List<Halfjaar> halfjaren = List.of();
    Verschoningsgrond.Effect effect;
    Verschoningsgrond.Bereik bereik;
    LocalDate tot;
    UUID besluit;
    String mandaat;
    Integer versie;
    String motivering;
    UUID beoordeling;
    String oordeel;
    VoorgenomenTermijn termijn;

    public Voornemen(Gemeente gemeente) {
        this.gemeente = gemeente;
    }

    public Voornemen trede(String halfjaar, Integer trede, String datum) {
        this.soort = Besluitsoort.TREDE;
        this.halfjaar = Halfjaar.lees(halfjaar);
        this.trede = trede;
        this.datum = datum == null ? null : LocalDate.parse(datum);
        return this;
    }

    public Voornemen verschoning(String halfjaar, String datum, String grond, String meetpunt) {
        this.soort = Besluitsoort.VERSCHONING;
        this.halfjaar = Halfjaar.lees(halfjaar);
        this.datum = datum == null ? null : LocalDate.parse(datum);
        this.grond = grond;
        this.meetpunt = meetpunt == null ? null : LocalDate.parse(meetpunt);
        return this;
    }

    public Voornemen bevriezing(String halfjaar, String datum, String tot) {
        this.soort = Besluitsoort.BEVRIEZING;
        this.halfjaar = Halfjaar.lees(halfjaar);
        this.datum = LocalDate.parse(datum);
        this.tot = tot == null ? null : LocalDate.parse(tot);
        return this;
    }

    public Voornemen intrekking(UUID besluit, String datum) {
        this.soort = Besluitsoort.INTREKKING;
        this.besluit = besluit;
        this.datum = LocalDate.parse(datum);
        return this;
    }

    public Voornemen effect(Verschoningsgrond.Effect effect) {
        this.effect = effect;
        return this;
    }

    public Voornemen bereik(Verschoningsgrond.Bereik bereik) {
        this.bereik = bereik;
        return this;
    }

    public Voornemen versie(Integer versie) {
        this.versie = versie;
        return this;
    }

    public Voornemen met(String motivering) {
        this.motivering = motivering;
        return this;
    }

    public Voornemen op(UUID beoordeling) {
        this.beoordeling = beoordeling;
        return this;
    }

    public Voornemen oordeel(String oordeel) {
        this.oordeel = oordeel;
        return this;
    }

    public Voornemen termijn(String document, Integer weken, String reden, List<String> halfjaren, String doorkijk) {
        this.termijn = new VoorgenomenTermijn(
                document,
                weken,
                reden,
                halfjaren.stream().map(Halfjaar::lees).toList(),
                doorkijk == null ? null : Halfjaar.lees(doorkijk));
        return this;
    }

    public VoorgenomenBesluit maak() {
        return new VoorgenomenBesluit(
                gemeente,
                soort,
                halfjaar,
                datum,
                trede,
                grond,
                meetpunt,
                halfjaren,
                effect,
                bereik,
                tot,
                besluit,
                motivering,
                beoordeling,
                oordeel,
                termijn,
                "Gedeputeerde Staten",
                mandaat,
                null,
                versie);
    }
}
