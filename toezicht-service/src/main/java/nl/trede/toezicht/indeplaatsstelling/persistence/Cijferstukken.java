// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.indeplaatsstelling.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.toezicht.betwisting.persistence.Betwistingen;
import nl.trede.toezicht.feiten.Feitenboek;
import nl.trede.toezicht.saldo.Feiten;
import nl.trede.toezicht.saldo.Halfjaarstand;
import nl.trede.toezicht.saldo.Standen;

/** The figures that a judge may ask for: each in all its versions, what they came down to, and which counts were disputed. */
@ApplicationScoped
class Cijferstukken {

    private final Standen standen;
    private final Feitenboek feitenboek;
    private final Betwistingen betwistingen;
    private final Clock clock;

    Cijferstukken(Standen standen, Feitenboek feitenboek, Betwistingen betwistingen, Clock clock) {
        this.standen = standen;
        this.feitenboek = feitenboek;
        this.betwistingen = betwistingen;
        this.clock = clock;
    }

    List<Halfjaarstand> standen(Gemeentecode gemeente) {
        return standen.reeks(gemeente);
    }

    Feiten feiten(Gemeentecode gemeente) {
        return feitenboek.lees(List.of(gemeente)).stream().findFirst().orElseGet(() -> Feiten.geen(gemeente));
    }

    List<Betwistingen.Rij> betwistingen(Gemeentecode gemeente) {
        return betwistingen.van(List.of(gemeente), clock.instant());
    }
}
