// SPDX-License-Identifier: EUPL-1.2
package nl.trede.platform.testkit;

import java.util.Comparator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;

/** What is asked of the database of a test run, by Hibernate and by JDBC alike. */
public final class Statements {

    private static final int ROUNDS = 3;

    private static volatile Queue<String> watching;

    private Statements() {}

    /**
     * The statements of what is done, the fewest of some rounds: what else runs in the service meanwhile only adds. Nothing is counted of a
     * service whose data source does not come from {@link CountingDriver}.
     */
    public static List<String> of(Runnable action) {
        return IntStream.range(0, ROUNDS)
                .mapToObj(round -> once(action))
                .min(Comparator.comparingInt(List::size))
                .orElseThrow();
    }

    private static synchronized List<String> once(Runnable action) {
        var seen = new ConcurrentLinkedQueue<String>();
        watching = seen;
        try {
            action.run();
        } finally {
            watching = null;
        }
        return List.copyOf(seen);
    }

    /** Only of the threads that answer requests: the relay and the readers of events ask on their own time. */
    static void seen(String sql) {
        var queue = watching;
        if (queue != null && Thread.currentThread().getName().startsWith("executor-thread")) {
            queue.add(sql);
        }
    }
}
