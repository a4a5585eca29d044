// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.reeks;

import nl.trede.notificatie.brief.Brief;
import nl.trede.notificatie.brief.BriefAanbieden;
import nl.trede.notificatie.brief.BriefOpstellen;
import nl.trede.notificatie.brief.BriefVaststellen;
import nl.trede.notificatie.brief.BriefVerzenden;
import nl.trede.notificatie.brief.Brieven;
import nl.trede.notificatie.brief.Uitkomst;
import nl.trede.notificatie.brief.Wie;

/** What a run can do with a letter. */
public record Briefstappen(
        Brieven brieven,
        BriefOpstellen opstellen,
        BriefAanbieden aanbieden,
        BriefVaststellen vaststellen,
        BriefVerzenden verzenden,
        Mailen mailen) {

    /** Takes a letter on for sending by e-mail. */
    @FunctionalInterface
    public interface Mailen {
        Uitkomst neemAan(Brief brief, Wie wie);
    }

    Uitkomst mail(Brief brief, Wie wie) {
        return mailen.neemAan(brief, wie);
    }
}
