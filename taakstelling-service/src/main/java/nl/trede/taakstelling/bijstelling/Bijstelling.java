// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling.bijstelling;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Halfjaar;

/**
 * A change of the targets of a halfjaar as one act.
 *
 * @param landelijk persons, the country as a whole
 * @param aantallen persons, by gemeente
 * @param correctie the act that undid it; null as long as it stands
 */
public record Bijstelling(
        UUID id,
        Halfjaar halfjaar,
        Verandering landelijk,
        Map<Gemeentecode, Verandering> aantallen,
        LocalDate datum,
        String reden,
        String bron,
        Correctie correctie) {

    /** In persons. */
    public record Verandering(int oud, int nieuw) {}

    public record Correctie(LocalDate datum, String reden) {}

    public Bijstelling {
        aantallen = Map.copyOf(aantallen);
    }

    /** In what it is another act than this one, in Dutch words; empty when it is the same act. Who is named by only one of the two differs too. */
    List<String> verschillen(VoorgenomenBijstelling wens) {
        var verschillen = new ArrayList<String>();
        if (wens.landelijk() != landelijk.nieuw()) {
            verschillen.add("het landelijke aantal");
        }
        if (!wens.reden().equals(reden)) {
            verschillen.add("de reden");
        }
        if (!wens.bron().equals(bron)) {
            verschillen.add("de bron");
        }
        var genoemd = new HashSet<>(aantallen.keySet());
        genoemd.addAll(wens.aantallen().keySet());
        genoemd.stream()
                .filter(code -> !isGelijk(aantallen.get(code), wens.aantallen().get(code)))
                .map(Gemeentecode::code)
                .sorted()
                .forEach(verschillen::add);
        return verschillen;
    }

    private static boolean isGelijk(Verandering verandering, Integer aantal) {
        return verandering != null && aantal != null && verandering.nieuw() == aantal;
    }

    public Bijstelling met(Correctie andere) {
        return new Bijstelling(id, halfjaar, landelijk, aantallen, datum, reden, bron, andere);
    }
}
