// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.reeks.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.trede.begrippen.Halfjaar;
import nl.trede.begrippen.Provinciecode;
import nl.trede.notificatie.brief.Aanmelding;
import nl.trede.notificatie.brief.Verzendwijze;
import nl.trede.notificatie.opmaak.Huisstijlen;
import nl.trede.notificatie.reeks.Brievenreeks;
import nl.trede.notificatie.reeks.Brievenreeksen;
import nl.trede.notificatie.reeks.ReeksStarten;
import nl.trede.notificatie.reeks.ReeksStarten.Antwoord;
import nl.trede.notificatie.reeks.persistence.Reeksenlijst;
import nl.trede.notificatie.reeks.persistence.Reekswerker;
import nl.trede.platform.rest.Problem;
import nl.trede.platform.web.Formulier;

/** What the pages of the runs ask, in words of a form. */
@ApplicationScoped
class Reeksloket {

    /** Something to choose. */
    public record Optie(String code, String naam) {}

    private final Brievenreeksen reeksen;
    private final ReeksStarten starten;
    private final Reeksenlijst lijst;
    private final Huisstijlen huisstijlen;
    private final Reekswerker werker;
    private final Aanmelding aanmelding;

    Reeksloket(
            Brievenreeksen reeksen,
            Reeksenlijst lijst,
            Huisstijlen huisstijlen,
            Reekswerker werker,
            Aanmelding aanmelding) {
        this.reeksen = reeksen;
        this.starten = new ReeksStarten(reeksen);
        this.lijst = lijst;
        this.huisstijlen = huisstijlen;
        this.werker = werker;
        this.aanmelding = aanmelding;
    }

    /** Notes every fault in the form; null when something was wrong by its form. */
    Antwoord start(Formulier form) {
        var handeling = form.verplicht("handeling", Brievenreeks.Handeling.class);
        if (handeling == Brievenreeks.Handeling.VASTSTELLEN && !aanmelding.tekent()) {
            throw Problem.verboden("Alleen een beslisser stelt brieven vast.");
        }
        var provincie = form.facultatief("provincie", Provinciecode.class);
        var halfjaar = form.verplicht("halfjaar", Halfjaar.class);
        var wijze = form.facultatief("wijze", Verzendwijze.class);
        var datum = form.facultatief("datum", LocalDate.class);
        if (form.heeftFouten()) {
            return null;
        }
        var antwoord =
                starten.start(new ReeksStarten.Verzoek(handeling, provincie, halfjaar, wijze, datum), aanmelding.wie());
        if (antwoord instanceof Antwoord.Ongeldig ongeldig) {
            ongeldig.fouten().forEach(fout -> form.fout(fout.veld(), fout.reden()));
        } else if (antwoord instanceof Antwoord.Nee nee) {
            form.fout("", nee.reden());
        }
        werker.wek();
        return antwoord;
    }

    Antwoord zet(UUID id, boolean stop) {
        var reeks = vind(id);
        var antwoord = stop ? starten.stop(reeks) : starten.hervat(reeks);
        werker.wek();
        return antwoord;
    }

    Reeksregel zoek(UUID id) {
        return regel(new Reeksenlijst.Regel(vind(id), reeksen.voortgang(id)));
    }

    Reeksenlijst.Pagina lijst(int pagina, int grootte) {
        return lijst.lijst(pagina, grootte);
    }

    Reeksenlijst.Delen delen(UUID id, int pagina, int grootte) {
        return lijst.delen(id, null, pagina, grootte);
    }

    List<Optie> handelingen() {
        return Arrays.stream(Brievenreeks.Handeling.values())
                .map(een -> new Optie(een.name(), woord(een)))
                .toList();
    }

    List<Optie> provincies() {
        return huisstijlen.provincies().stream()
                .map(code -> new Optie(code.code(), huisstijlen.van(code).naam()))
                .toList();
    }

    Reeksregel regel(Reeksenlijst.Regel regel) {
        var reeks = regel.reeks();
        return new Reeksregel(
                reeks,
                regel.voortgang(),
                woord(reeks.handeling()),
                woord(reeks.toestand()),
                reeks.provincie() == null
                        ? "alle provincies"
                        : huisstijlen.van(reeks.provincie()).naam());
    }

    private Brievenreeks vind(UUID id) {
        return reeksen.zoek(id).orElseThrow(() -> Problem.nietGevonden("brievenreeks " + id + " is er niet"));
    }

    private static String woord(Enum<?> code) {
        return code.name().charAt(0) + code.name().substring(1).toLowerCase(Locale.ROOT);
    }
}
