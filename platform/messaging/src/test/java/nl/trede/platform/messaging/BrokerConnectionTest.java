// SPDX-License-Identifier: EUPL-1.2
package nl.trede.platform.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class BrokerConnectionTest {

    @Test
    void a_client_of_our_own_reaches_the_broker_as_the_channels_do_and_takes_nothing_else_of_theirs() {
        var connection = new BrokerConnection(Map.of(
                "bootstrap.servers", "broker:9093",
                "security.protocol", "SSL",
                "ssl.keystore.location", "/geheim/user.p12",
                "ssl.keystore.password", "geheim",
                "sasl.mechanism", "SCRAM-SHA-512",
                "group.id", "een-service",
                "session.timeout.ms", "5000"));

        assertThat(connection.with(Map.of("acks", "all")))
                .isEqualTo(Map.of(
                        "acks", "all",
                        "bootstrap.servers", "broker:9093",
                        "security.protocol", "SSL",
                        "ssl.keystore.location", "/geheim/user.p12",
                        "ssl.keystore.password", "geheim",
                        "sasl.mechanism", "SCRAM-SHA-512"));
    }
}
