// SPDX-License-Identifier: EUPL-1.2
package nl.trede.platform.beheer;

import java.util.List;

/** What a service is taking in now. A service that takes files in gives a bean of this. */
public interface Innamen {

    /** At most fifty; empty when nothing is in hand. */
    List<Inname> lopend();
}
