// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.stroom.rest;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** What an operator can set about pages that listen. */
@ConfigMapping(prefix = "trede.stroom")
interface StroomConfig {

    /** Connections that one replica keeps open. */
    @WithDefault("100")
    int hoogstens();

    /** How often a sign of life is sent, so that nothing in between takes the connection for dead. */
    @WithDefault("PT15S")
    Duration hartslag();

    /** After this a connection ends; the page makes a new one, and then is asked again who it is. */
    @WithDefault("PT15M")
    Duration duur();
}
