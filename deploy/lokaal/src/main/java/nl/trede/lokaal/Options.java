// SPDX-License-Identifier: EUPL-1.2
package nl.trede.lokaal;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/**
 * What was asked on the command line.
 *
 * @param poort the one address in front, 1 to 65535
 * @param leeg no demo data
 * @param data where PostgreSQL and Kafka keep their data; empty: a temporary folder, gone at exit
 * @param keycloak a real identity provider in front, instead of the embedded users
 * @param versleuteld TLS to broker and database, with rights of its own for each service
 * @param zonder services that the user runs himself (for instance with {@code mvn quarkus:dev})
 */
record Options(
        int poort, boolean leeg, Optional<Path> data, boolean keycloak, boolean versleuteld, Set<String> zonder) {

    static final int STANDAARDPOORT = 8080;

    boolean draait(String service) {
        return !zonder.contains(service);
    }

    /** Demo data go through every service, so they need them all. */
    boolean demo() {
        return !leeg && zonder.isEmpty();
    }
}
