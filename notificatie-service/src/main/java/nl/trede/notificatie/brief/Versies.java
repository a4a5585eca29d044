// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.brief;

import java.util.List;
import java.util.UUID;

/** Every version of every letter; only added to. */
public interface Versies {

    void voegToe(UUID brief, Versie versie);

    /** Oldest first; empty for an unknown letter. */
    List<Versie> van(UUID brief);
}
