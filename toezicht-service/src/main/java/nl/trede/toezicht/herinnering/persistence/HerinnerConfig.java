// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.herinnering.persistence;

import io.smallrye.config.ConfigMapping;
import java.util.List;

/** What an installation sets about reminders. */
@ConfigMapping(prefix = "trede.herinnering")
interface HerinnerConfig {

    /** So many days before a day; several possible. */
    List<Integer> dagenVoor();

    /** How long after a day it is still told that it has passed. */
    int dagenNa();

    /** How often is looked; "off" for never. */
    String elke();
}
