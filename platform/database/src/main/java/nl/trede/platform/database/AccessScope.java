// SPDX-License-Identifier: EUPL-1.2
package nl.trede.platform.database;

import java.util.Optional;

/**
 * Says on this thread with which access connections are taken until it is closed; it goes before the access of a request. A connection that the running
 * transaction already has keeps the access it was taken with: see {@link Elevation} for that.
 *
 * <p>Work that no request asks for (a consumer of events, a schedule, the start) opens {@link #system()} first. What forgets it sees no row.
 */
public final class AccessScope implements AutoCloseable {

    private static final ThreadLocal<AccessScope> CURRENT = new ThreadLocal<>();

    private final Access access;
    private final AccessScope outer;

    private AccessScope(Access access, AccessScope outer) {
        this.access = access;
        this.outer = outer;
    }

    /** For {@code try (var scope = …)}. */
    public static AccessScope of(Access access) {
        var scope = new AccessScope(access, CURRENT.get());
        CURRENT.set(scope);
        return scope;
    }

    /** The system's own work: every row. */
    public static AccessScope system() {
        return of(Access.ALL);
    }

    /** The same work, with the system's access. */
    public static Runnable asSystem(Runnable work) {
        return () -> {
            try (var scope = system()) {
                work.run();
            }
        };
    }

    static Optional<Access> current() {
        return Optional.ofNullable(CURRENT.get()).map(scope -> scope.access);
    }

    @Override
    public void close() {
        if (outer == null) {
            CURRENT.remove();
        } else {
            CURRENT.set(outer);
        }
    }
}
