// SPDX-License-Identifier: EUPL-1.2
package nl.trede.platform.messaging;

import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** How the broker is reached and how this service shows who it is: the settings {@code kafka.*} that the channels take too, and no other of these. */
@ApplicationScoped
class BrokerConnection {

    private static final Pattern CONNECTION =
            Pattern.compile("bootstrap\\.servers|client\\.dns\\.lookup|security\\..+|ssl\\..+|sasl\\..+");

    private final Map<String, Object> kafka;

    BrokerConnection(@Identifier("default-kafka-broker") Map<String, Object> kafka) {
        this.kafka = kafka;
    }

    /** These settings of a client, with the connection. */
    Map<String, Object> with(Map<String, Object> settings) {
        var all = new HashMap<>(settings);
        kafka.forEach((name, value) -> {
            if (CONNECTION.matcher(name).matches()) {
                all.put(name, value);
            }
        });
        return all;
    }
}
