// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.termijn;

import java.time.LocalDate;

/**
 * The Algemene termijnenwet (BWBR0002448): a termijn that ends on a saturday, sunday or feestdag goes on to the next day that is none of
 * those (article 1), and one of at least three days holds at least two working days (article 2). Long termijnen stand outside it (article
 * 4). The law speaks of termijnen in a law; whether a provincie applies it to its own is for its beleid.
 */
final class AlgemeneTermijnenwet {

    private static final int MINSTENS_DAGEN = 3;
    private static final int MINSTENS_WERKDAGEN = 2;

    private AlgemeneTermijnenwet() {}

    static LocalDate verleng(Duur duur, LocalDate start, LocalDate einde, Feestdagen feestdagen) {
        if (!geldtVoor(duur)) {
            return einde;
        }
        var dag = feestdagen.eersteWerkdagVanaf(einde);
        if (!start.plusDays(MINSTENS_DAGEN).isAfter(einde)) {
            var tweede = feestdagen.naWerkdagen(start, MINSTENS_WERKDAGEN);
            return tweede.isAfter(dag) ? tweede : dag;
        }
        return dag;
    }

    /** Article 4: not to more than 90 days, twelve weeks or three months. A termijn in working days ends on one already. */
    private static boolean geldtVoor(Duur duur) {
        return switch (duur.eenheid()) {
            case DAGEN -> duur.aantal() <= 90;
            case WEKEN -> duur.aantal() <= 12;
            case MAANDEN -> duur.aantal() <= 3;
            case WERKDAGEN -> true;
        };
    }
}
