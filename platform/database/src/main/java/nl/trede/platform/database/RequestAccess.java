// SPDX-License-Identifier: EUPL-1.2
package nl.trede.platform.database;

import io.quarkus.arc.Arc;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.inject.Singleton;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.trede.platform.security.Toegangen;

/** The access of who asked what is being answered now. */
@Singleton
class RequestAccess {

    private final Toegangen toegangen;
    private final CurrentVertxRequest request;

    RequestAccess(Toegangen toegangen, CurrentVertxRequest request) {
        this.toegangen = toegangen;
        this.request = request;
    }

    /** {@link Access#NOTHING} when no request is being answered on this thread, and for who did not log in. */
    Access now() {
        if (!Arc.container().requestContext().isActive() || request.getCurrent() == null) {
            return Access.NOTHING;
        }
        var toegang = toegangen.nu();
        return toegang.overal()
                ? Access.ALL
                : new Access(
                        false,
                        codes(toegang.provincies(), provincie -> provincie.code()),
                        codes(toegang.gemeenten(), gemeente -> gemeente.code()));
    }

    private static <C> Set<String> codes(Set<C> codes, Function<C, String> text) {
        return codes.stream().map(text).collect(Collectors.toSet());
    }
}
