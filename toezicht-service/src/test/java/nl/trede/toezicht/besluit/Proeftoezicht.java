// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.besluit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Halfjaar;
import nl.trede.begrippen.Provinciecode;
import nl.trede.toezicht.beleid.Beleidskaders;
import nl.trede.toezicht.beoordeling.BeoordeelHalfjaar;
import nl.trede.toezicht.beoordeling.Beoordeling;
import nl.trede.toezicht.beoordeling.Beoordelingsfeiten;
import nl.trede.toezicht.beoordeling.Feitverschil;
import nl.trede.toezicht.beoordeling.ToetsActualiteit;
import nl.trede.toezicht.ladder.Besluit;
import nl.trede.toezicht.ladder.Tredeverloop;
import nl.trede.toezicht.ladder.Weigering;
import nl.trede.toezicht.overleg.Overleg;
import nl.trede.toezicht.overleg.Overlegsoort;
import nl.trede.toezicht.planvanaanpak.Afspraak;
import nl.trede.toezicht.planvanaanpak.Nakomingen;
import nl.trede.toezicht.planvanaanpak.Planstap;
import nl.trede.toezicht.planvanaanpak.Planstatus;
import nl.trede.toezicht.register.Gemeente;

/** The toezicht on one gemeente with real beleid and figures in memory, in the words of the letters. */
public final class Proeftoezicht {

    public static final Instant NU = Instant.parse("2026-11-01T09:00:00Z");

    public final Gemeente gemeente;
    public final Proefcijfers cijfers;
    public final List<Momentopname> bekendgemaakt = new ArrayList<>();
    private final Proefboeken.Overlegboek overleggen = new Proefboeken.Overlegboek();
    private final Proefboeken.Planboek plannen = new Proefboeken.Planboek();
    private final Proefboeken.Afspraakboek afspraken = new Proefboeken.Afspraakboek();
    private final Proefboeken.Termijnboek termijnen = new Proefboeken.Termijnboek();
    private final Proefboeken.Dossierboek dossiers = new Proefboeken.Dossierboek();
    private final BeoordeelHalfjaar beoordeel;
    private final NeemBesluit neemBesluit;
    private final ToetsActualiteit actualiteit;

    public Proeftoezicht(String code, String naam, String provincie, Beleidskaders kaders) {
        gemeente = new Gemeente(new Gemeentecode(code), naam, new Provinciecode(provincie), null, null);
        cijfers = new Proefcijfers(gemeente.code());
        var nakomingen = new Nakomingen(afspraken, cijfers);
        var feiten = new Beoordelingsfeiten(cijfers, dossiers, overleggen, plannen, nakomingen);
        beoordeel = new BeoordeelHalfjaar(cijfers, kaders, feiten, dossiers);
        actualiteit = new ToetsActualiteit(cijfers, kaders, feiten);
        neemBesluit = new NeemBesluit(
                dossiers,
                new Besluitgrondslagen(kaders, dossiers, dossiers, cijfers),
                termijnen,
                new MaakMomentopname(cijfers, feiten, overleggen, plannen, nakomingen),
                bekendgemaakt::add);
    }

    /** What stands in the way of that besluit, with the newest proposal over its halfjaar. */
    public List<Weigering> toets(Voornemen voornemen) {
        return neemBesluit.toets(voornemen.maak(), NU);
    }

    /** What that besluit would come to; it must be one that can be taken. */
    Momentopname bekijk(Voornemen voornemen) {
        return neemBesluit.bekijk(voornemen.maak(), NU).orElseThrow();
    }

    public List<Feitverschil> verschillen(Beoordeling beoordeling) {
        return actualiteit.verschillen(beoordeling, gemeente, NU);
    }

    /** Records a besluit as if it came from elsewhere. */
    public void vastgelegd(Besluit besluit) {
        dossiers.voegToe(besluit, besluit.id().toString(), null);
    }

    public void overleg(String datum, boolean verwachtNietHalen) {
        overleggen.add(new Overleg(
                UUID.randomUUID(),
                gemeente.code(),
                Overlegsoort.BESTUURLIJK,
                LocalDate.parse(datum),
                null,
                null,
                null,
                null,
                verwachtNietHalen,
                NU));
    }

    public void plan(Planstatus status, String datum, String... halfjaren) {
        plannen.add(new Planstap(
                UUID.randomUUID(),
                gemeente.code(),
                status,
                LocalDate.parse(datum),
                null,
                Arrays.stream(halfjaren).map(Halfjaar::lees).toList(),
                null,
                false,
                NU));
    }

    public void afspraak(String datum, int achterstand, int percentage) {
        var dag = LocalDate.parse(datum);
        afspraken.add(new Afspraak(
                UUID.randomUUID(), gemeente.code(), dag, Halfjaar.van(dag), achterstand, null, percentage, null, NU));
    }

    public BeoordeelHalfjaar.Uitkomst vraag(String halfjaar, String peildatum) {
        return beoordeel.voer(
                gemeente, Halfjaar.lees(halfjaar), peildatum == null ? null : LocalDate.parse(peildatum), NU);
    }

    public Beoordeling beoordeel(String halfjaar) {
        return beoordeel(halfjaar, null);
    }

    public Beoordeling beoordeel(String halfjaar, String peildatum) {
        return ((BeoordeelHalfjaar.Gemaakt) vraag(halfjaar, peildatum)).beoordeling();
    }

    public NeemBesluit.Uitkomst neem(VoorgenomenBesluit voornemen) {
        return neem(voornemen, null);
    }

    public NeemBesluit.Uitkomst neem(VoorgenomenBesluit voornemen, String sleutel) {
        return neemBesluit.voer(voornemen, sleutel, NU);
    }

    /** Follows or leaves the newest proposal over the halfjaar, with a motivering. */
    public Besluit plaats(String halfjaar, int trede, String datum) {
        return genomen(new Voornemen(gemeente).trede(halfjaar, trede, datum).met("zoals in de brief"));
    }

    public Besluit verschoon(String halfjaar, String datum, String meetpunt) {
        return genomen(new Voornemen(gemeente).verschoning(halfjaar, datum, "eenmalig", meetpunt));
    }

    public Besluit genomen(Voornemen voornemen) {
        return ((NeemBesluit.Genomen) neem(voornemen.maak())).besluit();
    }

    public Tredeverloop verloop() {
        return dossiers.verloop(gemeente.code());
    }
}
