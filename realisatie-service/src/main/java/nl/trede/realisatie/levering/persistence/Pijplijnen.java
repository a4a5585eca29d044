// SPDX-License-Identifier: EUPL-1.2
package nl.trede.realisatie.levering.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import nl.trede.realisatie.huisvesting.NeemMutatiesIn;
import nl.trede.realisatie.levering.Inhoudsraad;
import nl.trede.realisatie.levering.Inzending;
import nl.trede.realisatie.levering.Leveringsverslag;
import nl.trede.realisatie.levering.NeemLeveringIn;
import nl.trede.realisatie.levering.Voortgang;

/** Standen go one way and mutaties another; of NDJSON the first line shows which it is, so that every channel takes both. */
@ApplicationScoped
class Pijplijnen {

    private static final int BEGIN = 16 * 1024;

    private final NeemLeveringIn standen;
    private final NeemMutatiesIn mutaties;

    Pijplijnen(NeemLeveringIn standen, NeemMutatiesIn mutaties) {
        this.standen = standen;
        this.mutaties = mutaties;
    }

    /** @throws IOException when the rest of the file does not come */
    Leveringsverslag van(Inzending inzending, InputStream inhoud, LocalDate vandaag, Voortgang voortgang)
            throws IOException {
        if (inzending.inhoud() == Inzending.Inhoud.STANDEN && inzending.vorm() == Inzending.Vorm.NDJSON) {
            var leesbaar = new BufferedInputStream(inhoud, BEGIN);
            return toonMutaties(leesbaar)
                    ? mutaties.van(inzending.met(Inzending.Inhoud.MUTATIES), leesbaar, vandaag, voortgang)
                    : standen.van(inzending, leesbaar, vandaag, voortgang);
        }
        return inzending.inhoud() == Inzending.Inhoud.MUTATIES
                ? mutaties.van(inzending, inhoud, vandaag, voortgang)
                : standen.van(inzending, inhoud, vandaag, voortgang);
    }

    private static boolean toonMutaties(BufferedInputStream inhoud) throws IOException {
        inhoud.mark(BEGIN);
        var begin = inhoud.readNBytes(BEGIN);
        inhoud.reset();
        return Inhoudsraad.zijnMutaties(begin);
    }
}
