// SPDX-License-Identifier: EUPL-1.2
package nl.trede.realisatie.betwisting.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.platform.rest.Problem;
import nl.trede.platform.security.Gemeentezicht;
import nl.trede.platform.security.Rol;
import nl.trede.platform.security.Toegangen;
import nl.trede.realisatie.betwisting.Indiener;

/**
 * What the table of rights cannot say, since it stands in the betwisting itself: nobody disputes in the name of another, and who disputed a
 * figure does not judge that betwisting.
 */
@ApplicationScoped
public class Betwistrecht {

    private final Toegangen toegangen;
    private final Gemeentezicht zicht;

    Betwistrecht(Toegangen toegangen, Gemeentezicht zicht) {
        this.toegangen = toegangen;
        this.zicht = zicht;
    }

    /**
     * A toezichthouder may record what a gemeente disputes, as when she wrote it in a letter.
     *
     * @throws Problem 403
     */
    public void indienen(Gemeentecode gemeente, Indiener indiener) {
        var toegang = toegangen.nu();
        if (toegang.heeft(Rol.GEMEENTE) && indiener != Indiener.GEMEENTE) {
            throw Problem.verboden("Een gemeente betwist een cijfer als gemeente.");
        }
        if (!toegang.overal() && zicht.ziet(gemeente) && !zicht.legtVast(gemeente)) {
            throw Problem.verboden(
                    "Gemeente " + gemeente + " valt nu onder een andere provincie. U kunt lezen, niet vastleggen.");
        }
    }

    /** @throws Problem 403 */
    public void behandelen(UUID id) {
        if (toegangen.nu().heeft(Rol.TOEZICHTHOUDER)
                && BetwistingEntity.<BetwistingEntity>findByIdOptional(id)
                        .filter(een -> een.indiener == Indiener.TOEZICHTHOUDER)
                        .isPresent()) {
            throw Problem.verboden("De toezichthouder betwistte dit cijfer zelf. COA behandelt deze betwisting.");
        }
    }
}
