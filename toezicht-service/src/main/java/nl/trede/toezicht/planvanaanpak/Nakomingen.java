// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.planvanaanpak;

import java.time.LocalDate;
import java.util.List;
import nl.trede.begrippen.Gemeentecode;
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
        var feiten = feitenboek.lees(List.of(gemeente)).stream().findFirst().orElseGet(() -> Feiten.geen(gemeente));
        return afspraken.van(gemeente).stream()
                .map(afspraak -> Nakoming.van(afspraak, feiten, totEnMet))
                .toList();
    }

    /** One afspraak laid beside all known figures. */
    public Nakoming van(Afspraak afspraak) {
        var feiten = feitenboek.lees(List.of(afspraak.gemeente())).stream()
                .findFirst()
                .orElseGet(() -> Feiten.geen(afspraak.gemeente()));
        return Nakoming.van(afspraak, feiten, null);
    }
}
