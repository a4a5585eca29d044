// SPDX-License-Identifier: EUPL-1.2
package nl.trede.lokaal;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import nl.trede.lokaal.versleuteld.Certificates;

/** Child process: one PostgreSQL server with a database and two users for each service. Ends, and ends the server, when the launcher ends. */
final class PostgresMain {

    private PostgresMain() {}

    /** Arguments: data folder, port, {@code blijvend} or {@code tijdelijk}, folder with secrets, folder with certificates or {@code -}, then the databases. */
    public static void main(String[] args) throws Exception {
        ParentWatch.start();
        Path data = Path.of(args[0]);
        Path complete = data.resolveSibling(data.getFileName() + "-compleet");
        PostgresOrphan.stop(data);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(data)));
        if (!Files.exists(complete)) {
            // leftovers of a first start that did not come to an end
            Folders.remove(data);
        }
        Optional<Certificates> certificates = Certificates.in(args[4]);
        EmbeddedPostgres.Builder builder = builder(data, Integer.parseInt(args[1]), args[2].equals("blijvend"));
        if (certificates.isPresent()) {
            PostgresAccess.onlyOverTls(builder, data.getParent(), certificates.get());
        }
        EmbeddedPostgres server = PostgresBinaries.start(builder);
        PostgresUsers users = new PostgresUsers(PostgresAdmin.of(server.getPort(), certificates));
        Secrets secrets = new Secrets(Path.of(args[3]));
        users.closeOthers();
        for (String database : List.of(args).subList(5, args.length)) {
            users.prepare(
                    database, secrets.read(database, Secrets.OWNER_PASSWORD), secrets.read(database, Secrets.PASSWORD));
        }
        if (!Files.exists(complete)) {
            Files.createFile(complete);
        }
        // zonky starts the server through pg_ctl, so that the server is nobody's child: watch it by its number
        PostgresPid.of(data)
                .flatMap(ProcessHandle::of)
                .map(ProcessHandle::onExit)
                .orElseThrow()
                .get();
        System.exit(1);
    }

    private static EmbeddedPostgres.Builder builder(Path data, int port, boolean durable) {
        return EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPort(port)
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("unix_socket_directories", "")
                .setServerConfig("fsync", durable ? "on" : "off")
                .setServerConfig("synchronous_commit", durable ? "on" : "off")
                .setServerConfig("shared_buffers", "64MB")
                .setOutputRedirector(ProcessBuilder.Redirect.INHERIT)
                .setErrorRedirector(ProcessBuilder.Redirect.INHERIT)
                .setPGStartupWait(Duration.ofSeconds(60));
    }

    /** Leaves nothing behind, also when the end comes in the middle of making or starting the server. */
    private static void stop(Path data) {
        try {
            List<ProcessHandle> busy;
            do {
                busy = ProcessHandle.current().descendants().toList();
                busy.forEach(ProcessHandle::destroyForcibly);
                for (ProcessHandle process : busy) {
                    process.onExit().get(5, TimeUnit.SECONDS);
                }
                PostgresOrphan.stop(data);
            } while (!busy.isEmpty());
        } catch (Exception e) {
            e.printStackTrace();
        }
    }
}
