// SPDX-License-Identifier: EUPL-1.2
package nl.trede.realisatie.betwisting;

import java.util.UUID;

/**
 * A figure that is disputed.
 *
 * @param aantal persons that it should be according to the indiener
 * @param cijfer persons that the figure said when it was disputed
 * @param toelichting why, in the words of the indiener
 * @param verwijzing where evidence can be found; null when there is none, or only files
 * @param versie how many steps there have been, the indienen included
 */
public record Betwisting(
        UUID id,
        BetwistCijfer over,
        Indiener indiener,
        int aantal,
        int cijfer,
        String toelichting,
        String verwijzing,
        Betwistingsstatus status,
        int versie) {

    /** After a next step. */
    public Betwisting naar(Betwistingsstatus volgende) {
        return new Betwisting(id, over, indiener, aantal, cijfer, toelichting, verwijzing, volgende, versie + 1);
    }
}
