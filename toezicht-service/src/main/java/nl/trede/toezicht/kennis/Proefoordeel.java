// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.kennis;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.trede.begrippen.Halfjaar;
import nl.trede.toezicht.beleid.Beleidskaders;
import nl.trede.toezicht.beoordeling.BeoordeelHalfjaar;
import nl.trede.toezicht.beoordeling.Beoordeling;
import nl.trede.toezicht.beoordeling.Beoordelingsfeiten;
import nl.trede.toezicht.beoordeling.Feitverschil;
import nl.trede.toezicht.beoordeling.ToetsActualiteit;
import nl.trede.toezicht.ladder.Tredeverloop;
import nl.trede.toezicht.planvanaanpak.Nakoming;
import nl.trede.toezicht.planvanaanpak.Nakomingen;
import nl.trede.toezicht.saldo.Halfjaarstand;

/** Judges one gemeente by the very rules that make real proposals, on facts in memory and by any beleid. Keeps and tells nothing. */
public final class Proefoordeel {

    private final Kennis kennis;
    private final Beleidskaders kaders;
    private final Cijfers cijfers;

    public Proefoordeel(Kennis kennis, Beleidskaders kaders) {
        this(kennis, kaders, new Cijfers(kennis.gemeente(), kennis.bronnen(), kaders));
    }

    private Proefoordeel(Kennis kennis, Beleidskaders kaders, Cijfers cijfers) {
        this.kennis = kennis;
        this.kaders = kaders;
        this.cijfers = cijfers;
    }

    /** The same figures with other besluiten. */
    public Proefoordeel met(Tredeverloop verloop) {
        return new Proefoordeel(kennis.met(verloop), kaders, cijfers);
    }

    /** As {@link BeoordeelHalfjaar#voer}, at the moment that {@code nu} says. */
    public BeoordeelHalfjaar.Uitkomst beoordeel(Halfjaar halfjaar, LocalDate peildatum, Instant nu) {
        return new BeoordeelHalfjaar(cijfers, kaders, feiten(), new Naslag.Vluchtig())
                .voer(kennis.gemeente(), halfjaar, peildatum, nu);
    }

    /** As {@link ToetsActualiteit#verschillen}. */
    public List<Feitverschil> verschillen(Beoordeling beoordeling, Instant nu) {
        return new ToetsActualiteit(cijfers, kaders, feiten()).verschillen(beoordeling, kennis.gemeente(), nu);
    }

    private Beoordelingsfeiten feiten() {
        return new Beoordelingsfeiten(
                cijfers,
                new Naslag.Besluitnaslag(kennis.gemeente().code(), kennis.verloop()),
                new Naslag.Overlegnaslag(kennis.overleggen()),
                new Naslag.Plannaslag(kennis.plannen()),
                nakomingen());
    }

    /** As {@link nl.trede.toezicht.saldo.Standen#stand}. */
    public Optional<Halfjaarstand> stand(Halfjaar halfjaar, LocalDate peildatum) {
        return cijfers.stand(kennis.gemeente().code(), halfjaar, peildatum, null);
    }

    /** All standen, oldest first. */
    public List<Halfjaarstand> standen() {
        return cijfers.reeks(kennis.gemeente().code());
    }

    /** The afspraken laid beside the figures up to and with that day; null = all of them. */
    public List<Nakoming> afspraken(LocalDate totEnMet) {
        return nakomingen().van(kennis.gemeente().code(), totEnMet);
    }

    /** As above, only those about that halfjaar. */
    public List<Nakoming> afspraken(Halfjaar halfjaar, LocalDate totEnMet) {
        return nakomingen().over(halfjaar, kennis.gemeente().code(), totEnMet);
    }

    private Nakomingen nakomingen() {
        return new Nakomingen(new Naslag.Afspraaknaslag(kennis.afspraken()), cijfers);
    }
}
