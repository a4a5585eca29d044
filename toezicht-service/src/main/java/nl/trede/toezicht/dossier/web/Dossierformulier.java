// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.dossier.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import nl.trede.platform.rest.Problem;
import nl.trede.platform.web.Formulier;
import nl.trede.toezicht.ladder.Vandaag;
import nl.trede.toezicht.register.Gemeente;

/** One form on which something is recorded in the dossier. */
interface Dossierformulier {

    /**
     * What a form is about.
     *
     * @param over what it changes or adds to, for example a termijn; null when it begins something
     */
    record Doel(Gemeente gemeente, UUID over, Instant nu) {

        LocalDate vandaag() {
            return Vandaag.op(nu);
        }

        /** A form that must be about something; without it there is no such page. */
        UUID verplicht() {
            if (over == null) {
                throw Problem.nietGevonden("Kies in het dossier waar dit over gaat.");
            }
            return over;
        }
    }

    /** Its place in the address. */
    String naam();

    Formulierblad blad(Doel doel, Formulier form);

    /** What it starts with. */
    default Map<String, String> begin(Doel doel) {
        return Map.of();
    }

    /** Records what was typed, or notes each fault at its field and records nothing. */
    void verwerk(Doel doel, Formulier form);
}
