// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling.circulaire.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import nl.trede.platform.beheer.Inname;
import nl.trede.platform.beheer.Innamen;
import nl.trede.taakstelling.circulaire.persistence.CirculaireView;
import nl.trede.taakstelling.circulaire.persistence.Circulaires;
import nl.trede.taakstelling.circulaire.persistence.Circulairevolgorde;
import nl.trede.taakstelling.circulaire.persistence.Circulairevraag;

/** The annexes that wait for their next step, for the page of the beheerder. */
@ApplicationScoped
class CirculairesInBehandeling implements Innamen {

    private static final int HOOGSTENS = 50;

    private final Circulaires circulaires;

    CirculairesInBehandeling(Circulaires circulaires) {
        this.circulaires = circulaires;
    }

    @Override
    @Transactional
    public List<Inname> lopend() {
        return circulaires.lijst(new Circulairevraag(null, false, Circulairevolgorde.ONTVANGEN), HOOGSTENS, 0).stream()
                .map(CirculairesInBehandeling::inname)
                .toList();
    }

    private static Inname inname(CirculaireView circulaire) {
        var volledig = circulaire.kolomtoewijzing().volledig();
        return new Inname(
                "bijlage van %s voor %s".formatted(circulaire.bron(), circulaire.halfjaar()),
                volledig ? "stap 3 van 3: wacht op bevestiging" : "stap 2 van 3: wacht op kolommen",
                circulaire.ontvangenOp(),
                "/taakstelling/circulaires/" + circulaire.id() + (volledig ? "/verschillen" : ""));
    }
}
