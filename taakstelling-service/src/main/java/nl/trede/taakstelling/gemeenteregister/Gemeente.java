// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling.gemeenteregister;

import java.time.LocalDate;
import java.util.Optional;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Halfjaar;
import nl.trede.begrippen.Provinciecode;

/**
 * A gemeente with the time in which it exists (rules 11 and 13).
 *
 * @param provincie the one decided last; on another day it may be another (rule 12)
 * @param inwoners inhabitants on 1 January 2024; null when not known
 * @param geldigVan first day; null when not known, and then it counts as always there
 * @param geldigTot first day on which it no longer exists; null when it still does
 */
public record Gemeente(
        Gemeentecode code,
        String naam,
        Provinciecode provincie,
        Integer inwoners,
        LocalDate geldigVan,
        LocalDate geldigTot) {

    public boolean geldigOp(LocalDate dag) {
        return !beginNa(dag) && !eindVoor(dag);
    }

    /** Why this gemeente has no taakstelling in the halfjaar, in Dutch; empty when it exists on at least one of its days. */
    public Optional<String> bezwaarTegen(Halfjaar halfjaar) {
        if (beginNa(halfjaar.laatsteDag())) {
            return Optional.of(
                    "gemeente %s %s bestaat pas sinds %s en dus niet in %s".formatted(code, naam, geldigVan, halfjaar));
        }
        if (eindVoor(halfjaar.eersteDag())) {
            return Optional.of("gemeente %s %s is geldig tot %s en bestaat dus niet in %s"
                    .formatted(code, naam, geldigTot, halfjaar));
        }
        return Optional.empty();
    }

    /** The same gemeente, ending on this day. */
    public Gemeente tot(LocalDate dag) {
        return new Gemeente(code, naam, provincie, inwoners, geldigVan, dag);
    }

    /** The same gemeente, in this province. */
    public Gemeente in(Provinciecode andere) {
        return new Gemeente(code, naam, andere, inwoners, geldigVan, geldigTot);
    }

    /** This gemeente with the days that were known of it and that it does not tell itself. */
    Gemeente metDagenVan(Gemeente bekend) {
        return new Gemeente(
                code,
                naam,
                provincie,
                inwoners,
                geldigVan == null ? bekend.geldigVan : geldigVan,
                geldigTot == null ? bekend.geldigTot : geldigTot);
    }

    private boolean beginNa(LocalDate dag) {
        return geldigVan != null && geldigVan.isAfter(dag);
    }

    private boolean eindVoor(LocalDate dag) {
        return geldigTot != null && !geldigTot.isAfter(dag);
    }
}
