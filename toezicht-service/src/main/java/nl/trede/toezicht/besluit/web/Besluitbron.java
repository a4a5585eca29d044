// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.besluit.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Halfjaar;
import nl.trede.platform.rest.Problem;
import nl.trede.platform.web.Formulier;
import nl.trede.toezicht.beleid.Beleidskader;
import nl.trede.toezicht.beleid.Beleidskaders;
import nl.trede.toezicht.beoordeling.Beoordeling;
import nl.trede.toezicht.beoordeling.Beoordelingen;
import nl.trede.toezicht.beoordeling.Feitverschil;
import nl.trede.toezicht.beoordeling.ToetsActualiteit;
import nl.trede.toezicht.besluit.Openvoorstel;
import nl.trede.toezicht.feiten.Feitenboek;
import nl.trede.toezicht.ladder.Besluiten;
import nl.trede.toezicht.ladder.Besluitgegevens;
import nl.trede.toezicht.ladder.Tredeverloop;
import nl.trede.toezicht.ladder.Vandaag;
import nl.trede.toezicht.register.Gemeente;
import nl.trede.toezicht.register.Gemeenten;
import nl.trede.toezicht.saldo.Halfjaarstand;
import nl.trede.toezicht.saldo.Standen;

/** All that the pages of a besluit read. */
@ApplicationScoped
class Besluitbron {

    /** Older proposals than these wait in vain. */
    private static final int TERUG = 20;

    private final Gemeenten register;
    private final Besluiten besluiten;
    private final Beoordelingen beoordelingen;
    private final Beleidskaders kaders;
    private final Actueel actueel;

    Besluitbron(
            Gemeenten register,
            Besluiten besluiten,
            Beoordelingen beoordelingen,
            Beleidskaders kaders,
            Actueel actueel) {
        this.register = register;
        this.besluiten = besluiten;
        this.beoordelingen = beoordelingen;
        this.kaders = kaders;
        this.actueel = actueel;
    }

    /** What is current: the clock, the facts that may not change meanwhile, and whether a proposal is outdated. */
    @ApplicationScoped
    static class Actueel {
        private final Clock clock;
        private final Feitenboek feitenboek;
        private final ToetsActualiteit actualiteit;
        private final Standen standen;

        Actueel(Clock clock, Feitenboek feitenboek, ToetsActualiteit actualiteit, Standen standen) {
            this.clock = clock;
            this.feitenboek = feitenboek;
            this.actualiteit = actualiteit;
            this.standen = standen;
        }

        Instant nu() {
            return clock.instant();
        }

        void vergrendel(Gemeentecode code) {
            feitenboek.vergrendel(List.of(code));
        }

        List<Halfjaarstand> reeks(Gemeentecode code) {
            return standen.reeks(code);
        }

        List<Feitverschil> verschillen(Beoordeling beoordeling, Gemeente gemeente) {
            return actualiteit.verschillen(beoordeling, gemeente, nu());
        }
    }

    String provincie(Gemeente gemeente) {
        return register.provincienaam(gemeente);
    }

    Gemeente gemeente(Gemeentecode code) {
        return register.gemeente(code)
                .orElseThrow(() -> Problem.nietGevonden("Gemeente " + code + " staat niet in het register."));
    }

    Tredeverloop verloop(Gemeentecode code) {
        return besluiten.verloop(code);
    }

    /** Newest first. */
    List<Besluitgegevens> besluiten(Tredeverloop verloop) {
        var lijst = new ArrayList<>(verloop.besluiten().stream()
                .map(besluit -> Besluitgegevens.van(besluit, verloop))
                .toList());
        Collections.reverse(lijst);
        return lijst;
    }

    /** The one named, else the newest over the halfjaar; null when there is none. */
    Beoordeling beoordeling(Gemeentecode code, UUID id, Halfjaar halfjaar) {
        if (id != null) {
            return beoordelingen
                    .beoordeling(id)
                    .filter(een -> een.gemeente().equals(code))
                    .orElse(null);
        }
        return halfjaar == null ? null : beoordelingen.nieuwste(code, halfjaar).orElse(null);
    }

    /** The newest proposal that waits for a besluit; null when there is none. */
    Beoordeling openVoorstel(Gemeentecode code) {
        return Openvoorstel.uit(beoordelingen.van(code, null, 0, TERUG), verloop(code))
                .orElse(null);
    }

    /** Of which there are figures, with that of today and the one before as far as the gemeente exists in them; newest first. */
    List<Halfjaar> halfjaren(Gemeente gemeente) {
        var lopend = Halfjaar.van(vandaag());
        var halfjaren = new TreeSet<Halfjaar>(Comparator.reverseOrder());
        Stream.of(lopend, lopend.vorige()).filter(gemeente::bestaatIn).forEach(halfjaren::add);
        actueel.reeks(gemeente.code()).stream()
                .map(Halfjaarstand::halfjaar)
                .filter(gemeente::bestaatIn)
                .forEach(halfjaren::add);
        return List.copyOf(halfjaren);
    }

    /** Null when the provincie has none; without a readable halfjaar that of today. */
    Beleidskader kader(Gemeente gemeente, String halfjaar) {
        var gelezen = Formulier.met(Map.of("halfjaar", halfjaar)).facultatief("halfjaar", Halfjaar.class);
        return kaders.voor(gemeente.provincie(), gelezen == null ? Halfjaar.van(vandaag()) : gelezen, vandaag())
                .orElse(null);
    }

    List<Feitverschil> verschillen(Beoordeling beoordeling, Gemeente gemeente) {
        return actueel.verschillen(beoordeling, gemeente);
    }

    void vergrendel(Gemeentecode code) {
        actueel.vergrendel(code);
    }

    Instant nu() {
        return actueel.nu();
    }

    LocalDate vandaag() {
        return Vandaag.op(nu());
    }
}
