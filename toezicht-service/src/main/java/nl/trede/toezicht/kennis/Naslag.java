// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.kennis;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Halfjaar;
import nl.trede.toezicht.beoordeling.Beoordeling;
import nl.trede.toezicht.beoordeling.Beoordelingen;
import nl.trede.toezicht.ladder.Besluit;
import nl.trede.toezicht.ladder.Besluiten;
import nl.trede.toezicht.ladder.Tredeverloop;
import nl.trede.toezicht.overleg.Overleg;
import nl.trede.toezicht.overleg.Overleggen;
import nl.trede.toezicht.planvanaanpak.Afspraak;
import nl.trede.toezicht.planvanaanpak.Afspraken;
import nl.trede.toezicht.planvanaanpak.Maatregel;
import nl.trede.toezicht.planvanaanpak.Plannen;
import nl.trede.toezicht.planvanaanpak.Planstap;
import nl.trede.toezicht.planvanaanpak.Vertraging;

/** The dossier of one gemeente in memory, behind the ports that the rules read; nothing can be added to it. */
final class Naslag {

    private Naslag() {}

    private static UnsupportedOperationException leesAlleen() {
        return new UnsupportedOperationException("never written");
    }

    record Besluitnaslag(Gemeentecode gemeente, Tredeverloop verloop) implements Besluiten {
        @Override
        public Tredeverloop verloop(Gemeentecode wie) {
            return verloop;
        }

        @Override
        public Map<Gemeentecode, Tredeverloop> verlopen(Collection<Gemeentecode> wie) {
            return Map.of(gemeente, verloop);
        }

        @Override
        public void voegToe(Besluit besluit, String herkenning, String sleutel) {
            throw leesAlleen();
        }

        @Override
        public Optional<Besluit> besluit(UUID id) {
            return verloop.besluiten().stream()
                    .filter(besluit -> besluit.id().equals(id))
                    .findFirst();
        }

        @Override
        public Optional<Besluit> herkend(Gemeentecode wie, String herkenning) {
            return Optional.empty();
        }

        @Override
        public Optional<Besluit> metSleutel(Gemeentecode wie, String sleutel) {
            return Optional.empty();
        }
    }

    record Overlegnaslag(List<Overleg> alle) implements Overleggen {
        @Override
        public void voegToe(Overleg overleg) {
            throw leesAlleen();
        }

        @Override
        public List<Overleg> van(Gemeentecode gemeente) {
            return alle;
        }
    }

    record Plannaslag(List<Planstap> alle) implements Plannen {
        @Override
        public void voegToe(Planstap stap) {
            throw leesAlleen();
        }

        @Override
        public void voegToe(Planstap stap, Maatregel maatregel, Vertraging vertraging) {
            throw leesAlleen();
        }

        @Override
        public List<Planstap> van(Gemeentecode gemeente) {
            return alle;
        }
    }

    record Afspraaknaslag(List<Afspraak> alle) implements Afspraken {
        @Override
        public void voegToe(Afspraak afspraak) {
            throw leesAlleen();
        }

        @Override
        public List<Afspraak> van(Gemeentecode gemeente) {
            return alle;
        }
    }

    /** A proposal that is made here is handed out and not kept. */
    record Vluchtig() implements Beoordelingen {
        @Override
        public void voegToe(Beoordeling beoordeling) {
            // not kept: nothing of this ends in a dossier
        }

        @Override
        public Optional<Beoordeling> beoordeling(UUID id) {
            return Optional.empty();
        }

        @Override
        public List<Beoordeling> van(Gemeentecode gemeente, Halfjaar halfjaar, int vanaf, int hoeveel) {
            return List.of();
        }

        @Override
        public long aantal(Gemeentecode gemeente, Halfjaar halfjaar) {
            return 0;
        }

        @Override
        public List<Beoordeling> nieuwste(Collection<Gemeentecode> gemeenten, Halfjaar halfjaar) {
            return List.of();
        }

        @Override
        public Optional<Beoordeling> nieuwste(Gemeentecode gemeente, Halfjaar halfjaar) {
            return Optional.empty();
        }
    }
}
