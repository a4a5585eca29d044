// SPDX-License-Identifier: EUPL-1.2
package nl.trede.platform.security;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Provinciecode;
import nl.trede.platform.rest.Problem;

/** At the edge: an address of a provincie or gemeente outside the token is answered as that of one that is not there. What lies below it the database guards. */
@Provider
@Priority(Priorities.AUTHORIZATION + 1)
public class ReachFilter implements ContainerRequestFilter {

    private static final Set<String> READ = Set.of("GET", "HEAD", "OPTIONS");

    private static final String PROVINCIE = "provincie";
    private static final List<String> GEMEENTE = List.of("gemeente", "code");

    private final Toegangen toegangen;
    private final Instance<Gemeentezicht> zicht;

    ReachFilter(Toegangen toegangen, Instance<Gemeentezicht> zicht) {
        this.toegangen = toegangen;
        this.zicht = zicht;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        var toegang = toegangen.nu();
        if (toegang.overal() || !toegang.isAangemeld()) {
            return;
        }
        var asked = request.getUriInfo().getPathParameters();
        var provincie = code(asked.getFirst(PROVINCIE), Provinciecode::new);
        if (provincie.isPresent() && !toegang.ziet(provincie.get())) {
            throw Problem.nietGevonden("Provincie " + provincie.get() + " is niet bekend.");
        }
        for (var name : GEMEENTE) {
            var gemeente = code(asked.getFirst(name), Gemeentecode::new);
            if (gemeente.isPresent() && zicht.isResolvable()) {
                reach(gemeente.get(), READ.contains(request.getMethod()));
            }
        }
    }

    private void reach(Gemeentecode gemeente, boolean reading) {
        if (!zicht.get().ziet(gemeente)) {
            throw Problem.nietGevonden("Gemeente " + gemeente + " staat niet in het register.");
        }
        if (!reading) {
            zicht.get().eisVastleggen(gemeente);
        }
    }

    /** Empty when none was asked for; what is no code at all is refused later, as wrong input. */
    private static <C> Optional<C> code(String asked, Function<String, C> read) {
        try {
            return Optional.ofNullable(asked).map(read);
        } catch (IllegalArgumentException noCode) {
            return Optional.empty();
        }
    }
}
