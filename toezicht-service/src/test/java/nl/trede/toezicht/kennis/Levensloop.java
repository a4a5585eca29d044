// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.kennis;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Halfjaar;
import nl.trede.begrippen.Provinciecode;
import nl.trede.begrippen.Saldo;
import nl.trede.toezicht.beleid.Beleidskaders;
import nl.trede.toezicht.beoordeling.BeoordeelHalfjaar;
import nl.trede.toezicht.beoordeling.Beoordeling;
import nl.trede.toezicht.beoordeling.Beoordelingsfeiten;
import nl.trede.toezicht.besluit.Proefboeken;
import nl.trede.toezicht.feiten.BerekenStanden;
import nl.trede.toezicht.herindeling.Herindelingen;
import nl.trede.toezicht.ladder.Besluit;
import nl.trede.toezicht.ladder.Besluitinhoud;
import nl.trede.toezicht.ladder.Tredeplaatsing;
import nl.trede.toezicht.ladder.Verschoning;
import nl.trede.toezicht.overleg.Overleg;
import nl.trede.toezicht.overleg.Overlegsoort;
import nl.trede.toezicht.planvanaanpak.Afspraak;
import nl.trede.toezicht.planvanaanpak.Nakomingen;
import nl.trede.toezicht.planvanaanpak.Planstap;
import nl.trede.toezicht.planvanaanpak.Planstatus;
import nl.trede.toezicht.register.Gemeente;
import nl.trede.toezicht.register.Register;
import nl.trede.toezicht.saldo.Feiten;
import nl.trede.toezicht.saldo.Openingsstand;
import nl.trede.toezicht.saldo.Realisatie;
import nl.trede.toezicht.saldo.Standstatus;
import nl.trede.toezicht.saldo.Taakstelling;

/** The toezicht on one gemeente as it happens, moment after moment: each call is a minute later than the one before. */
public final class Levensloop {

    public final Gemeente gemeente;
    private final Beleidskaders kaders;
    private final List<Openingsstand> openingsstanden = new ArrayList<>();
    private final List<Taakstelling> taakstellingen = new ArrayList<>();
    private final List<Realisatie> realisaties = new ArrayList<>();
    private final Proefboeken.Overlegboek overleggen = new Proefboeken.Overlegboek();
    private final Proefboeken.Planboek plannen = new Proefboeken.Planboek();
    private final Proefboeken.Afspraakboek afspraken = new Proefboeken.Afspraakboek();
    private final Proefboeken.Dossierboek dossier = new Proefboeken.Dossierboek();
    private Instant nu;

    public Levensloop(String code, String provincie, Instant begin, Beleidskaders kaders) {
        gemeente = new Gemeente(new Gemeentecode(code), "Proef " + code, new Provinciecode(provincie), null, null);
        nu = begin;
        this.kaders = kaders;
    }

    public Instant nu() {
        return nu;
    }

    private Instant tik() {
        nu = nu.plusSeconds(60);
        return nu;
    }

    public void opening(Halfjaar halfjaar, int saldo) {
        openingsstanden.add(new Openingsstand(halfjaar, new Saldo(saldo), "brief", openingsstanden.size() + 1, tik()));
    }

    public void taakstelling(Halfjaar halfjaar, int aantal, LocalDate datum) {
        taakstellingen.add(new Taakstelling(
                halfjaar, taakstellingen.size() + 1, aantal, "VASTSTELLING", datum, "Staatscourant", tik()));
    }

    public void gehuisvest(Halfjaar halfjaar, int aantal, LocalDate peildatum) {
        realisaties.add(new Realisatie(
                halfjaar, peildatum, realisaties.size() + 1, aantal, Standstatus.DEFINITIEF, List.of(), "COA", tik()));
    }

    public void overleg(LocalDate datum, boolean verwachtNietHalen) {
        overleggen.add(new Overleg(
                UUID.randomUUID(),
                gemeente.code(),
                Overlegsoort.BESTUURLIJK,
                datum,
                null,
                null,
                null,
                null,
                verwachtNietHalen,
                tik()));
    }

    public void plan(LocalDate datum, Halfjaar halfjaar) {
        plannen.add(new Planstap(
                UUID.randomUUID(),
                gemeente.code(),
                Planstatus.ONTVANGEN,
                datum,
                null,
                List.of(halfjaar),
                null,
                false,
                tik()));
    }

    public void afspraak(LocalDate datum, int achterstand) {
        afspraken.add(new Afspraak(
                UUID.randomUUID(), gemeente.code(), datum, Halfjaar.van(datum), achterstand, 0, null, null, tik()));
    }

    public void plaats(Halfjaar halfjaar, int trede, LocalDate datum, Beoordeling beoordeling) {
        besluit(halfjaar, datum, new Tredeplaatsing(trede, "trede " + trede), beoordeling);
    }

    public void verschoon(Halfjaar halfjaar, LocalDate datum, LocalDate meetpunt) {
        besluit(halfjaar, datum, new Verschoning("eenmalig", meetpunt, null, null, null, null), null);
    }

    private void besluit(Halfjaar halfjaar, LocalDate datum, Besluitinhoud inhoud, Beoordeling beoordeling) {
        var besluit = new Besluit(
                UUID.randomUUID(),
                gemeente.code(),
                halfjaar,
                datum,
                inhoud,
                null,
                "proef",
                beoordeling == null ? null : beoordeling.id(),
                null,
                null,
                null,
                null,
                null,
                List.of(),
                null,
                tik());
        dossier.voegToe(besluit, besluit.id().toString(), null);
    }

    /** Asks a proposal as the API does: the live ports, now. Null when there can be none. */
    public Beoordeling beoordeel(Halfjaar halfjaar, LocalDate peildatum) {
        tik();
        var cijfers = new Cijfers(gemeente, bronnen(), kaders);
        var feiten = new Beoordelingsfeiten(cijfers, dossier, overleggen, plannen, new Nakomingen(afspraken, cijfers));
        var uitkomst = new BeoordeelHalfjaar(cijfers, kaders, feiten, dossier).voer(gemeente, halfjaar, peildatum, nu);
        return uitkomst instanceof BeoordeelHalfjaar.Gemaakt gemaakt ? gemaakt.beoordeling() : null;
    }

    /** All that is known by now. */
    public Kennis kennis() {
        return new Kennis(
                gemeente,
                bronnen(),
                dossier.verloop(gemeente.code()),
                dossier.van(gemeente.code(), null, 0, Integer.MAX_VALUE),
                overleggen,
                plannen,
                afspraken);
    }

    private BerekenStanden.Bronnen bronnen() {
        return new BerekenStanden.Bronnen(
                List.of(new Feiten(gemeente.code(), openingsstanden, taakstellingen, realisaties)),
                Herindelingen.GEEN,
                new Register(List.of(gemeente), List.of()),
                null);
    }
}
