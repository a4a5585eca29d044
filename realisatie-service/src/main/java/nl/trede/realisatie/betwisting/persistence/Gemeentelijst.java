// SPDX-License-Identifier: EUPL-1.2
package nl.trede.realisatie.betwisting.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.stream.Collectors;
import nl.trede.realisatie.register.Gemeente;
import nl.trede.realisatie.register.Gemeenten;

/** Names of gemeenten, for pages. */
@ApplicationScoped
public class Gemeentelijst {

    private final Gemeenten gemeenten;

    Gemeentelijst(Gemeenten gemeenten) {
        this.gemeenten = gemeenten;
    }

    /** By code; one query. */
    public Map<String, String> namen() {
        return gemeenten.register().alle().stream()
                .collect(Collectors.toMap(gemeente -> gemeente.code().code(), Gemeente::naam));
    }
}
