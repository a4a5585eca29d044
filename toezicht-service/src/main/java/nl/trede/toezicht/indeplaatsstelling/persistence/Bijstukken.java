// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.indeplaatsstelling.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.toezicht.indeplaatsstelling.Ministerverzoek;
import nl.trede.toezicht.indeplaatsstelling.Ministerverzoeken;
import nl.trede.toezicht.indeplaatsstelling.Spoor;
import nl.trede.toezicht.indeplaatsstelling.Sporen;
import nl.trede.toezicht.toezichtinformatie.Informatieboek;
import nl.trede.toezicht.toezichtinformatie.Informatiestand;

/** What a judge may ask for beside the figures and the dossier: the information the college sent, the minister's requests, the other sporen. */
@ApplicationScoped
class Bijstukken {

    private final Informatieboek informatie;
    private final Ministerverzoeken verzoeken;
    private final Sporen sporen;

    Bijstukken(Informatieboek informatie, Ministerverzoeken verzoeken, Sporen sporen) {
        this.informatie = informatie;
        this.verzoeken = verzoeken;
        this.sporen = sporen;
    }

    List<Informatiestand> toezichtinformatie(Gemeentecode gemeente) {
        return informatie.standen(gemeente, null);
    }

    List<Ministerverzoek> verzoeken(Gemeentecode gemeente) {
        return verzoeken.van(gemeente);
    }

    List<Spoor> naast(Spoor spoor) {
        return sporen.van(spoor.gemeente()).stream()
                .filter(een -> !een.id().equals(spoor.id()))
                .toList();
    }
}
