// SPDX-License-Identifier: EUPL-1.2
package nl.trede.realisatie.levering.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.trede.platform.beheer.Inname;
import nl.trede.platform.beheer.Innamen;
import nl.trede.platform.web.Opmaak;
import nl.trede.realisatie.levering.persistence.Voortgangen;
import nl.trede.realisatie.levering.persistence.Voortgangen.Lopend;

/** The leveringen in hand, for the page of the beheerder. */
@ApplicationScoped
class LeveringenInBehandeling implements Innamen {

    private final Voortgangen voortgangen;

    LeveringenInBehandeling(Voortgangen voortgangen) {
        this.voortgangen = voortgangen;
    }

    @Override
    public List<Inname> lopend() {
        return voortgangen.lopend().stream()
                .map(LeveringenInBehandeling::inname)
                .toList();
    }

    private static Inname inname(Lopend een) {
        var bestand = een.bestandsnaam() == null ? "" : ", " + een.bestandsnaam();
        var stap = een.vergelijkt() ? "vergelijken met wat bekend is" : "lezen";
        return new Inname(
                "levering van " + een.bron() + bestand,
                "%s, %s regels tot nu toe".formatted(stap, Opmaak.getal(een.regels())),
                een.begonnenOp(),
                "/realisatie/leveringen");
    }
}
