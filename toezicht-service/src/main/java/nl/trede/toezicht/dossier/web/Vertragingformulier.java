// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.dossier.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import nl.trede.platform.rest.Problem;
import nl.trede.platform.web.Formulier;
import nl.trede.toezicht.dossier.web.Formulierblad.Groep;
import nl.trede.toezicht.planvanaanpak.Plannen;
import nl.trede.toezicht.planvanaanpak.Planstap;
import nl.trede.toezicht.planvanaanpak.Vertraging;

@ApplicationScoped
class Vertragingformulier implements Dagformulier {

    private final Plannen plannen;

    Vertragingformulier(Plannen plannen) {
        this.plannen = plannen;
    }

    @Override
    public String naam() {
        return "vertraging";
    }

    @Override
    public Formulierblad blad(Doel doel, Formulier form) {
        var maatregelen = Veld.keuzes(
                plan(doel).maatregelen(),
                een -> String.valueOf(een.nummer()),
                een -> een.nummer() + ". " + een.omschrijving());
        return Formulierblad.met(
                "Vertraging gemeld door " + doel.gemeente().naam(),
                "De gemeente meldt dat een maatregel van haar plan later klaar is, of voor minder personen.",
                List.of(Groep.van(
                        Veld.keuze("maatregel", "Welke maatregel", maatregelen),
                        Veld.datum("datum", "Gemeld op"),
                        Veld.datum("gereedOp", "Nu gereed op").magLeeg().met("Leeg: nog niet bekend"),
                        Veld.tekst("personen", "Nu voor hoeveel personen")
                                .magLeeg()
                                .met("Leeg: zoals het was"),
                        Veld.lang("toelichting", "Wat meldt de gemeente"))));
    }

    @Override
    public void verwerk(Doel doel, Formulier form) {
        var lezer = new Lezer(form);
        var plan = plan(doel);
        var nummer = form.verplicht("maatregel", Integer.class);
        var maatregel = plan.maatregelen().stream()
                .filter(een -> nummer != null && een.nummer() == nummer)
                .findFirst();
        if (nummer != null && maatregel.isEmpty()) {
            form.fout("maatregel", "is geen maatregel van dit plan");
        }
        var vertraging = new Vertraging(
                form.verplicht("datum", LocalDate.class),
                form.facultatief("gereedOp", LocalDate.class),
                lezer.aantal("personen", Lezer.PERSONEN),
                form.tekst("toelichting", 4000),
                doel.nu());
        lezer.noteer(vertraging.bezwaren(plan, doel.vandaag()));
        if (!form.heeftFouten()
                && maatregel.orElseThrow().vertragingen().stream().noneMatch(vertraging::zegtHetzelfdeAls)) {
            plannen.voegToe(plan, maatregel.orElseThrow(), vertraging);
        }
    }

    private Planstap plan(Doel doel) {
        return plannen.van(doel.gemeente().code()).stream()
                .filter(een -> een.id().equals(doel.verplicht()))
                .findFirst()
                .orElseThrow(
                        () -> Problem.nietGevonden("Gemeente " + doel.gemeente().code() + " heeft dit plan niet."));
    }
}
