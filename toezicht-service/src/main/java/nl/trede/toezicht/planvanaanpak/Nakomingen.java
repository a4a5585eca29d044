// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.planvanaanpak;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.trede.begrippen.Bezwaar;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Halfjaar;
import nl.trede.toezicht.feiten.Feitenboek;
import nl.trede.toezicht.saldo.Feiten;

/** Lays the afspraken of a gemeente beside its figures. */
public class Nakomingen {

    private final Afspraken afspraken;
    private final Feitenboek feitenboek;

    public Nakomingen(Afspraken afspraken, Feitenboek feitenboek) {
        this.afspraken = afspraken;
        this.feitenboek = feitenboek;
    }

    /**
     * By datum of the afspraak.
     *
     * @param totEnMet figures of a later peildatum are left out; null = all known figures count
     */
    public List<Nakoming> van(Gemeentecode gemeente, LocalDate totEnMet) {
        var feiten = feiten(gemeente);
        return afspraken.van(gemeente).stream()
                .map(afspraak -> Nakoming.van(afspraak, feiten, totEnMet))
                .toList();
    }

    /** As above, only those about that halfjaar. */
    public List<Nakoming> over(Halfjaar halfjaar, Gemeentecode gemeente, LocalDate totEnMet) {
        var feiten = feiten(gemeente);
        return afspraken.van(gemeente).stream()
                .filter(afspraak -> afspraak.halfjaar().equals(halfjaar))
                .map(afspraak -> Nakoming.van(afspraak, feiten, totEnMet))
                .toList();
    }

    /**
     * By datum of the afspraak, as it was to be seen at that moment.
     *
     * @param bekendOp null = now
     */
    public List<Nakoming> toen(Gemeentecode gemeente, Instant bekendOp) {
        var feiten = feiten(gemeente).bekendOp(bekendOp);
        return afspraken.van(gemeente).stream()
                .filter(afspraak -> bekendOp == null || !afspraak.vastgelegdOp().isAfter(bekendOp))
                .map(afspraak -> Nakoming.van(afspraak, feiten, null))
                .toList();
    }

    /** One afspraak laid beside all known figures. */
    public Nakoming van(Afspraak afspraak) {
        return Nakoming.van(afspraak, feiten(afspraak.gemeente()), null);
    }

    /** What stands in the way of recording it, by the opgave of its halfjaar. */
    public List<Bezwaar> bezwaren(Afspraak afspraak) {
        return Nakoming.bezwaren(afspraak, feiten(afspraak.gemeente()));
    }

    private Feiten feiten(Gemeentecode gemeente) {
        return feitenboek.lees(List.of(gemeente)).stream().findFirst().orElseGet(() -> Feiten.geen(gemeente));
    }
}
