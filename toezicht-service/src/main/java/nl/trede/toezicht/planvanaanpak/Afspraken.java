// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.planvanaanpak;

import java.util.List;
import nl.trede.begrippen.Gemeentecode;

/** The afspraken in the dossiers. */
public interface Afspraken {

    void voegToe(Afspraak afspraak);

    /** By datum, oldest first. */
    List<Afspraak> van(Gemeentecode gemeente);
}
