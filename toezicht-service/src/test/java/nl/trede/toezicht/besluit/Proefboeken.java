// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.besluit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Halfjaar;
import nl.trede.begrippen.Provinciecode;
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
import nl.trede.toezicht.termijn.Brief;
import nl.trede.toezicht.termijn.Termijn;
import nl.trede.toezicht.termijn.Termijnen;

/** The ports of the ladder in memory, for one gemeente. */
public final class Proefboeken {

    private Proefboeken() {}

    public static final class Overlegboek extends ArrayList<Overleg> implements Overleggen {
        @Override
        public void voegToe(Overleg overleg) {
            add(overleg);
        }

        @Override
        public List<Overleg> van(Gemeentecode gemeente) {
            return List.copyOf(this);
        }
    }

    public static final class Planboek extends ArrayList<Planstap> implements Plannen {
        @Override
        public void voegToe(Planstap stap) {
            add(stap);
        }

        @Override
        public void voegToe(Planstap stap, Maatregel maatregel, Vertraging vertraging) {
            throw new UnsupportedOperationException("slippage is tested with the database");
        }

        @Override
        public List<Planstap> van(Gemeentecode gemeente) {
            return List.copyOf(this);
        }
    }

    public static final class Afspraakboek extends ArrayList<Afspraak> implements Afspraken {
        @Override
        public void voegToe(Afspraak afspraak) {
            add(afspraak);
        }

        @Override
        public List<Afspraak> van(Gemeentecode gemeente) {
            return List.copyOf(this);
        }
    }

    public static final class Termijnboek extends ArrayList<Termijn> implements Termijnen {
        @Override
        public void voegToe(Termijn termijn) {
            add(termijn);
        }

        @Override
        public void bewaar(Termijn termijn) {
            replaceAll(al -> al.id().equals(termijn.id()) ? termijn : al);
        }

        @Override
        public java.util.Optional<Termijn> termijn(UUID id) {
            return stream().filter(termijn -> termijn.id().equals(id)).findFirst();
        }

        @Override
        public List<Termijn> van(Gemeentecode gemeente) {
            return List.copyOf(this);
        }

        @Override
        public void verzonden(Brief brief) {
            throw new UnsupportedOperationException("letters are tested with the database");
        }

        @Override
        public List<Brief> brieven(Gemeentecode gemeente, Provinciecode provincie) {
            return List.of();
        }
    }

    public static final class Dossierboek implements Besluiten, Beoordelingen {
        private final Map<UUID, Beoordeling> beoordelingen = new LinkedHashMap<>();
        private final Map<String, Besluit> herkend = new LinkedHashMap<>();
        private final Map<String, Besluit> sleutels = new HashMap<>();

        @Override
        public void voegToe(Beoordeling beoordeling) {
            beoordelingen.put(beoordeling.id(), beoordeling);
        }

        @Override
        public Optional<Beoordeling> beoordeling(UUID id) {
            return Optional.ofNullable(beoordelingen.get(id));
        }

        @Override
        public List<Beoordeling> van(Gemeentecode gemeente, Halfjaar halfjaar, int vanaf, int hoeveel) {
            return List.copyOf(beoordelingen.values());
        }

        @Override
        public long aantal(Gemeentecode gemeente, Halfjaar halfjaar) {
            return beoordelingen.size();
        }

        @Override
        public Optional<Beoordeling> nieuwste(Gemeentecode gemeente, Halfjaar halfjaar) {
            return beoordelingen.values().stream()
                    .filter(beoordeling -> beoordeling.halfjaar().equals(halfjaar))
                    .reduce((eerder, later) -> later);
        }

        @Override
        public List<Beoordeling> nieuwste(Collection<Gemeentecode> gemeenten, Halfjaar halfjaar) {
            return nieuwste(gemeenten.iterator().next(), halfjaar).stream().toList();
        }

        @Override
        public Optional<Besluit> besluit(UUID id) {
            return herkend.values().stream()
                    .filter(besluit -> besluit.id().equals(id))
                    .findFirst();
        }

        @Override
        public void voegToe(Besluit besluit, String herkenning, String sleutel) {
            herkend.put(herkenning, besluit);
            sleutels.put(sleutel, besluit);
        }

        @Override
        public Tredeverloop verloop(Gemeentecode gemeente) {
            return Tredeverloop.van(herkend.values());
        }

        @Override
        public Map<Gemeentecode, Tredeverloop> verlopen(Collection<Gemeentecode> gemeenten) {
            throw new UnsupportedOperationException("one gemeente only");
        }

        @Override
        public Optional<Besluit> herkend(Gemeentecode gemeente, String herkenning) {
            return Optional.ofNullable(herkend.get(herkenning));
        }

        @Override
        public Optional<Besluit> metSleutel(Gemeentecode gemeente, String sleutel) {
            return Optional.ofNullable(sleutels.get(sleutel));
        }
    }
}
