// SPDX-License-Identifier: EUPL-1.2
package nl.trede.lokaal;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Child process: one PostgreSQL server with a database and two users for each service. Ends, and ends the server, when the launcher ends. */
final class PostgresMain {

    private PostgresMain() {}

    /** Arguments: data folder, port, {@code blijvend} or {@code tijdelijk}, then the names of the databases. */
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
        EmbeddedPostgres server = server(data, Integer.parseInt(args[1]), args[2].equals("blijvend"));
        PostgresUsers users = new PostgresUsers(server.getPort());
        for (String database : List.of(args).subList(3, args.length)) {
            users.prepare(database);
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

    private static EmbeddedPostgres server(Path data, int port, boolean durable) throws IOException {
        return PostgresBinaries.start(EmbeddedPostgres.builder()
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
                .setPGStartupWait(Duration.ofSeconds(60)));
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
