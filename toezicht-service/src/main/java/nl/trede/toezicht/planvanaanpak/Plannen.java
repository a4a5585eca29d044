// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.planvanaanpak;

import java.util.List;
import nl.trede.begrippen.Gemeentecode;

/** The steps of the plans in the dossiers. */
public interface Plannen {

    void voegToe(Planstap stap);

    /** Adds to a measure of a plan what the gemeente told of it. */
    void voegToe(Planstap stap, Maatregel maatregel, Vertraging vertraging);

    /** By datum, oldest first. */
    List<Planstap> van(Gemeentecode gemeente);
}
