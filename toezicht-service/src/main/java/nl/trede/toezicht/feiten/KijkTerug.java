// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.feiten;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Halfjaar;
import nl.trede.toezicht.saldo.Boekingsvolgorde;
import nl.trede.toezicht.saldo.Correctie;
import nl.trede.toezicht.saldo.Correcties;
import nl.trede.toezicht.saldo.Halfjaarstand;
import nl.trede.toezicht.saldo.Registergegevens;
import nl.trede.toezicht.saldo.Standenreeksen;
import nl.trede.toezicht.saldo.Standstatus;
import nl.trede.toezicht.saldo.Vergelijking;

/** Looks back at the figures of one gemeente: what was corrected, what is left of an old achterstand, how old it is. Changes nothing. */
public class KijkTerug {

    private final BerekenStanden bereken;

    public KijkTerug(BerekenStanden bereken) {
        this.bereken = bereken;
    }

    /**
     * In the order in which they became known.
     *
     * @param bekendOp leave out what was recorded after this moment; null = all that is known
     */
    public List<Correctie> correcties(Gemeentecode gemeente, Instant bekendOp) {
        return correcties(gemeente, bronnen(gemeente, bekendOp)).alle();
    }

    /**
     * Halfjaren with facts before the openingsstand: they are kept and count nowhere.
     *
     * @param bekendOp null = all that is known
     */
    public List<Halfjaar> voorDeOpeningsstand(Gemeentecode gemeente, Instant bekendOp) {
        return bronnen(gemeente, bekendOp).feiten().stream()
                .filter(feiten -> feiten.gemeente().equals(gemeente))
                .flatMap(feiten -> feiten.voorDeOpeningsstand().stream())
                .toList();
    }

    /**
     * Empty when the gemeente has no stand in the halfjaar.
     *
     * @param bekendOp what is "now" in it; null = all that is known
     */
    public Optional<Vergelijking> vergelijk(Gemeentecode gemeente, Halfjaar halfjaar, Instant bekendOp) {
        var bronnen = bronnen(gemeente, bekendOp);
        var opPeilmoment = bronnen.reeksen().standen(halfjaar, halfjaar.peilmoment()).stream()
                .filter(stand -> stand.gemeente().equals(gemeente))
                .findFirst();
        return opPeilmoment.map(stand -> vergelijk(stand, bronnen));
    }

    /**
     * All standen of the gemeente with the achterstand by halfjaar of origin, in another order of booking than that of the provincie.
     *
     * @param volgorde null = as the provincie does
     * @param bekendOp null = all that is known
     */
    public List<Halfjaarstand> geboekt(Gemeentecode gemeente, Boekingsvolgorde volgorde, Instant bekendOp) {
        var bronnen = bronnen(gemeente, bekendOp);
        var gegevens = volgorde == null ? bronnen.gegevens() : anders(gemeente, volgorde, bronnen.gegevens());
        return reeks(gemeente, new Standenreeksen(bronnen.feiten(), bronnen.herindelingen(), gegevens));
    }

    private static Vergelijking vergelijk(Halfjaarstand opPeilmoment, BerekenStanden.Bronnen bronnen) {
        var gemeente = opPeilmoment.gemeente();
        var halfjaar = opPeilmoment.halfjaar();
        var correcties = correcties(gemeente, bronnen);
        var later = reeks(gemeente, bronnen.reeksen()).stream()
                .filter(stand -> stand.halfjaar().compareTo(halfjaar) > 0)
                .filter(stand -> stand.status() != Standstatus.GEEN_REALISATIE)
                .toList();
        return new Vergelijking(
                halfjaar,
                correcties.gesloten(halfjaar),
                opPeilmoment,
                later.isEmpty() ? nu(bronnen, opPeilmoment) : later.get(later.size() - 1),
                later.stream().mapToInt(Halfjaarstand::gehuisvest).sum(),
                bronnen.feiten().stream()
                        .filter(feiten -> feiten.gemeente().equals(gemeente))
                        .flatMap(feiten -> feiten.taakstellingen(halfjaar).stream())
                        .toList(),
                correcties.alle().stream()
                        .filter(een -> een.oud().halfjaar().equals(halfjaar))
                        .toList());
    }

    private static Halfjaarstand nu(BerekenStanden.Bronnen bronnen, Halfjaarstand opPeilmoment) {
        return bronnen.reeksen().standen(opPeilmoment.halfjaar(), null).stream()
                .filter(stand -> stand.gemeente().equals(opPeilmoment.gemeente()))
                .findFirst()
                .orElse(opPeilmoment);
    }

    private BerekenStanden.Bronnen bronnen(Gemeentecode gemeente, Instant bekendOp) {
        return bereken.bronnen(List.of(gemeente), bekendOp);
    }

    private static Correcties correcties(Gemeentecode gemeente, BerekenStanden.Bronnen bronnen) {
        var familie = bronnen.herindelingen().familie(List.of(gemeente));
        return new Correcties(
                gemeente, bronnen.feiten(), bronnen.herindelingen().van(familie), bronnen.gegevens());
    }

    private static List<Halfjaarstand> reeks(Gemeentecode gemeente, Standenreeksen reeksen) {
        return reeksen.alle().stream()
                .filter(stand -> stand.gemeente().equals(gemeente))
                .toList();
    }

    private static Registergegevens anders(
            Gemeentecode gemeente, Boekingsvolgorde volgorde, Registergegevens gegevens) {
        return new Registergegevens() {
            @Override
            public Boekingsvolgorde volgorde(Gemeentecode wie, Halfjaar halfjaar) {
                return wie.equals(gemeente) ? volgorde : gegevens.volgorde(wie, halfjaar);
            }

            @Override
            public boolean nieuwIn(Gemeentecode wie, Halfjaar halfjaar) {
                return gegevens.nieuwIn(wie, halfjaar);
            }
        };
    }
}
