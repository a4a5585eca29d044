// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.planvanaanpak;

import java.time.LocalDate;
import java.util.List;

/**
 * What a gemeente will do (rule 56).
 *
 * @param nummer from 1, within its plan
 * @param personen it is to house; null when not said
 * @param gereedOp planned; null when not said
 * @param vertragingen what the gemeente told of it later, oldest first
 */
public record Maatregel(
        int nummer, String omschrijving, Integer personen, LocalDate gereedOp, List<Vertraging> vertragingen) {

    public Maatregel {
        vertragingen = List.copyOf(vertragingen);
    }

    /** The day by the last word of the gemeente; null when none is known. */
    public LocalDate verwachtOp() {
        return vertragingen.isEmpty()
                ? gereedOp
                : vertragingen.get(vertragingen.size() - 1).gereedOp();
    }

    boolean vertraagd() {
        return !vertragingen.isEmpty();
    }

    /** As it was planned. */
    Maatregel zonderVertragingen() {
        return new Maatregel(nummer, omschrijving, personen, gereedOp, List.of());
    }
}
