// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.tempo;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import nl.trede.toezicht.planvanaanpak.Nakoming;

/**
 * An afspraak and what it still takes. Numbers are persons.
 *
 * @param nogTeDoen of what was agreed, by the figures of the day that is looked at
 * @param nodigPerMaand in each month that is left until the day of the afspraak, rounded up; null when that day has come or less than a month
 *     is left
 */
public record Afspraaktempo(Nakoming nakoming, int nogTeDoen, Integer nodigPerMaand) {

    static Afspraaktempo van(Nakoming nakoming, int gehuisvest, LocalDate dag) {
        int nogTeDoen = Math.max(0, nakoming.personen() - gehuisvest);
        long maanden = ChronoUnit.MONTHS.between(dag, nakoming.afspraak().datum());
        return new Afspraaktempo(nakoming, nogTeDoen, maanden < 1 ? null : Tempo.naarBoven(nogTeDoen, (int) maanden));
    }
}
