// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.herinnering;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** Which reminders were given. */
public interface Herinneringen {

    /** Those that nobody claimed yet, in one question; another replica may still be first. */
    List<Herinnering> ongeclaimd(Collection<Herinnering> herinneringen);

    /** @return whether the caller is the one that gives it: true once for each reminder, whoever asks */
    boolean claim(Herinnering herinnering, Instant nu);
}
