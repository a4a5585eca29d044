// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.prognose;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.trede.toezicht.planvanaanpak.Afspraak;
import nl.trede.toezicht.planvanaanpak.Maatregel;
import nl.trede.toezicht.planvanaanpak.Planstap;
import nl.trede.toezicht.saldo.Feiten;

/** What a gemeente itself plans to have housed at the peilmoment. */
final class Planning {

    private Planning() {}

    /**
     * The most that an afspraak of the halfjaar or the measures of the newest plan come to: an afspraak counts from the first day, a measure
     * that is to be ready after the figures and before the peilmoment comes on top of them.
     *
     * @param feiten of the gemeente; looked at only for an afspraak in percentages
     * @return persons; null when nothing is planned
     */
    static Integer van(Halfjaarverloop verloop, List<Planstap> plannen, List<Afspraak> afspraken, Feiten feiten) {
        int maand = verloop.laatsteMaand();
        int gehuisvest = verloop.perMaand().get(maand);
        var dag = verloop.halfjaar().eersteDag().plusMonths(maand);
        var afgesproken = afspraken.stream()
                .filter(een -> een.halfjaar().equals(verloop.halfjaar()))
                .map(een -> een.personen(een.inPercentage() ? feiten.taakstellingOp(een.halfjaar(), een.datum()) : 0))
                .max(Integer::compare);
        var metMaatregelen = plannen.stream()
                .filter(Planstap::metPlan)
                .reduce((eerder, later) -> later)
                .flatMap(stap -> personen(stap, dag, verloop.halfjaar().peilmoment()))
                .map(personen -> gehuisvest + personen);
        return Stream.concat(afgesproken.stream(), metMaatregelen.stream())
                .max(Integer::compare)
                .orElse(null);
    }

    /** Empty when no measure says a number and a day in that time. */
    private static Optional<Integer> personen(Planstap plan, LocalDate na, LocalDate totEnMet) {
        return plan.maatregelen().stream()
                .filter(maatregel -> maatregel.personen() != null && maatregel.verwachtOp() != null)
                .filter(maatregel -> maatregel.verwachtOp().isAfter(na)
                        && !maatregel.verwachtOp().isAfter(totEnMet))
                .map(Maatregel::personen)
                .reduce(Integer::sum);
    }
}
