// SPDX-License-Identifier: EUPL-1.2
package nl.trede.platform.testkit;

import io.quarkus.test.junit.callback.QuarkusTestBeforeClassCallback;
import io.quarkus.test.junit.callback.QuarkusTestBeforeEachCallback;
import io.quarkus.test.junit.callback.QuarkusTestMethodContext;
import org.awaitility.Awaitility;

/**
 * A test that looks into the database itself sees every row, and waits for what it looks for on its own thread. What the service does for a request or in the background
 * has its own access.
 */
public final class TestsAsSystem implements QuarkusTestBeforeClassCallback, QuarkusTestBeforeEachCallback {

    /** Of the service under test, if it has a database; the testkit lies below it. */
    private static final String SCOPE = "nl.trede.platform.database.AccessScope";

    @Override
    public void beforeClass(Class<?> testClass) {
        asSystem();
    }

    @Override
    public void beforeEach(QuarkusTestMethodContext context) {
        asSystem();
    }

    private static void asSystem() {
        Awaitility.pollInSameThread();
        try {
            Class.forName(SCOPE, true, Thread.currentThread().getContextClassLoader())
                    .getMethod("system")
                    .invoke(null);
        } catch (ClassNotFoundException noDatabase) {
            // nothing to see
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
