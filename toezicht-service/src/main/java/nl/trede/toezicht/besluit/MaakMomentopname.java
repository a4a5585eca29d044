// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.besluit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.trede.toezicht.beleid.Interventieladder;
import nl.trede.toezicht.beoordeling.Beoordelingsfeiten;
import nl.trede.toezicht.ladder.Besluit;
import nl.trede.toezicht.ladder.Tredeverloop;
import nl.trede.toezicht.overleg.Overleggen;
import nl.trede.toezicht.planvanaanpak.Nakomingen;
import nl.trede.toezicht.planvanaanpak.Plannen;
import nl.trede.toezicht.register.Gemeente;
import nl.trede.toezicht.saldo.Halfjaarstand;
import nl.trede.toezicht.saldo.Standen;
import nl.trede.toezicht.termijn.Termijn;

/** Gathers what was known about a gemeente when a besluit was taken. */
public class MaakMomentopname {

    private final Standen standen;
    private final Beoordelingsfeiten feiten;
    private final Overleggen overleggen;
    private final Plannen plannen;
    private final Nakomingen nakomingen;

    public MaakMomentopname(
            Standen standen, Beoordelingsfeiten feiten, Overleggen overleggen, Plannen plannen, Nakomingen nakomingen) {
        this.standen = standen;
        this.feiten = feiten;
        this.overleggen = overleggen;
        this.plannen = plannen;
        this.nakomingen = nakomingen;
    }

    Momentopname van(
            Besluit besluit, Gemeente gemeente, Besluitgrondslagen.Grondslag grondslag, List<Termijn> termijnen) {
        var eerder = grondslag.verloop();
        var kader = grondslag.kader();
        var peildatum = grondslag.peildatum();
        var halfjaar = besluit.halfjaar();
        return new Momentopname(
                besluit,
                gemeente,
                eerder.voor(besluit),
                met(eerder, besluit),
                kader == null ? Interventieladder.GEEN : kader.ladder(),
                standen.bijstelling(gemeente.code(), halfjaar, peildatum).orElse(null),
                standen.landelijkeBijstelling(halfjaar, peildatum).orElse(null),
                standen.stand(gemeente.code(), halfjaar.vorige(), null, null).orElse(null),
                volgend(besluit),
                gemist(besluit, peildatum),
                overleggen.van(gemeente.code()),
                plannen.van(gemeente.code()),
                nakomingen.van(gemeente.code(), null),
                termijnen);
    }

    private static Tredeverloop met(Tredeverloop eerder, Besluit besluit) {
        var besluiten = new ArrayList<>(eerder.besluiten());
        besluiten.add(besluit);
        return Tredeverloop.van(besluiten);
    }

    /** As it stood on the day of the besluit; nothing while only the carried-over saldo is known. */
    private Halfjaarstand volgend(Besluit besluit) {
        return standen.stand(besluit.gemeente(), besluit.halfjaar().volgende(), besluit.datum(), null)
                .filter(Halfjaarstand::kentTaakstelling)
                .orElse(null);
    }

    /** As it happened: an excused halfjaar was missed too. */
    private int gemist(Besluit besluit, LocalDate peildatum) {
        var dag = peildatum != null ? peildatum : besluit.datum();
        var vraag = new Beoordelingsfeiten.Vraag(
                besluit.gemeente(),
                besluit.halfjaar(),
                peildatum,
                dag.isBefore(besluit.halfjaar().peilmoment()));
        return feiten.gemist(vraag, besluit.stand(), true).aantal();
    }
}
