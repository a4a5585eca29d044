// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.einde;

import java.util.List;
import nl.trede.begrippen.Halfjaar;
import nl.trede.toezicht.beleid.Beleidskader;
import nl.trede.toezicht.beleid.Tredegang;
import nl.trede.toezicht.dossier.Dossier;
import nl.trede.toezicht.planvanaanpak.Nakoming;
import nl.trede.toezicht.saldo.Halfjaarstand;
import nl.trede.toezicht.termijn.Termijn;
import nl.trede.toezicht.termijn.Termijnstatus;

/**
 * What would end if a gemeente went down the ladder now.
 *
 * @param gehaald the taakstelling of the running halfjaar with its achterstand is met
 * @param halfjaar that the figures are about; null when there are none
 * @param trede where it stands
 * @param naarTrede by beleid: 0 in one step, one lower stepwise; null when not met, or when the decision tables say it
 * @param termijnen that would lapse
 * @param afspraken that would lapse
 */
public record Eindevoorstel(
        boolean gehaald,
        Halfjaar halfjaar,
        Integer resterend,
        int trede,
        Integer naarTrede,
        List<Termijn> termijnen,
        List<Nakoming> afspraken) {

    /**
     * @param stand the latest; null when nothing is known
     * @param kader null when the provincie has none
     */
    public static Eindevoorstel van(
            Dossier dossier, Halfjaarstand stand, Beleidskader kader, java.time.LocalDate vandaag) {
        boolean gehaald =
                stand != null && stand.peildatum() != null && stand.saldo().gehaald();
        int trede = dossier.verloop().trede();
        return new Eindevoorstel(
                gehaald,
                stand == null ? null : stand.halfjaar(),
                stand == null ? null : stand.resterend(),
                trede,
                gehaald && trede > 0 ? naar(trede, kader) : null,
                dossier.termijnen().stream()
                        .filter(termijn -> termijn.status(vandaag) != Termijnstatus.VOLDAAN
                                && termijn.status(vandaag) != Termijnstatus.VERVALLEN)
                        .toList(),
                dossier.afspraken().stream()
                        .filter(een -> een.afspraak().vervallen() == null
                                && een.afspraak().datum().isAfter(vandaag))
                        .toList());
    }

    private static Integer naar(int trede, Beleidskader kader) {
        if (kader == null || kader.tredegang().afschaling() == Tredegang.Stap.VRIJ) {
            return null;
        }
        return kader.tredegang().afschaling() == Tredegang.Stap.INEENS ? 0 : trede - 1;
    }
}
