// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.dossier.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.platform.rest.Problem;
import nl.trede.toezicht.indeplaatsstelling.Ministerverzoek;
import nl.trede.toezicht.indeplaatsstelling.Ministerverzoeken;
import nl.trede.toezicht.indeplaatsstelling.Resterend;
import nl.trede.toezicht.indeplaatsstelling.Sporen;
import nl.trede.toezicht.register.Gemeente;
import nl.trede.toezicht.register.Gemeenten;
import nl.trede.toezicht.toezichtinformatie.Informatieboek;
import nl.trede.toezicht.toezichtinformatie.Informatiestand;

/** What the page of a dossier reads beside the dossier itself; as known at a moment, or now when that is null. */
@ApplicationScoped
class Dossierbron {

    private final Gemeenten register;
    private final Informatieboek informatie;
    private final Sporen sporen;
    private final Resterend resterend;
    private final Ministerverzoeken verzoeken;

    Dossierbron(
            Gemeenten register,
            Informatieboek informatie,
            Sporen sporen,
            Resterend resterend,
            Ministerverzoeken verzoeken) {
        this.register = register;
        this.informatie = informatie;
        this.sporen = sporen;
        this.resterend = resterend;
        this.verzoeken = verzoeken;
    }

    Gemeente gemeente(Gemeentecode code) {
        return register.gemeente(code)
                .orElseThrow(() -> Problem.nietGevonden("Gemeente " + code + " staat niet in het register."));
    }

    List<Informatiestand> informatie(Gemeentecode code, Instant bekendOp) {
        return informatie.standen(code, bekendOp);
    }

    /** A look back does not propose to let one lapse. */
    List<Spoorregel> sporen(Gemeente gemeente, LocalDate vandaag, Instant bekendOp) {
        return sporen.toen(gemeente.code(), bekendOp).stream()
                .map(spoor -> new Spoorregel(
                        spoor,
                        bekendOp != null
                                ? null
                                : resterend
                                        .opTijdGehaald(gemeente, spoor, vandaag)
                                        .orElse(null)))
                .toList();
    }

    List<Ministerverzoek> verzoeken(Gemeentecode code, Instant bekendOp) {
        return verzoeken.toen(code, bekendOp);
    }
}
