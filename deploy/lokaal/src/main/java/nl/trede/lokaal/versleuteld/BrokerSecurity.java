// SPDX-License-Identifier: EUPL-1.2
package nl.trede.lokaal.versleuteld;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/** A broker that lets in only who shows a certificate, and lets each do only what it has a right to. */
public record BrokerSecurity(Certificates certificates) {

    private static final String PASSWORD = "ssl.keystore.password";

    /** The settings of the broker; its controller is reached in the same way. */
    public void addTo(Properties broker) throws IOException {
        broker.putAll(certificates.kafka(Certificates.BROKER));
        broker.remove("security.protocol");
        broker.put(PASSWORD, certificates.password(Certificates.BROKER));
        broker.put("ssl.client.auth", "required");
        // the user is the common name and nothing else
        broker.put("ssl.principal.mapping.rules", "RULE:^CN=([a-z]+)$/$1/");
        broker.put("authorizer.class.name", "org.apache.kafka.metadata.authorizer.StandardAuthorizer");
        broker.put("allow.everyone.if.no.acl.found", "false");
        broker.put("super.users", "User:" + Certificates.BROKER + ";User:" + Certificates.OPERATOR);
    }

    /** How the launcher itself comes to the broker. */
    public static Map<String, Object> operator(int port, Optional<Certificates> certificates) throws IOException {
        Map<String, Object> settings = new HashMap<>();
        settings.put("bootstrap.servers", "127.0.0.1:" + port);
        if (certificates.isPresent()) {
            settings.putAll(certificates.get().kafka(Certificates.OPERATOR));
            settings.put(PASSWORD, certificates.get().password(Certificates.OPERATOR));
        }
        return settings;
    }
}
