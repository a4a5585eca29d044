// SPDX-License-Identifier: EUPL-1.2
package nl.trede.realisatie.betwisting.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.platform.rest.Problem;
import nl.trede.platform.security.Gemeentezicht;
import nl.trede.platform.security.Rol;
import nl.trede.platform.security.Toegangen;
import nl.trede.realisatie.betwisting.Handelende;
import nl.trede.realisatie.betwisting.Indiener;

/** Asks as what the reader acts, which the table of rights cannot weigh since the other half stands in the betwisting itself. */
@ApplicationScoped
public class Betwistrecht {

    private final Toegangen toegangen;
    private final Gemeentezicht zicht;

    Betwistrecht(Toegangen toegangen, Gemeentezicht zicht) {
        this.toegangen = toegangen;
        this.zicht = zicht;
    }

    /** @throws Problem 403 */
    public void indienen(Gemeentecode gemeente, Indiener indiener) {
        weiger(handelende().bezwaarTegenIndienen(indiener));
        // of a gemeente that is not seen at all there is no figure, and that is said further on
        if (!toegangen.nu().overal() && zicht.ziet(gemeente)) {
            zicht.eisVastleggen(gemeente);
        }
    }

    /** @throws Problem 403 */
    public void behandelen(UUID id) {
        BetwistingEntity.<BetwistingEntity>findByIdOptional(id)
                .ifPresent(een -> weiger(handelende().bezwaarTegenBehandelen(een.indiener)));
    }

    private Handelende handelende() {
        var toegang = toegangen.nu();
        return toegang.heeft(Rol.GEMEENTE)
                ? Handelende.GEMEENTE
                : toegang.heeft(Rol.TOEZICHTHOUDER) ? Handelende.TOEZICHTHOUDER : Handelende.ANDER;
    }

    private static void weiger(Optional<String> bezwaar) {
        bezwaar.ifPresent(waarom -> {
            throw Problem.verboden(waarom);
        });
    }
}
