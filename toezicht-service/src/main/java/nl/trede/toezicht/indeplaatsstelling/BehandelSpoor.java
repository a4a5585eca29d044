// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.indeplaatsstelling;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.trede.begrippen.Halfjaar;
import nl.trede.toezicht.beleid.Beleidskaders;
import nl.trede.toezicht.ladder.Dag;
import nl.trede.toezicht.ladder.Vandaag;
import nl.trede.toezicht.ladder.Weigering;
import nl.trede.toezicht.register.Gemeente;
import nl.trede.toezicht.termijn.Dagkeuring;

/** Takes a spoor from voornemen to besluit to uitvoering or its end, and keeps for court what was known at each decision. */
public class BehandelSpoor {

    private final Sporen sporen;
    private final Resterend resterend;
    private final Beleidskaders kaders;
    private final Indeplaatsstellingsberichten berichten;

    public BehandelSpoor(
            Sporen sporen, Resterend resterend, Beleidskaders kaders, Indeplaatsstellingsberichten berichten) {
        this.sporen = sporen;
        this.resterend = resterend;
        this.kaders = kaders;
        this.berichten = berichten;
    }

    /** GS intend to act; a new spoor beside those that run. The same again is the spoor that runs. */
    public Uitkomst kondigAan(Opdracht opdracht, Instant nu) {
        return begin(opdracht, false, nu);
    }

    /** GS act at once: no voornemen first, no term (article 124, second paragraph). */
    public Uitkomst besluitMetSpoed(Opdracht opdracht, Instant nu) {
        return begin(opdracht, true, nu);
    }

    /** What is wrong with it, as far as it can be said; nothing happens. */
    public List<Weigering> weigeringen(Opdracht opdracht, Instant nu) {
        return Dagkeuring.kan(opdracht.datum())
                ? opdracht.weigeringen(beleid(opdracht), achterstand(opdracht), Vandaag.op(nu))
                : opdracht.onmogelijk();
    }

    private Omvang beleid(Opdracht opdracht) {
        return beleid(opdracht.gemeente(), opdracht.datum());
    }

    private Omvang omvang(Opdracht opdracht) {
        return opdracht.omvang() == null ? beleid(opdracht) : opdracht.omvang();
    }

    /** Persons by the figures; null while they are not known. */
    private Integer achterstand(Opdracht opdracht) {
        var omvang = omvang(opdracht);
        return omvang == null || omvang == Omvang.COHORT && opdracht.cohort() == null
                ? null
                : resterend
                        .op(opdracht.gemeente(), omvang, opdracht.cohort(), opdracht.datum())
                        .map(Beeindiging.Cijfer::resterend)
                        .orElse(null);
    }

    private Uitkomst begin(Opdracht opdracht, boolean spoed, Instant nu) {
        var gemeente = opdracht.gemeente();
        var al = sporen.van(gemeente.code()).stream()
                .filter(spoor -> opdracht.begon(spoor, spoed))
                .findFirst();
        if (al.isPresent()) {
            return new Uitkomst.Gedaan(al.get(), false);
        }
        var weigeringen = weigeringen(opdracht, nu);
        if (!weigeringen.isEmpty()) {
            return new Uitkomst.Geweigerd(weigeringen);
        }
        var omvang = omvang(opdracht);
        var achterstand = achterstand(opdracht);
        var stap = new Stap(
                UUID.randomUUID(),
                opdracht.datum(),
                opdracht.motivering(),
                opdracht.orgaan(),
                spoed,
                Waarborgen.GEEN,
                nu);
        var spoor = new Spoor(
                UUID.randomUUID(),
                gemeente.code(),
                sporen.van(gemeente.code()).size() + 1,
                omvang,
                opdracht.cohort(),
                opdracht.personen() == null ? achterstand : opdracht.personen(),
                opdracht.onderdelen(),
                spoed ? null : stap,
                spoed ? stap : null,
                null,
                null);
        sporen.voegToe(spoor);
        sporen.momentopname(spoor, spoor.fase());
        if (spoed) {
            berichten.besloten(gemeente, spoor);
        } else {
            berichten.voorgenomen(gemeente, spoor);
        }
        return new Uitkomst.Gedaan(spoor);
    }

    /** Records the notice and the copy to the raad of the voornemen or besluit that stands. */
    public Uitkomst waarborg(Spoor spoor, Waarborgen nieuwe, LocalDate vandaag) {
        if (spoor.fase() == Fase.BEEINDIGD) {
            return new Uitkomst.Strijdig("Dit spoor is beëindigd.");
        }
        var weigeringen = nieuwe.weigeringen(spoor, vandaag);
        if (!weigeringen.isEmpty()) {
            return new Uitkomst.Geweigerd(weigeringen);
        }
        var stap = spoor.laatste();
        var met = stap.met(
                stap.waarborgen().met(nieuwe.bekendgemaaktOp(), nieuwe.vindplaats(), nieuwe.afschriftRaadOp()));
        var nieuw = spoor.besluit() != null ? spoor.metBesluit(met, spoor.onderdelen()) : spoor.metVoornemen(met);
        sporen.bewaar(nieuw);
        return new Uitkomst.Gedaan(nieuw);
    }

    /** @param onderdelen null = as in the voornemen */
    public Uitkomst besluit(Gemeente gemeente, Spoor spoor, Stap gevraagd, List<Onderdeel> onderdelen, Instant nu) {
        if (spoor.fase() != Fase.VOORNEMEN) {
            return new Uitkomst.Strijdig("Een besluit volgt op een voornemen; dit spoor is in de fase "
                    + spoor.fase().inWoorden() + ".");
        }
        var ontbreekt = spoor.voornemen().waarborgen().ontbreekt();
        if (!ontbreekt.isEmpty()) {
            return new Uitkomst.Strijdig("Bij het voornemen ontbreekt: " + String.join(" en ", ontbreekt) + ".");
        }
        var delen = onderdelen == null ? spoor.onderdelen() : onderdelen;
        var weigeringen = new ArrayList<>(Opdracht.onderdelen(delen, gevraagd.datum()));
        if (gevraagd.datum().isAfter(Vandaag.op(nu))) {
            weigeringen.add(new Weigering("datum", "ligt in de toekomst"));
        } else if (gevraagd.datum().isBefore(spoor.voornemen().datum())) {
            weigeringen.add(new Weigering(
                    "datum",
                    "ligt voor het voornemen (" + Dag.kort(spoor.voornemen().datum()) + ")"));
        }
        if (!weigeringen.isEmpty()) {
            return new Uitkomst.Geweigerd(weigeringen);
        }
        var nieuw = spoor.metBesluit(gevraagd, delen);
        sporen.bewaar(nieuw);
        sporen.momentopname(nieuw, Fase.BESLUIT);
        berichten.besloten(gemeente, nieuw);
        return new Uitkomst.Gedaan(nieuw);
    }

    /** The provincie begins to act in place of the gemeente. */
    public Uitkomst voerUit(Spoor spoor, LocalDate datum, LocalDate vandaag) {
        if (datum.isAfter(vandaag)) {
            return new Uitkomst.Geweigerd(List.of(new Weigering("datum", "ligt in de toekomst")));
        }
        if (spoor.fase() != Fase.BESLUIT) {
            return new Uitkomst.Strijdig("Uitvoeren kan na een besluit; dit spoor is in de fase "
                    + spoor.fase().inWoorden() + ".");
        }
        if (datum.isBefore(spoor.besluit().datum())) {
            return new Uitkomst.Geweigerd(List.of(new Weigering(
                    "datum",
                    "ligt voor het besluit (" + Dag.kort(spoor.besluit().datum()) + ")")));
        }
        var ontbreekt = spoor.besluit().waarborgen().ontbreekt();
        if (!ontbreekt.isEmpty()) {
            return new Uitkomst.Strijdig("Bij het besluit ontbreekt: " + String.join(" en ", ontbreekt) + ".");
        }
        if (!spoor.besluit().spoed() && !datum.isAfter(spoor.uiterlijk())) {
            return new Uitkomst.Strijdig("De gemeente heeft nog tot en met " + Dag.kort(spoor.uiterlijk()) + ".");
        }
        var nieuw = spoor.metUitvoering(datum);
        sporen.bewaar(nieuw);
        return new Uitkomst.Gedaan(nieuw);
    }

    /** Ends a spoor; that it lapses must follow from the figures within its term. */
    public Uitkomst beeindig(
            Gemeente gemeente, Spoor spoor, Beeindiging.Wijze wijze, LocalDate datum, String motivering, Instant nu) {
        if (spoor.fase() == Fase.BEEINDIGD) {
            return new Uitkomst.Strijdig("Dit spoor is al beëindigd.");
        }
        var weigeringen = new ArrayList<Weigering>();
        var sinds = spoor.uitvoeringSinds() == null ? spoor.laatste().datum() : spoor.uitvoeringSinds();
        if (datum.isAfter(Vandaag.op(nu))) {
            weigeringen.add(new Weigering("datum", "ligt in de toekomst"));
        } else if (datum.isBefore(sinds)) {
            weigeringen.add(new Weigering("datum", "ligt voor " + Dag.kort(sinds)));
        }
        if (wijze != Beeindiging.Wijze.VERVALLEN && motivering == null) {
            weigeringen.add(new Weigering("motivering", "is verplicht"));
        }
        if (!weigeringen.isEmpty()) {
            return new Uitkomst.Geweigerd(weigeringen);
        }
        if (wijze == Beeindiging.Wijze.UITGEVOERD && spoor.fase() != Fase.UITVOERING) {
            return new Uitkomst.Strijdig("De provincie voert dit spoor nog niet uit.");
        }
        var ontbreekt = spoor.ontbrekendeWaarborgen();
        if (wijze == Beeindiging.Wijze.UITGEVOERD && !ontbreekt.isEmpty()) {
            return new Uitkomst.Strijdig("Uitgevoerd kan niet: er ontbreekt " + String.join(" en ", ontbreekt) + ".");
        }
        var cijfer = resterend.opTijdGehaald(gemeente, spoor, datum).orElse(null);
        if (wijze == Beeindiging.Wijze.VERVALLEN && cijfer == null) {
            return new Uitkomst.Strijdig("Uit de cijfers tot en met " + Dag.kort(spoor.uiterlijk())
                    + " blijkt niet dat op tijd is gehaald.");
        }
        var nieuw = spoor.metEinde(new Beeindiging(
                UUID.randomUUID(), wijze, datum, motivering, wijze == Beeindiging.Wijze.VERVALLEN ? cijfer : null, nu));
        sporen.bewaar(nieuw);
        berichten.beeindigd(gemeente, nieuw);
        return new Uitkomst.Gedaan(nieuw);
    }

    /** Null when the provincie has no beleid or it does not say. */
    private Omvang beleid(Gemeente gemeente, LocalDate datum) {
        return kaders.voor(gemeente.provincie(), Halfjaar.van(datum), datum)
                .map(kader -> kader.omvang())
                .flatMap(code -> java.util.Arrays.stream(Omvang.values())
                        .filter(omvang -> omvang.name().equals(code))
                        .findFirst())
                .orElse(null);
    }
}
