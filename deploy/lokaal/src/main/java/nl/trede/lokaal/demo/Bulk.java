// SPDX-License-Identifier: EUPL-1.2
package nl.trede.lokaal.demo;

import java.util.Collection;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import nl.trede.lokaal.StartFailure;

/** Many calls with a few under way at a time; the first failure ends it. */
final class Bulk {

    private static final int UNDER_WAY = 16;

    private Bulk() {}

    static <T> void send(Collection<T> all, Function<T, CompletableFuture<Void>> call) throws StartFailure {
        Semaphore turns = new Semaphore(UNDER_WAY);
        AtomicReference<Throwable> failure = new AtomicReference<>();
        try {
            for (T one : all) {
                turns.acquire();
                if (failure.get() != null) {
                    break;
                }
                call.apply(one).whenComplete((nothing, e) -> {
                    if (e != null) {
                        failure.compareAndSet(null, e);
                    }
                    turns.release();
                });
            }
            turns.acquire(failure.get() == null ? UNDER_WAY : 0);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartFailure("Het laden is afgebroken");
        }
        if (failure.get() != null) {
            throw asStartFailure(failure.get());
        }
    }

    private static StartFailure asStartFailure(Throwable e) {
        Throwable cause = e instanceof CompletionException && e.getCause() != null ? e.getCause() : e;
        return cause instanceof StartFailure failure ? failure : new StartFailure("De demogegevens laden niet", cause);
    }
}
