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
import nl.trede.toezicht.indeplaatsstelling.Spoor;
import nl.trede.toezicht.indeplaatsstelling.Sporen;
import nl.trede.toezicht.ladder.Vandaag;
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
        var verzoeken = informatie.verzoeken(code);
        var ontvangen = informatie.van(code);
        return bekendOp == null
                ? Informatiestand.van(verzoeken, ontvangen)
                : Informatiestand.toen(verzoeken, ontvangen, bekendOp);
    }

    /** A look back does not propose to let one lapse. */
    List<Spoorregel> sporen(Gemeente gemeente, LocalDate vandaag, Instant bekendOp) {
        return sporen(gemeente.code(), bekendOp).stream()
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
        return bekendOp == null
                ? verzoeken.van(code)
                : verzoeken.van(code).stream()
                        .filter(een -> !een.vastgelegdOp().isAfter(bekendOp))
                        .map(een -> een.bekendOp(Vandaag.op(bekendOp)))
                        .toList();
    }

    private List<Spoor> sporen(Gemeentecode code, Instant bekendOp) {
        return bekendOp == null
                ? sporen.van(code)
                : sporen.van(code).stream()
                        .filter(spoor -> spoor.isBekendOp(bekendOp))
                        .map(spoor -> spoor.bekendOp(bekendOp, Vandaag.op(bekendOp)))
                        .toList();
    }
}
