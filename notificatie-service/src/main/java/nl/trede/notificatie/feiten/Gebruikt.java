// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.feiten;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.trede.begrippen.Gemeentecode;

/**
 * A stand that a letter tells of.
 *
 * @param afgesloten the letter tells its result as the end of the halfjaar, and not as a figure in between
 */
public record Gebruikt(Gemeentecode gemeente, Stand stand, boolean afgesloten) {

    /**
     * The figures that are otherwise now, in persons by name: {old, new}. A taakstelling and a beginsaldo always count. What was
     * housed counts only when the letter told it as the end, or when the figure of the same peildatum changed: more
     * persons on a later day make no letter outdated.
     */
    public Map<String, int[]> gewijzigd(Stand nu) {
        var verschil = new LinkedHashMap<String, int[]>();
        noteer(
                verschil,
                "beginsaldo",
                stand.beginsaldo().personen(),
                nu.beginsaldo().personen());
        noteer(verschil, "taakstelling", stand.taakstelling(), nu.taakstelling());
        noteer(verschil, "opgave", stand.opgave(), nu.opgave());
        if (teltRealisatie(nu)) {
            noteer(verschil, "gehuisvest", stand.gehuisvest(), nu.gehuisvest());
            noteer(verschil, "saldo", stand.saldo().personen(), nu.saldo().personen());
        }
        return verschil;
    }

    /**
     * The stand as the letter tells it now. A figure in between keeps its peildatum and what was housed by then, under the taakstelling
     * and the beginsaldo of now.
     */
    public Stand bijgewerkt(Stand nu) {
        if (gewijzigd(nu).isEmpty()) {
            return stand;
        }
        return stand.peildatum() == null || teltRealisatie(nu) ? nu : stand.onder(nu);
    }

    private boolean teltRealisatie(Stand nu) {
        var zelfdeDag = stand.peildatum() != null && stand.peildatum().equals(nu.peildatum());
        return zelfdeDag || afgesloten && stand.peildatum() != null && nu.peildatum() != null;
    }

    private static void noteer(Map<String, int[]> verschil, String naam, int oud, int nieuw) {
        if (oud != nieuw) {
            verschil.put(naam, new int[] {oud, nieuw});
        }
    }
}
