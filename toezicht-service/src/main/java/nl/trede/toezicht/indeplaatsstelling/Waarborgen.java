// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.indeplaatsstelling;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What the law demands of a voornemen and of a besluit: public notice and a copy to the raad (Gemeentewet, article 124, fourth paragraph).
 *
 * @param bekendgemaaktOp null while it was not
 * @param vindplaats where, for example the provinciaal blad; null while it was not
 * @param afschriftRaadOp null while it was not sent
 */
public record Waarborgen(LocalDate bekendgemaaktOp, String vindplaats, LocalDate afschriftRaadOp) {

    public static final Waarborgen GEEN = new Waarborgen(null, null, null);

    public boolean compleet() {
        return ontbreekt().isEmpty();
    }

    /** In Dutch, what is still missing. */
    public List<String> ontbreekt() {
        var ontbreekt = new ArrayList<String>();
        if (bekendgemaaktOp == null) {
            ontbreekt.add("openbare bekendmaking");
        }
        if (afschriftRaadOp == null) {
            ontbreekt.add("afschrift aan de raad");
        }
        return ontbreekt;
    }

    /** With what became known; what was known already stays. */
    public Waarborgen met(LocalDate bekendgemaakt, String waar, LocalDate afschrift) {
        return new Waarborgen(
                bekendgemaakt == null ? bekendgemaaktOp : bekendgemaakt,
                bekendgemaakt == null ? vindplaats : waar,
                afschrift == null ? afschriftRaadOp : afschrift);
    }
}
