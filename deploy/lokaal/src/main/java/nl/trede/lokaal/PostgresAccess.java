// SPDX-License-Identifier: EUPL-1.2
package nl.trede.lokaal;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import nl.trede.lokaal.versleuteld.Certificates;

/** PostgreSQL over TLS and no other way: a password that does not go over the line itself for the services, the operator's certificate for the superuser. */
final class PostgresAccess {

    private static final String WHO =
            """
            # TYPE   DATABASE  USER      ADDRESS       METHOD
            hostssl  all       postgres  127.0.0.1/32  cert map=beheer
            hostssl  all       all       127.0.0.1/32  scram-sha-256
            """;

    private PostgresAccess() {}

    /** @param folder where the files about this server may be put */
    static void onlyOverTls(EmbeddedPostgres.Builder server, Path folder, Certificates certificates)
            throws IOException {
        Path who = folder.resolve("postgres-toegang.conf");
        Path names = folder.resolve("postgres-namen.conf");
        PrivateFiles.write(who, WHO);
        PrivateFiles.write(names, "beheer " + Certificates.OPERATOR + " " + PostgresAdmin.SUPERUSER + "\n");
        server.setServerConfig("hba_file", quoted(who))
                .setServerConfig("ident_file", quoted(names))
                .setServerConfig("ssl", "on")
                .setServerConfig("ssl_cert_file", quoted(certificates.databaseCertificate()))
                .setServerConfig("ssl_key_file", quoted(certificates.databaseKey()))
                .setServerConfig("ssl_ca_file", quoted(certificates.authority()))
                .setServerConfig("password_encryption", "scram-sha-256");
        // the library asks the server whether it is there
        certificates.postgresAsOperator().forEach(server::setConnectConfig);
    }

    /** The settings of the server go through a shell. */
    private static String quoted(Path path) {
        return "'" + path.toString().replace("'", "'\\''") + "'";
    }
}
