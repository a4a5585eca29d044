// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.termijn.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.platform.rest.Problem;
import nl.trede.platform.rest.ReadBody;
import nl.trede.toezicht.feiten.Feitenboek;
import nl.trede.toezicht.register.Gemeente;
import nl.trede.toezicht.register.Gemeenten;
import nl.trede.toezicht.termijn.Termijn;
import nl.trede.toezicht.termijn.Termijnen;
import nl.trede.toezicht.termijn.VerleenTermijn;

/** Finds what a request is about and gives what it asks. */
@ApplicationScoped
class Termijnverlener {

    private final Gemeenten register;
    private final Termijnen termijnen;
    private final Feitenboek feitenboek;
    private final VerleenTermijn verleen;

    Termijnverlener(Gemeenten register, Termijnen termijnen, Feitenboek feitenboek, VerleenTermijn verleen) {
        this.register = register;
        this.termijnen = termijnen;
        this.feitenboek = feitenboek;
        this.verleen = verleen;
    }

    Gemeente gemeente(Gemeentecode code) {
        return register.gemeente(code)
                .orElseThrow(() -> Problem.nietGevonden("Gemeente " + code + " staat niet in het register."));
    }

    /** One of this gemeente, held for the running transaction. */
    Termijn vergrendeld(Gemeentecode code, UUID id) {
        gemeente(code);
        feitenboek.vergrendel(List.of(code));
        return termijnen
                .termijn(id)
                .filter(termijn -> termijn.gemeente().equals(code))
                .orElseThrow(() -> Problem.nietGevonden("Gemeente " + code + " heeft geen termijn " + id + "."));
    }

    /** Held for the running transaction, so that the same asked twice at once is given once. */
    VerleenTermijn.Verleend geef(Gemeente gemeente, ReadBody<TermijnBody> gelezen) {
        feitenboek.vergrendel(List.of(gemeente.code()));
        var verzoek = gelezen.value().naarVerzoek();
        var fouten = gelezen.andRefused(verleen.bezwaren(gemeente, verzoek));
        if (!fouten.isEmpty()) {
            throw Problem.ongeldig(fouten);
        }
        return verleen.voer(gemeente, verzoek);
    }
}
