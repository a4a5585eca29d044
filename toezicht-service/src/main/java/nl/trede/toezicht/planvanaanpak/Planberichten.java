// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.planvanaanpak;

import java.time.LocalDate;
import java.util.List;
import nl.trede.toezicht.register.Gemeente;
import nl.trede.toezicht.termijn.Termijn;

/** Tells the world what a letter about a plan needs. */
public interface Planberichten {

    /**
     * @param eisen what the beleid demands of a plan; empty when it demands nothing
     * @param termijn that starts with the letter; null when there is none
     */
    void gevraagd(Gemeente gemeente, Planstap stap, List<String> eisen, Termijn termijn);

    /**
     * @param plan the step in which the plan came; null when that was not recorded
     * @param termijn for a revised plan, which starts with the letter; null when there is none
     */
    void beoordeeld(Gemeente gemeente, Planstap stap, Planstap plan, LocalDate ontvangenOp, Termijn termijn);
}
