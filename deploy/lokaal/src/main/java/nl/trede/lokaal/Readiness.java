// SPDX-License-Identifier: EUPL-1.2
package nl.trede.lokaal;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Waits for the things that were started, and gives up with a reason: too long, or dead too often. */
final class Readiness {

    private static final int MOST_DEATHS = 3;
    private static final Duration STEP = Duration.ofMillis(100);

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2))
            .build();
    private final Progress progress;

    Readiness(Progress progress) {
        this.progress = progress;
    }

    /** Waits until each service has its database, with these as its users. */
    void databases(Child child, PostgresAdmin admin, Secrets secrets, Duration timeout) throws StartFailure {
        await(child, timeout, () -> hasDatabases(admin) && isLetIn(admin, secrets));
    }

    void service(Child child, int port, Duration timeout) throws StartFailure {
        URI ready = URI.create("http://127.0.0.1:" + port + "/" + child.name() + "/q/health/ready");
        await(child, timeout, () -> answersReady(ready));
        progress.step(child.name() + " is klaar");
    }

    /** Waits until something answers there with 200. */
    void page(Child child, URI page, Duration timeout) throws StartFailure {
        await(child, timeout, () -> answersReady(page));
    }

    private void await(Child child, Duration timeout, BooleanSupplier ready) throws StartFailure {
        long end = System.nanoTime() + timeout.toNanos();
        while (!ready.getAsBoolean()) {
            if (child.deaths() > MOST_DEATHS) {
                throw new StartFailure(child.name() + " stopt telkens weer");
            }
            if (System.nanoTime() > end) {
                progress.step("Einde van " + child.log() + ":");
                progress.tail(child.log(), 20);
                throw new StartFailure(child.name() + " is na " + timeout.toSeconds() + " seconden nog niet klaar");
            }
            pause();
        }
    }

    private boolean answersReady(URI uri) {
        try {
            HttpRequest request =
                    HttpRequest.newBuilder(uri).timeout(Duration.ofSeconds(5)).build();
            return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** The one that is prepared last: its password is of this start. */
    private static boolean isLetIn(PostgresAdmin admin, Secrets secrets) {
        String last = Services.NAMES.get(Services.NAMES.size() - 1);
        try (Connection connection =
                admin.connect(last, PostgresUsers.app(last), secrets.read(last, Secrets.PASSWORD))) {
            return connection.isValid(2);
        } catch (SQLException | IOException e) {
            return false;
        }
    }

    private static boolean hasDatabases(PostgresAdmin admin) {
        String own = "select count(*) from pg_database where pg_get_userbyid(datdba) = datname || '_owner'";
        try (Connection connection = admin.connect("postgres");
                Statement statement = connection.createStatement();
                ResultSet count = statement.executeQuery(own)) {
            return count.next() && count.getInt(1) >= Services.NAMES.size();
        } catch (SQLException e) {
            return false;
        }
    }

    private static void pause() throws StartFailure {
        try {
            Thread.sleep(STEP.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartFailure("Het starten is afgebroken");
        }
    }
}
