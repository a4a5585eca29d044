// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.brief.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import nl.trede.notificatie.brief.Brief;
import nl.trede.notificatie.brief.Uitkomst;
import nl.trede.notificatie.verzending.BriefMailen;
import nl.trede.notificatie.verzending.Mailopdracht;
import nl.trede.notificatie.verzending.persistence.Verzendloket;
import nl.trede.platform.rest.Fout;
import nl.trede.platform.rest.Problem;

/** Reads what a caller asks of sending, and says no in the words of the API. */
@ApplicationScoped
class Verzender {

    private final Verzendloket loket;

    Verzender(Verzendloket loket) {
        this.loket = loket;
    }

    Uitkomst perPost(UUID id, VerzendingBody body) {
        if (body != null && body.aan() != null) {
            weiger(
                    new Fout("aan", "hoort alleen bij een verzending met wijze EMAIL"),
                    loket.inToekomst(body.datum()) ? new Fout("datum", Verzendloket.TOEKOMST) : null);
        }
        return loket.perPost(zoek(id), body == null ? null : body.datum());
    }

    /** Not within a transaction: the mail server has its turn between two. */
    Brief perMail(UUID id, VerzendingBody body) {
        if (body.datum() != null) {
            var fout = body.aan() != null && !BriefMailen.isAdres(body.aan());
            weiger(
                    new Fout("datum", "hoort niet bij EMAIL: de mail gaat vandaag uit"),
                    fout ? new Fout("aan", BriefMailen.GEEN_ADRES) : null);
        }
        return Antwoorden.brief(loket.perMail(id, body.aan()).orElseThrow(() -> weg(id)));
    }

    Uitkomst beslis(UUID id, boolean aangekomen) {
        return loket.beslis(zoek(id), aangekomen);
    }

    Mailopdracht opdracht(UUID id) {
        return loket.opdracht(zoek(id).id())
                .orElseThrow(() -> Problem.nietGevonden("brief " + id + " gaat of ging niet per e-mail"));
    }

    /** All faults at once. */
    private static void weiger(Fout fout, Fout ookDeze) {
        throw Problem.ongeldig(ookDeze == null ? List.of(fout) : List.of(fout, ookDeze));
    }

    private Brief zoek(UUID id) {
        return loket.brief(id).orElseThrow(() -> weg(id));
    }

    private static Problem weg(UUID id) {
        return Problem.nietGevonden("brief " + id + " is er niet");
    }
}
