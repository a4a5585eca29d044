// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.simulatie;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.trede.begrippen.Halfjaar;
import nl.trede.begrippen.Provinciecode;
import nl.trede.toezicht.beleid.Beleidskader;
import nl.trede.toezicht.beleid.Beleidskaders;
import nl.trede.toezicht.saldo.Boekingsvolgorde;

/**
 * The beleid that a simulatie tries.
 *
 * @param naam how the outcome speaks of it
 * @param kader the one version that is tried over all halfjaren; null when each halfjaar has the version that was adopted for it
 * @param aanpassingen what was changed in it, in Dutch; empty when nothing was
 */
public record Proefbeleid(String naam, Beleidskaders kaders, Beleidskader kader, List<String> aanpassingen) {

    public Proefbeleid {
        aanpassingen = List.copyOf(aanpassingen);
    }

    /** As each provincie adopted it, every version in its own time. */
    public static Proefbeleid vastgesteld(Beleidskaders kaders) {
        return new Proefbeleid("vastgesteld beleid", kaders, null, List.of());
    }

    /** One version over every halfjaar and for every provincie, whatever its own validity. */
    public static Proefbeleid een(Beleidskader kader, List<String> aanpassingen) {
        var naam = kader.versie() + (aanpassingen.isEmpty() ? "" : " (aangepast)");
        return new Proefbeleid(naam, new Overal(kader), kader, aanpassingen);
    }

    public boolean isVastgesteld() {
        return kader == null;
    }

    private record Overal(Beleidskader kader) implements Beleidskaders {
        @Override
        public List<Beleidskader> alle(Provinciecode provincie) {
            return List.of(kader);
        }

        @Override
        public Optional<Beleidskader> voor(Provinciecode provincie, Halfjaar halfjaar, LocalDate besluitdatum) {
            return Optional.of(kader);
        }

        @Override
        public Boekingsvolgorde voor(Provinciecode provincie, Halfjaar halfjaar) {
            return kader.boekingsvolgorde();
        }
    }
}
