// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.saldo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.trede.begrippen.Halfjaar;
import nl.trede.begrippen.Saldo;

/** The chain of standen of one gemeente while it is computed, halfjaar after halfjaar. */
final class Keten {

    private final Feiten feiten;
    private final Optional<Openingsstand> opening;
    private final Optional<Halfjaar> eersteFeit;
    private final List<Halfjaarstand> standen = new ArrayList<>();
    private final List<Overgang> overgangen = new ArrayList<>();
    private final Set<String> ontbreekt = new LinkedHashSet<>();
    private final Set<String> bronnen = new LinkedHashSet<>();

    private boolean begonnen;
    private Halfjaar laatste;
    private boolean opgeheven;
    private int gemist;
    private Boeking boeking = Boeking.NIETS;
    private Boeking binnen = Boeking.NIETS;
    private Tussenstand tussenstand;

    Keten(Feiten feiten) {
        this.feiten = feiten;
        this.opening = feiten.openingsstand();
        this.eersteFeit = feiten.eerste();
        this.laatste = feiten.laatste().orElse(null);
    }

    /** Whether this is the halfjaar that the chain starts with by its own facts. */
    boolean begintIn(Halfjaar nu) {
        return !begonnen && eersteFeit.filter(nu::equals).isPresent();
    }

    boolean isBegonnen() {
        return begonnen;
    }

    void begin() {
        begonnen = true;
        opening.ifPresent(begin -> {
            boeking = Boeking.opening(begin.halfjaar(), begin.saldo());
            gemist = begin.saldo().gehaald() ? 0 : 1;
        });
    }

    boolean heeftOpening() {
        return opening.isPresent();
    }

    /** A herindeling of that day is part of what the openingsstand says, or of what lies before it. */
    boolean vergeet(LocalDate datum) {
        return opening.filter(begin -> !datum.isAfter(begin.halfjaar().eersteDag()))
                .isPresent();
    }

    /** Whether there is anything to take over. */
    boolean heeftSaldo() {
        return !boeking.equals(Boeking.NIETS);
    }

    Boeking boeking() {
        return boeking;
    }

    Set<String> gemis() {
        return ontbreekt;
    }

    void mist(String feit) {
        ontbreekt.add(feit);
    }

    /** Takes over what another gemeente brings, or with an opposite overgang gives what it has. */
    void ontvang(Boeking deel, Overgang overgang, String bron) {
        begonnen = true;
        overgangen.add(overgang);
        bronnen.add(bron);
        if (overgang.bijBegin()) {
            boeking = boeking.samen(deel);
        } else {
            binnen = binnen.samen(deel);
        }
    }

    /** Nothing is left here: all of it went over. */
    void geefAf(List<Overgang> naar, String bron) {
        overgangen.addAll(naar);
        bronnen.add(bron);
        boeking = Boeking.NIETS;
    }

    /** So far the chain reaches at least. */
    void reiktTot(Halfjaar nu) {
        laatste = laatste == null || laatste.compareTo(nu) < 0 ? nu : laatste;
    }

    boolean reikt(Halfjaar nu) {
        return begonnen && nu.compareTo(laatste) <= 0;
    }

    /**
     * Works the figures of the halfjaar into the saldo.
     *
     * @param bestond whether it existed on the first day: then it should have a taakstelling
     */
    void reken(Halfjaar nu, LocalDate peildatum, Boekingsvolgorde volgorde, boolean bestond) {
        var taakstelling = Taakstelling.geldend(feiten.taakstellingen(nu), peildatum);
        var realisatie = Realisatie.laatste(feiten.realisaties(nu), peildatum);
        tussenstand = new Tussenstand(boeking.saldo(), taakstelling, realisatie);
        boeking = boeking.samen(binnen).na(nu, tussenstand.aantal(), tussenstand.gehuisvest(), volgorde);
        if (bestond && taakstelling.isEmpty()) {
            mist(Halfjaarstand.taakstellingVan(nu));
        }
    }

    /** Writes the stand of the halfjaar down. */
    void sluit(Halfjaar nu, boolean opgeheven) {
        this.opgeheven = opgeheven;
        int gemistDaarna = opgeheven ? gemist : tussenstand.gemist(gemist, boeking.saldo());
        var stand = new Halfjaarstand(
                feiten.gemeente(),
                nu,
                tussenstand.beginsaldo(),
                overgangen.stream()
                        .filter(een -> !een.bijBegin())
                        .map(Overgang::saldo)
                        .mapToInt(Saldo::personen)
                        .sum(),
                tussenstand.aantal(),
                tussenstand.gehuisvest(),
                tussenstand.realisatie().map(Realisatie::peildatum).orElse(null),
                tussenstand.realisatie().map(Realisatie::status).orElse(Standstatus.GEEN_REALISATIE),
                tussenstand.realisatie().map(Realisatie::bron).orElse(null),
                tussenstand.realisatie().map(Realisatie::waarvan).orElse(List.of()),
                boeking.herkomst(),
                tussenstand.totHetEinde() ? gemistDaarna : gemist,
                overgangen,
                List.copyOf(ontbreekt),
                bronnen(nu));
        standen.add(stand);
        volgende(nu, gemistDaarna);
    }

    /** From the start to the last halfjaar with a fact or a herindeling, oldest first. */
    List<Halfjaarstand> standen() {
        return standen.stream().filter(stand -> reikt(stand.halfjaar())).toList();
    }

    /** That of the last halfjaar that was closed, when it is this one and not too far after what is known. */
    Optional<Halfjaarstand> stand(Halfjaar nu) {
        if (standen.isEmpty()) {
            return Optional.empty();
        }
        var grens = opgeheven ? laatste : laatste.volgende();
        return nu.compareTo(grens) > 0 ? Optional.empty() : Optional.of(standen.get(standen.size() - 1));
    }

    private void volgende(Halfjaar nu, int gemistDaarna) {
        if (!opgeheven && tussenstand.realisatie().isEmpty()) {
            // The next halfjaar lacks this realisatie; of this one the status says so.
            mist("realisatie " + nu);
        }
        gemist = gemistDaarna;
        binnen = Boeking.NIETS;
        overgangen.clear();
        bronnen.clear();
    }

    private List<String> bronnen(Halfjaar nu) {
        return Stream.concat(
                        Stream.of(
                                        opening.filter(begin -> begin.halfjaar().equals(nu))
                                                .map(Openingsstand::bron),
                                        tussenstand.taakstelling().map(Taakstelling::bron),
                                        tussenstand.realisatie().map(Realisatie::bron))
                                .flatMap(Optional::stream),
                        bronnen.stream())
                .distinct()
                .toList();
    }
}
