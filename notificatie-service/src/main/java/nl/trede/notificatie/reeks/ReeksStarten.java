// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.reeks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.trede.begrippen.Bezwaar;
import nl.trede.begrippen.Halfjaar;
import nl.trede.begrippen.Provinciecode;
import nl.trede.notificatie.brief.Verzendwijze;
import nl.trede.notificatie.brief.Wie;
import nl.trede.notificatie.reeks.Brievenreeks.Handeling;
import nl.trede.notificatie.reeks.Brievenreeks.Toestand;

/** Starts, stops and resumes a run. */
public final class ReeksStarten {

    private static final String ALLEEN_VERZENDEN = "hoort alleen bij VERZENDEN";

    private final Brievenreeksen reeksen;

    public ReeksStarten(Brievenreeksen reeksen) {
        this.reeksen = reeksen;
    }

    /**
     * What is asked for.
     *
     * @param provincie null for all
     * @param wijze null for POST
     * @param datum null for today
     */
    public record Verzoek(
            Handeling handeling, Provinciecode provincie, Halfjaar halfjaar, Verzendwijze wijze, LocalDate datum) {}

    /** What came of it. */
    public sealed interface Antwoord {

        record Goed(Brievenreeks reeks) implements Antwoord {}

        /** It does not fit the state of things. */
        record Nee(String reden) implements Antwoord {}

        /** What was asked is wrong in itself; all faults, never none. */
        record Ongeldig(List<Bezwaar> fouten) implements Antwoord {}
    }

    /** Refuses a halfjaar that is not over, and a run in which there is nothing to do. */
    public Antwoord start(Verzoek verzoek, Wie wie) {
        var fouten = fouten(verzoek, wie.dag());
        if (!fouten.isEmpty()) {
            return new Antwoord.Ongeldig(fouten);
        }
        var kandidaten = verzoek.handeling() == Handeling.OPSTELLEN
                ? reeksen.gemeenten(verzoek.halfjaar(), verzoek.provincie())
                : reeksen.brieven(verzoek.halfjaar(), verzoek.provincie(), verzoek.handeling());
        if (kandidaten.isEmpty()) {
            return new Antwoord.Nee("Er is niets te doen: er zijn geen gemeenten of brieven waarvoor dit kan.");
        }
        var wijze = wijze(verzoek);
        var datum = wijze != Verzendwijze.POST ? null : verzoek.datum() == null ? wie.dag() : verzoek.datum();
        var reeks = new Brievenreeks(
                UUID.randomUUID(),
                verzoek.handeling(),
                verzoek.provincie(),
                verzoek.halfjaar(),
                wijze,
                datum,
                wie.naam(),
                wie.moment(),
                Toestand.LOOPT);
        reeksen.voegToe(reeks, delen(reeks.id(), kandidaten));
        return new Antwoord.Goed(reeks);
    }

    private static List<Bezwaar> fouten(Verzoek verzoek, LocalDate vandaag) {
        var fouten = new ArrayList<Bezwaar>();
        var peilmoment = verzoek.halfjaar().peilmoment();
        if (vandaag.isBefore(peilmoment)) {
            fouten.add(new Bezwaar("halfjaar", "is nog niet voorbij; het peilmoment is " + peilmoment));
        }
        if (verzoek.handeling() != Handeling.VERZENDEN) {
            if (verzoek.wijze() != null) {
                fouten.add(new Bezwaar("wijze", ALLEEN_VERZENDEN));
            }
            if (verzoek.datum() != null) {
                fouten.add(new Bezwaar("datum", ALLEEN_VERZENDEN));
            }
        } else if (verzoek.datum() != null && verzoek.wijze() == Verzendwijze.EMAIL) {
            fouten.add(new Bezwaar("datum", "hoort niet bij EMAIL: de mail gaat vandaag uit"));
        } else if (verzoek.datum() != null && verzoek.datum().isAfter(vandaag)) {
            fouten.add(new Bezwaar("datum", "ligt in de toekomst; geef de dag waarop de brieven zijn verzonden"));
        }
        return fouten;
    }

    private static Verzendwijze wijze(Verzoek verzoek) {
        return verzoek.handeling() == Handeling.VERZENDEN && verzoek.wijze() == null
                ? Verzendwijze.POST
                : verzoek.wijze();
    }

    /** Stops after the letter in hand; what was done stays. */
    public Antwoord stop(Brievenreeks reeks) {
        return zet(reeks, Toestand.LOOPT, Toestand.GESTOPT, "De reeks loopt niet.");
    }

    /** Goes on where it stopped. */
    public Antwoord hervat(Brievenreeks reeks) {
        return zet(reeks, Toestand.GESTOPT, Toestand.LOOPT, "De reeks is niet gestopt.");
    }

    private Antwoord zet(Brievenreeks reeks, Toestand van, Toestand naar, String anders) {
        if (reeks.toestand() != van) {
            return new Antwoord.Nee(anders);
        }
        var gezet = reeks.met(naar);
        reeksen.bewaar(gezet);
        return new Antwoord.Goed(gezet);
    }

    private static List<Reeksdeel> delen(UUID reeks, List<Brievenreeksen.Kandidaat> kandidaten) {
        var delen = new ArrayList<Reeksdeel>();
        for (var kandidaat : kandidaten) {
            delen.add(new Reeksdeel(
                    reeks,
                    delen.size() + 1,
                    kandidaat.gemeente(),
                    kandidaat.naam(),
                    kandidaat.brief(),
                    Reeksdeel.Toestand.TE_DOEN,
                    null));
        }
        return delen;
    }
}
