// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.saldo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Halfjaar;
import nl.trede.begrippen.Saldo;
import nl.trede.toezicht.herindeling.Herindeling;
import nl.trede.toezicht.herindeling.Herindelingen;
import nl.trede.toezicht.herindeling.Opvolger;

/**
 * Gemeenten that went into each other, computed together: what one that ended still owed goes to its opvolgers on the day of the
 * herindeling, and what becomes known of it afterwards follows in the halfjaar that it is about. So it ends with zero and nothing is lost.
 */
final class Familie {

    /** By code; one that ended comes before its opvolgers. */
    private final Map<Gemeentecode, Keten> ketens = new LinkedHashMap<>();

    private final Map<Gemeentecode, Herindeling> eindes = new LinkedHashMap<>();
    private final Herindelingen herindelingen;
    private final Registergegevens register;
    private final Optional<Halfjaar> eerste;
    private final Optional<Halfjaar> laatste;

    Familie(Collection<Feiten> feiten, Herindelingen herindelingen, Registergegevens register) {
        this.herindelingen = herindelingen;
        this.register = register;
        this.eerste = feiten.stream().flatMap(een -> een.eerste().stream()).min(Halfjaar::compareTo);
        this.laatste = feiten.stream().flatMap(een -> een.laatste().stream()).max(Halfjaar::compareTo);
        var perGemeente = new TreeMap<Gemeentecode, Feiten>();
        feiten.forEach(een -> perGemeente.put(een.gemeente(), een));
        var gezien = new HashSet<Gemeentecode>();
        perGemeente.keySet().forEach(code -> voegToe(code, perGemeente, gezien));
    }

    private void voegToe(Gemeentecode code, Map<Gemeentecode, Feiten> feiten, Set<Gemeentecode> gezien) {
        if (gezien.add(code)) {
            herindelingen.naar(code).forEach(van -> voegToe(van.gemeente(), feiten, gezien));
            ketens.put(code, new Keten(feiten.getOrDefault(code, Feiten.geen(code))));
            herindelingen.van(code).ifPresent(einde -> eindes.put(code, einde));
        }
    }

    /** All standen, by gemeente and halfjaar. */
    List<Halfjaarstand> alle() {
        laatste.ifPresent(einde -> verloop(einde, Optional.empty()));
        return ketens.values().stream()
                .flatMap(keten -> keten.standen().stream())
                .toList();
    }

    /** The standen of that halfjaar; of a gemeente until one halfjaar after what is known of it. */
    List<Halfjaarstand> standen(Halfjaar halfjaar, LocalDate peildatum) {
        verloop(halfjaar, Optional.ofNullable(peildatum));
        return ketens.values().stream()
                .flatMap(keten -> keten.stand(halfjaar).stream())
                .toList();
    }

    private void verloop(Halfjaar einde, Optional<LocalDate> peildatum) {
        for (var nu = eerste.orElse(einde.volgende()); nu.compareTo(einde) <= 0; nu = nu.volgende()) {
            reken(nu, nu.equals(einde) ? peildatum : Optional.empty());
        }
    }

    private void reken(Halfjaar nu, Optional<LocalDate> peildatum) {
        var dag = peildatum.filter(nu::bevat).orElse(nu.laatsteDag());
        ketens.forEach((code, keten) -> {
            if (keten.begintIn(nu)) {
                keten.begin();
                missendeStart(code, keten, nu).forEach(keten::mist);
            }
        });
        ketens.forEach((code, keten) -> einde(code, nu.eersteDag()).ifPresent(einde -> gaOver(keten, einde, nu, true)));
        ketens.forEach((code, keten) -> {
            if (keten.isBegonnen()) {
                var einde = einde(code, dag);
                boolean bestond = einde(code, nu.eersteDag()).isEmpty();
                keten.reken(nu, peildatum.orElse(null), register.volgorde(code, nu), bestond);
                einde.ifPresent(reden -> gaOver(keten, reden, nu, false));
                keten.sluit(nu, einde.isPresent());
            }
        });
    }

    /** The herindeling by which the gemeente no longer exists on that day. */
    private Optional<Herindeling> einde(Gemeentecode code, LocalDate dag) {
        return Optional.ofNullable(eindes.get(code))
                .filter(einde -> !einde.datum().isAfter(dag));
    }

    /** A new gemeente starts with what it takes over; any other should have an openingsstand. */
    private List<String> missendeStart(Gemeentecode code, Keten keten, Halfjaar nu) {
        if (keten.heeftOpening()) {
            return List.of();
        }
        var voorgangers = register.nieuwIn(code, nu) ? herindelingen.naar(code) : List.<Herindeling>of();
        return voorgangers.isEmpty()
                ? List.of("openingsstand")
                : voorgangers.stream()
                        .filter(van -> !van.datum().isAfter(nu.laatsteDag()))
                        .map(Herindeling::gemeente)
                        .filter(van -> !ketens.get(van).isBegonnen())
                        .map(van -> "saldo van " + van)
                        .toList();
    }

    private void gaOver(Keten keten, Herindeling einde, Halfjaar nu, boolean bijBegin) {
        if (!keten.isBegonnen() || !keten.heeftSaldo()) {
            return;
        }
        keten.reiktTot(nu);
        var verdeling = herindelingen.verdeling(einde);
        if (verdeling.isEmpty()) {
            wacht(keten, einde);
        } else {
            gaOver(keten, einde, verdeling.get(), nu, bijBegin);
        }
    }

    private void wacht(Keten keten, Herindeling einde) {
        keten.mist("verdeelsleutel");
        einde.naar().stream()
                .map(ketens::get)
                .filter(opvolger -> !opvolger.vergeet(einde.datum()))
                .forEach(opvolger -> opvolger.mist("saldo van " + einde.gemeente() + " (wacht op verdeelsleutel)"));
    }

    private void gaOver(Keten keten, Herindeling einde, List<Opvolger> verdeling, Halfjaar nu, boolean bijBegin) {
        var delen = keten.boeking()
                .verdeel(verdeling.stream().map(Opvolger::aandeel).toList());
        var gegeven = new ArrayList<Overgang>();
        for (int i = 0; i < delen.size(); i++) {
            var naar = verdeling.get(i).gemeente();
            var saldo = delen.get(i).saldo();
            gegeven.add(new Overgang(naar, einde.datum(), new Saldo(-saldo.personen()), bijBegin));
            var opvolger = ketens.get(naar);
            if (!opvolger.vergeet(einde.datum())) {
                if (!opvolger.isBegonnen()) {
                    missendeStart(naar, opvolger, nu).forEach(opvolger::mist);
                }
                keten.gemis().forEach(feit -> opvolger.mist(feit + " van " + einde.gemeente()));
                opvolger.reiktTot(nu);
                opvolger.ontvang(
                        delen.get(i), new Overgang(einde.gemeente(), einde.datum(), saldo, bijBegin), einde.bron());
            }
        }
        keten.geefAf(gegeven, einde.bron());
    }
}
