// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling.taakstelling;

import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Halfjaar;

/**
 * Records the taakstellingen of many gemeenten over one halfjaar as one act, with as many queries as for one. The caller has seen to it that
 * each gemeente is in the register and exists in the halfjaar.
 */
public final class StelTaakstellingenVast {

    private final Taakstellingen taakstellingen;
    private final Taakstellingmeldingen meldingen;

    public StelTaakstellingenVast(Taakstellingen taakstellingen, Taakstellingmeldingen meldingen) {
        this.taakstellingen = taakstellingen;
        this.meldingen = meldingen;
    }

    /** Returns the versions that are new, by gemeente; what was recorded before is not among them and tells nothing. */
    public Map<Gemeentecode, Uitkomst.Vastgelegd> voor(
            Halfjaar halfjaar, Map<Gemeentecode, Vastlegging> vastleggingen) {
        var bekend = taakstellingen.vergrendel(halfjaar, vastleggingen.keySet());
        var nieuw = new TreeMap<Gemeentecode, Uitkomst.Vastgelegd>(Comparator.comparing(Gemeentecode::code));
        vastleggingen.forEach((gemeente, vastlegging) -> {
            if (bekend.get(gemeente).neem(vastlegging) instanceof Uitkomst.Vastgelegd vastgelegd) {
                nieuw.put(gemeente, vastgelegd);
            }
        });
        if (!nieuw.isEmpty()) {
            taakstellingen.bewaar(halfjaar, nieuw);
            meldingen.vastgesteld(halfjaar, nieuw);
        }
        return nieuw;
    }
}
