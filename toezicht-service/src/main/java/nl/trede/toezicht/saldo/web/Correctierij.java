// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.saldo.web;

import nl.trede.begrippen.Saldo;
import nl.trede.toezicht.saldo.Correctie;

/** A correctie, for the page. */
public record Correctierij(Correctie correctie) {

    public Saldo oud() {
        return correctie.oud().saldo();
    }

    /** Null when the halfjaar has no stand any more. */
    public Saldo nieuw() {
        return correctie.nieuw() == null ? null : correctie.nieuw().saldo();
    }

    /** What changed, in words: "gehuisvest 318 → 321". */
    public String wat() {
        var oud = correctie.oud();
        var nieuw = correctie.nieuw();
        if (nieuw == null) {
            return "geen stand meer";
        }
        var wat = new StringBuilder();
        noem(wat, "beginsaldo", oud.beginsaldo().personen(), nieuw.beginsaldo().personen());
        noem(wat, "overgenomen", oud.overgenomen(), nieuw.overgenomen());
        noem(wat, "taakstelling", oud.taakstelling(), nieuw.taakstelling());
        noem(wat, "gehuisvest", oud.gehuisvest(), nieuw.gehuisvest());
        return wat.toString();
    }

    private static void noem(StringBuilder wat, String naam, int oud, int nieuw) {
        if (oud != nieuw) {
            wat.append(wat.isEmpty() ? "" : ", ")
                    .append(naam)
                    .append(' ')
                    .append(oud)
                    .append(" → ")
                    .append(nieuw);
        }
    }
}
