// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.simulatie;

import java.util.List;
import java.util.function.Consumer;
import nl.trede.toezicht.beleid.Beleidlezer;
import nl.trede.toezicht.beleid.Beleidskaders;
import nl.trede.toezicht.ladder.Weigering;

/** Makes of what was asked a beleid that can be tried, or says all that stands in the way. */
public class KiesBeleid {

    private final Beleidskaders kaders;
    private final Beleidlezer lezer;
    private final Beleidsaanpasser aanpasser;

    public KiesBeleid(Beleidskaders kaders, Beleidlezer lezer, Beleidsaanpasser aanpasser) {
        this.kaders = kaders;
        this.lezer = lezer;
        this.aanpasser = aanpasser;
    }

    /**
     * @param veld under which name the sender asked it
     * @param weigeringen where every fault is added
     * @return null when there is a fault
     */
    Proefbeleid kies(Beleidskeuze keuze, String veld, List<Weigering> weigeringen) {
        if (keuze instanceof Beleidskeuze.Versie versie) {
            return versie(versie, reden -> weigeringen.add(new Weigering(veld, reden)));
        }
        if (keuze instanceof Beleidskeuze.Concept concept) {
            return lees(concept.tekst(), List.of(), reden -> weigeringen.add(new Weigering(veld, reden)));
        }
        return Proefbeleid.vastgesteld(kaders);
    }

    private Proefbeleid versie(Beleidskeuze.Versie keuze, Consumer<String> fout) {
        var tekst = lezer.tekst(keuze.versie()).orElse(null);
        if (tekst == null) {
            fout.accept("er is geen beleid met versie '" + keuze.versie() + "'");
            return null;
        }
        if (keuze.aanpassing().isGeen()) {
            return lees(tekst, List.of(), fout);
        }
        var aangepast = aanpasser.pas(tekst, keuze.aanpassing());
        aangepast.fouten().forEach(fout);
        return aangepast.fouten().isEmpty()
                ? lees(aangepast.tekst(), keuze.aanpassing().inWoorden(), fout)
                : null;
    }

    private Proefbeleid lees(Beleidlezer.Tekst tekst, List<String> aanpassingen, Consumer<String> fout) {
        var uitkomst = lezer.lees(tekst);
        if (uitkomst instanceof Beleidlezer.Onbruikbaar onbruikbaar) {
            onbruikbaar.fouten().forEach(een -> fout.accept(een.toString()));
            return null;
        }
        return Proefbeleid.een(((Beleidlezer.Gelezen) uitkomst).kader(), aanpassingen);
    }
}
