// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.register.rest;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.sql.SQLException;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import nl.trede.platform.rest.Problem;
import nl.trede.platform.security.Toegangen;

/**
 * At the edge: an address of a gemeente that who asks does not see is answered as that of a gemeente that the register does not have. Which ones that
 * are is asked of the database, so that the edge and the rows have one answer.
 */
@Provider
@Priority(Priorities.AUTHORIZATION + 2)
class EigenGemeenten implements ContainerRequestFilter {

    private static final Pattern ADRES = Pattern.compile("/?(?:v1/)?gemeenten/(GM[0-9]{4})(?:/.*)?");
    private static final String ZIET = "SELECT ? IN (SELECT ziet_gemeenten())";

    private final Toegangen toegangen;
    private final DataSource database;

    EigenGemeenten(Toegangen toegangen, DataSource database) {
        this.toegangen = toegangen;
        this.database = database;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        var adres = ADRES.matcher(request.getUriInfo().getPath());
        if (adres.matches() && !toegangen.nu().overal() && !ziet(adres.group(1))) {
            throw Problem.nietGevonden("Gemeente " + adres.group(1) + " staat niet in het register.");
        }
    }

    private boolean ziet(String gemeente) {
        try (var connection = database.getConnection();
                var vraag = connection.prepareStatement(ZIET)) {
            vraag.setString(1, gemeente);
            try (var rij = vraag.executeQuery()) {
                return rij.next() && rij.getBoolean(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Could not ask which gemeenten are seen", e);
        }
    }
}
