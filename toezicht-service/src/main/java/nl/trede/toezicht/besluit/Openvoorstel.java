// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.besluit;

import java.util.List;
import java.util.Optional;
import nl.trede.toezicht.beoordeling.Beoordeling;
import nl.trede.toezicht.ladder.Besluit;
import nl.trede.toezicht.ladder.Besluitsoort;
import nl.trede.toezicht.ladder.Tredeverloop;

/** Which proposal still waits for a besluit. */
public final class Openvoorstel {

    private Openvoorstel() {}

    /**
     * The first on which no besluit that holds rests, and over whose halfjaar no trede was decided since it was made; empty when there is none.
     *
     * @param voorstellen newest first
     */
    public static Optional<Beoordeling> uit(List<Beoordeling> voorstellen, Tredeverloop verloop) {
        return voorstellen.stream()
                .filter(voorstel -> verloop.geldend().stream().noneMatch(besluit -> besloten(voorstel, besluit)))
                .findFirst();
    }

    private static boolean besloten(Beoordeling voorstel, Besluit besluit) {
        return voorstel.id().equals(besluit.beoordeling())
                || besluit.inhoud().soort() == Besluitsoort.TREDE
                        && besluit.halfjaar().equals(voorstel.halfjaar())
                        && !besluit.vastgelegdOp().isBefore(voorstel.gemaaktOp());
    }
}
