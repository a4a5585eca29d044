// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.opmaak;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Halfjaar;
import nl.trede.begrippen.Provinciecode;
import nl.trede.begrippen.Saldo;
import nl.trede.notificatie.feiten.Aanleiding;
import nl.trede.notificatie.feiten.Afspraak;
import nl.trede.notificatie.feiten.Besluit;
import nl.trede.notificatie.feiten.Besluitfeiten;
import nl.trede.notificatie.feiten.Brieffeiten;
import nl.trede.notificatie.feiten.Cijfers;
import nl.trede.notificatie.feiten.Dossier;
import nl.trede.notificatie.feiten.Dossierfeiten;
import nl.trede.notificatie.feiten.Duur;
import nl.trede.notificatie.feiten.Gemeente;
import nl.trede.notificatie.feiten.Gemeentestand;
import nl.trede.notificatie.feiten.Ladderstand;
import nl.trede.notificatie.feiten.Ladderstand.Sport;
import nl.trede.notificatie.feiten.Ladderstand.Tredebesluit;
import nl.trede.notificatie.feiten.Oproepfeiten;
import nl.trede.notificatie.feiten.Overleg;
import nl.trede.notificatie.feiten.Plan;
import nl.trede.notificatie.feiten.Provinciestand;
import nl.trede.notificatie.feiten.Raadsfeiten;
import nl.trede.notificatie.feiten.Stand;
import nl.trede.notificatie.feiten.Termijn;

/** Facts to try templates with: complete, of a gemeente with a name that must be escaped. */
final class Proeffeiten {

    static final Halfjaar HALFJAAR = Halfjaar.lees("2024-I");
    static final LocalDate TUSSENTIJDS = LocalDate.of(2024, 5, 15);
    static final LocalDate ERNA = LocalDate.of(2024, 9, 10);
    static final Dossier LEEG = new Dossier(List.of(), List.of(), List.of(), List.of());

    private static final List<Sport> LADDER =
            List.of(new Sport(0, "Monitoring", "monitoring"), new Sport(1, "Signaleren", "niet gehaald"));

    private Proeffeiten() {}

    static Gemeente gemeente(Provinciecode provincie) {
        return new Gemeente(new Gemeentecode("GM0796"), "'s-Proef & <Oord>", provincie);
    }

    /** beginsaldo, taakstelling and gehuisvest in persons; peildatum null for no realisatie. */
    static Stand stand(Halfjaar halfjaar, int begin, int taakstelling, int gehuisvest, LocalDate peildatum) {
        var opgave = taakstelling - begin;
        return new Stand(
                halfjaar,
                new Saldo(begin),
                taakstelling,
                opgave,
                gehuisvest,
                Math.max(0, opgave - gehuisvest),
                new Saldo(gehuisvest - opgave),
                peildatum,
                peildatum == null ? "GEEN_REALISATIE" : "DEFINITIEF",
                peildatum == null ? null : "COA",
                List.of(),
                List.of());
    }

    static Cijfers cijfers(int begin, int gehuisvest, LocalDate datum, boolean bijgesteld) {
        var peildatum = datum.isBefore(HALFJAAR.peilmoment()) ? LocalDate.of(2024, 5, 1) : HALFJAAR.peilmoment();
        var dit = stand(HALFJAAR, begin, 30, gehuisvest, peildatum);
        var bijstelling = bijgesteld
                ? new Cijfers.Bijstelling("BIJSTELLING", 40, 30, LocalDate.of(2024, 3, 1), 20_000, 15_000)
                : null;
        var volgend = datum.isBefore(HALFJAAR.peilmoment())
                ? null
                : stand(HALFJAAR.volgende(), dit.saldo().personen(), 20, 0, null);
        return new Cijfers(dit, bijstelling, null, volgend);
    }

    static Ladderstand ladder(int vorige, int trede) {
        return new Ladderstand(
                trede,
                "Signaleren",
                LocalDate.of(2023, 9, 1),
                vorige,
                2,
                List.of(
                        new Tredebesluit(Halfjaar.lees("2022-II"), 2, "Valideren", LocalDate.of(2023, 2, 1)),
                        new Tredebesluit(Halfjaar.lees("2023-I"), 2, "Valideren", LocalDate.of(2023, 8, 1)),
                        new Tredebesluit(Halfjaar.lees("2023-II"), 1, "Signaleren", LocalDate.of(2024, 2, 1))),
                LADDER,
                new Ladderstand.Oordeel("ORANJE", "redelijk", "oranje"));
    }

    static Dossier vol() {
        var dag = LocalDate.of(2024, 4, 2);
        return new Dossier(
                List.of(
                        new Overleg(Overleg.Soort.BESTUURLIJK, dag, null, "de voortgang", "er komt een plan", true),
                        new Overleg(Overleg.Soort.AMBTELIJK, null, "in 2023", null, "afspraken", false),
                        new Overleg(Overleg.Soort.BESTUURLIJK, null, "begin 2025", null, null, false)),
                List.of(Plan.Status.values()).stream()
                        .map(status -> new Plan(status, dag, null, List.of(), null, false))
                        .toList(),
                List.of(Afspraak.Status.values()).stream()
                        .map(status -> new Afspraak(dag, 12, 5, 7, null, HALFJAAR, "In overleg", status))
                        .toList(),
                List.of(new Termijn("PLAN", "plan van aanpak", null, Duur.weken(6), null, List.of(HALFJAAR), null)));
    }

    static Besluitfeiten besluit(
            Provinciecode provincie,
            Aanleiding soort,
            LocalDate datum,
            Cijfers cijfers,
            Ladderstand ladder,
            Dossier dossier) {
        var verschoning =
                soort == Aanleiding.VERSCHONING ? new Besluit.Verschoning("krapte", LocalDate.of(2025, 1, 1)) : null;
        return new Besluitfeiten(
                new Besluit(UUID.randomUUID(), soort, HALFJAAR, datum, null, verschoning),
                gemeente(provincie),
                cijfers,
                ladder,
                dossier);
    }

    static Oproepfeiten oproep(Provinciecode provincie, LocalDate datum, int begin, int saldo, int metAchterstand) {
        return new Oproepfeiten(
                UUID.randomUUID(),
                provincie,
                HALFJAAR,
                datum,
                new Provinciestand(
                        LocalDate.of(2024, 5, 1),
                        "DEFINITIEF",
                        new Saldo(begin),
                        new Saldo(saldo),
                        Math.max(metAchterstand, -saldo),
                        20,
                        metAchterstand));
    }

    static Raadsfeiten raad(Provinciecode provincie, Halfjaar halfjaar, int begin, int gehuisvest) {
        var gemeente = gemeente(provincie);
        var dit = stand(halfjaar, begin, 30, gehuisvest, halfjaar.peilmoment());
        var volgend = stand(halfjaar.volgende(), dit.saldo().personen(), 20, 0, null);
        var eerste = stand(halfjaar.vorige(), -5, 10, 8, halfjaar.eersteDag());
        return new Raadsfeiten(
                gemeente,
                halfjaar,
                ERNA,
                List.of(eerste, dit, volgend),
                List.of(new Gemeentestand(gemeente, dit)),
                List.of(),
                List.of());
    }

    /** Made up as for a preview, over standen of which the end differs. */
    static Voorbeeldfeiten voorbeeld(Provinciecode provincie, int gehuisvest) {
        var gemeente = gemeente(provincie);
        var vorig = stand(HALFJAAR.vorige(), -5, 10, 8, HALFJAAR.eersteDag());
        var dit = stand(HALFJAAR, vorig.saldo().personen(), 30, gehuisvest, HALFJAAR.peilmoment());
        var volgend = stand(HALFJAAR.volgende(), dit.saldo().personen(), 20, 0, null);
        return new Voorbeeldfeiten(
                gemeente, HALFJAAR, ERNA, List.of(vorig, dit, volgend), List.of(new Gemeentestand(gemeente, dit)));
    }

    /** The dossier letters in every form they may take. */
    static List<Brieffeiten> dossier(Provinciecode provincie, Briefsoort soort) {
        var alle = new ArrayList<Brieffeiten>();
        for (var gehuisvest : new int[] {0, 37, 60}) {
            alle.add(voorbeeld(provincie, gehuisvest).van(soort));
        }
        var basis = (Dossierfeiten<?>) alle.get(0);
        for (var gebeurtenis : Proefgebeurtenissen.van(soort, HALFJAAR, ERNA)) {
            alle.add(Proefgebeurtenissen.met(basis, gebeurtenis));
        }
        return alle;
    }
}
