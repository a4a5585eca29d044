// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.achterhaald;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Halfjaar;
import nl.trede.notificatie.brief.Brief;

/** Which sent letters tell of which standen, and which of their figures are otherwise now. */
public interface Achterhaalden {

    /** Remembers of which standen a letter that was sent tells. */
    void onthoud(Brief brief);

    /** The sent letters that tell of this stand. */
    List<UUID> metStand(Gemeentecode gemeente, Halfjaar halfjaar);

    /** Sent letters of which the standen were never remembered: those from before this was done. */
    List<UUID> nietOnthouden();

    /** Replaces what is otherwise in this letter; an empty list: nothing any more. */
    void vervang(UUID brief, List<AfwijkendCijfer> cijfers, Instant sinds);

    /** What is otherwise, by letter; a letter in which nothing is otherwise is left out. */
    Map<UUID, List<AfwijkendCijfer>> van(Collection<UUID> brieven);
}
