// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.termijn.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Halfjaar;
import nl.trede.platform.rest.Problem;
import nl.trede.toezicht.beleid.Beleidskaders;
import nl.trede.toezicht.beleid.Document;
import nl.trede.toezicht.feiten.Feitenboek;
import nl.trede.toezicht.register.Gemeente;
import nl.trede.toezicht.register.Gemeenten;
import nl.trede.toezicht.termijn.Feestdagen;
import nl.trede.toezicht.termijn.Termijn;
import nl.trede.toezicht.termijn.Termijnen;

/** Finds what a request is about and holds its body against the beleid. */
@ApplicationScoped
class Termijnverlener {

    private final Gemeenten register;
    private final Beleidskaders kaders;
    private final Termijnen termijnen;
    private final Feitenboek feitenboek;
    private final Feestdagen feestdagen;

    Termijnverlener(
            Gemeenten register,
            Beleidskaders kaders,
            Termijnen termijnen,
            Feitenboek feitenboek,
            Feestdagen feestdagen) {
        this.register = register;
        this.kaders = kaders;
        this.termijnen = termijnen;
        this.feitenboek = feitenboek;
        this.feestdagen = feestdagen;
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

    Termijn geef(Gemeente gemeente, TermijnBody body) {
        var document = document(gemeente, body);
        var fouten = body.fouten(document);
        if (!fouten.isEmpty()) {
            throw Problem.ongeldig(fouten);
        }
        var halfjaren = body.halfjaren() == null
                ? List.<Halfjaar>of()
                : body.halfjaren().stream().sorted().distinct().toList();
        var termijn = Termijn.wachtend(
                        UUID.randomUUID(), gemeente.code(), body.gevraagd(document), halfjaren, body.doorkijk())
                .begonnen(body.start(), feestdagen);
        termijnen.voegToe(termijn);
        return termijn;
    }

    /** As the beleid of the day of the start knows it; null when it does not. */
    private Document document(Gemeente gemeente, TermijnBody body) {
        return kaders.voor(gemeente.provincie(), Halfjaar.van(body.start()), body.start())
                .flatMap(kader -> kader.document(body.document()))
                .orElse(null);
    }
}
