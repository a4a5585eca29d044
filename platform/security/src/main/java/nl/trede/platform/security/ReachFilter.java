// SPDX-License-Identifier: EUPL-1.2
package nl.trede.platform.security;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
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
        var provincie = asked.getFirst(PROVINCIE);
        if (provincie != null && isOutside(() -> toegang.ziet(new Provinciecode(provincie)))) {
            throw Problem.nietGevonden("Provincie " + provincie + " is niet bekend.");
        }
        for (var name : GEMEENTE) {
            var gemeente = asked.getFirst(name);
            if (gemeente != null
                    && zicht.isResolvable()
                    && isOutside(() -> zicht.get().ziet(new Gemeentecode(gemeente)))) {
                throw Problem.nietGevonden("Gemeente " + gemeente + " staat niet in het register.");
            }
            if (gemeente != null
                    && !READ.contains(request.getMethod())
                    && zicht.isResolvable()
                    && isOutside(() -> zicht.get().legtVast(new Gemeentecode(gemeente)))) {
                throw Problem.verboden(
                        "Gemeente " + gemeente + " valt nu onder een andere provincie. U kunt lezen, niet vastleggen.");
            }
        }
    }

    /** What is no code at all is refused later, as wrong input. */
    private static boolean isOutside(BooleanSupplier inside) {
        try {
            return !inside.getAsBoolean();
        } catch (IllegalArgumentException noCode) {
            return false;
        }
    }
}
