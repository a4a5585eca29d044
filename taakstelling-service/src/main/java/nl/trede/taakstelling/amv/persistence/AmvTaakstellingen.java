// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling.amv.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.trede.begrippen.Bezwaar;
import nl.trede.begrippen.Halfjaar;
import nl.trede.platform.messaging.Outbox;
import nl.trede.platform.messaging.OutgoingEvent;
import nl.trede.taakstelling.gemeenteregister.Gemeenten;
import nl.trede.taakstelling.taakstelling.Taakstellingen;

/** Keeps indicative numbers and tells what is new, in the transaction of the caller. */
@ApplicationScoped
public class AmvTaakstellingen {

    private static final String TYPE = "nl.trede.taakstelling.amv-taakstelling-vastgesteld.v1";

    /** By contract taakstelling/amv-taakstelling-vastgesteld.v1. */
    record AmvTaakstellingVastgesteld(
            String gebied,
            String halfjaar,
            int aantal,
            int versie,
            LocalDate datum,
            String bron,
            Integer vorigAantal) {}

    private final EntityManager database;
    private final Outbox outbox;
    private final Gemeenten gemeenten;
    private final Taakstellingen taakstellingen;
    private final Clock clock;

    AmvTaakstellingen(
            EntityManager database, Outbox outbox, Gemeenten gemeenten, Taakstellingen taakstellingen, Clock clock) {
        this.database = database;
        this.outbox = outbox;
        this.gemeenten = gemeenten;
        this.taakstellingen = taakstellingen;
        this.clock = clock;
    }

    /** Whether the register knows the provincie or the gemeente. */
    public boolean isBekend(String gebied) {
        return gemeenten.alle().stream()
                .anyMatch(g ->
                        g.code().code().equals(gebied) || g.provincie().code().equals(gebied));
    }

    /** Why there is no number of it over the halfjaar: the gemeente does not exist then, or the regime has ended; empty when there can be. */
    public List<Bezwaar> bezwaren(Halfjaar halfjaar, String gebied) {
        return Stream.concat(
                        taakstellingen.regime().bezwaarTegen(halfjaar).stream()
                                .map(reden -> new Bezwaar("halfjaar", reden)),
                        gemeenten.alle().stream()
                                .filter(gemeente -> gemeente.code().code().equals(gebied))
                                .flatMap(gemeente -> gemeente.bezwaarTegen(halfjaar).stream())
                                .map(reden -> new Bezwaar("gebied", reden)))
                .toList();
    }

    /** Empty when this is what is in force already. */
    public Optional<AmvTaakstellingEntity> stelVast(
            Halfjaar halfjaar, String gebied, int aantal, LocalDate datum, String bron) {
        database.createNativeQuery("select cast(pg_advisory_xact_lock(hashtextextended(:wat, 0)) as text)")
                .setParameter("wat", "amv " + halfjaar + " " + gebied)
                .getSingleResult();
        var vorige = AmvTaakstellingEntity.geldend(halfjaar, gebied);
        if (vorige.filter(rij -> rij.is(aantal, datum, bron)).isPresent()) {
            return Optional.empty();
        }
        vorige.ifPresent(rij -> rij.geldend = false);
        database.flush();
        var rij = new AmvTaakstellingEntity();
        rij.halfjaar = halfjaar.toString();
        rij.gebied = gebied;
        rij.versie = vorige.map(eerder -> eerder.versie).orElse(0) + 1;
        rij.aantal = aantal;
        rij.datum = datum;
        rij.bron = bron;
        rij.geldend = true;
        rij.vastgelegdOp = clock.instant();
        rij.persist();
        var vorigAantal = vorige.map(eerder -> eerder.aantal).orElse(null);
        outbox.add(new OutgoingEvent(
                TYPE,
                gebied,
                new AmvTaakstellingVastgesteld(gebied, rij.halfjaar, aantal, rij.versie, datum, bron, vorigAantal)));
        return Optional.of(rij);
    }
}
