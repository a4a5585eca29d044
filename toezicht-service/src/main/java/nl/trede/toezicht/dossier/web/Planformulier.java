// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.dossier.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.trede.begrippen.Halfjaar;
import nl.trede.platform.web.Formulier;
import nl.trede.toezicht.dossier.web.Formulierblad.Groep;
import nl.trede.toezicht.planvanaanpak.BehandelPlan;
import nl.trede.toezicht.planvanaanpak.Eis;
import nl.trede.toezicht.planvanaanpak.Maatregel;
import nl.trede.toezicht.planvanaanpak.Planstap;
import nl.trede.toezicht.planvanaanpak.Planstatus;
import nl.trede.toezicht.planvanaanpak.Planverzoek;
import nl.trede.toezicht.termijn.Tijdseenheid;

@ApplicationScoped
class Planformulier implements Dagformulier {

    private static final List<Veld.Keuze> OORDEEL =
            List.of(new Veld.Keuze("true", "voldaan"), new Veld.Keuze("false", "niet voldaan"));

    private final BehandelPlan behandel;

    Planformulier(BehandelPlan behandel) {
        this.behandel = behandel;
    }

    @Override
    public String naam() {
        return "plan";
    }

    @Override
    public Formulierblad blad(Doel doel, Formulier form) {
        var groepen = new ArrayList<Groep>();
        groepen.add(Groep.van(
                Veld.keuze("status", "Wat is er gebeurd met het plan", Planstatus.values()),
                Veld.datum("datum", "Datum"),
                Veld.tekst("halfjaren", "Over welke halfjaren").magLeeg().met("Bijvoorbeeld: 2025-I, 2025-II"),
                Veld.tekst("doorkijk", "Met een doorkijk naar").magLeeg().met("Een halfjaar, bijvoorbeeld 2025-II"),
                Veld.lang("toelichting", "Toelichting").magLeeg(),
                Veld.vink("naHerhaaldUitstel", "Het plan kwam na herhaald uitstel"),
                Veld.vink("brief", "Maak een conceptbrief; de termijn loopt dan vanaf de verzending"),
                Veld.datum("uiterlijk", "Uiterlijk op een vaste dag").magLeeg()));
        groepen.add(Groep.van(
                "Termijn",
                Veld.vink("termijn.beleid", "Geef de termijn van het beleid"),
                Veld.tekst("termijn.aantal", "Of een ander aantal").magLeeg(),
                Veld.keuze("termijn.eenheid", "Eenheid", Tijdseenheid.values()).magLeeg(),
                Veld.tekst("termijn.reden", "Waarom deze termijn")
                        .magLeeg()
                        .met("Verplicht als u van het beleid afwijkt")));
        var eisen = eisen(doel);
        if (!eisen.isEmpty()) {
            groepen.add(new Groep(
                    "Eisen van het beleid",
                    IntStream.range(0, eisen.size())
                            .mapToObj(i -> Veld.keuze("eis-" + i, eisen.get(i), OORDEEL)
                                    .magLeeg())
                            .toList()));
        }
        var rijen = Rijen.van(
                form,
                i -> Groep.van(
                        "Maatregel " + (i + 1),
                        Veld.tekst("maatregelen-" + i + ".omschrijving", "Omschrijving")
                                .magLeeg(),
                        Veld.tekst("maatregelen-" + i + ".personen", "Voor hoeveel personen")
                                .magLeeg(),
                        Veld.datum("maatregelen-" + i + ".gereedOp", "Gereed op")
                                .magLeeg()));
        return Formulierblad.met(
                        "Plan van aanpak van " + doel.gemeente().naam(),
                        "Elke stap wordt apart vastgelegd. Een bestand voegt u daarna toe, in het dossier.",
                        Stream.concat(groepen.stream(), rijen.stream()).toList())
                .met("Meer maatregelen");
    }

    @Override
    public void verwerk(Doel doel, Formulier form) {
        var lezer = new Lezer(form);
        var verzoek = new Planverzoek(
                doel.gemeente(), stap(doel, form, lezer), termijn(form, lezer), lezer.aangevinkt("brief"));
        if (form.heeftFouten()) {
            lezer.noteer(behandel.bezwaren(verzoek));
        } else if (behandel.voer(verzoek) instanceof BehandelPlan.Geweigerd geweigerd) {
            geweigerd
                    .bezwaren()
                    .forEach(een ->
                            lezer.noteer(een.veld().equals("termijn") ? "termijn.aantal" : een.veld(), een.reden()));
        }
    }

    private Planstap stap(Doel doel, Formulier form, Lezer lezer) {
        return new Planstap(
                UUID.randomUUID(),
                doel.gemeente().code(),
                form.verplicht("status", Planstatus.class),
                form.verplicht("datum", LocalDate.class),
                form.facultatief("uiterlijk", LocalDate.class),
                lezer.halfjaren("halfjaren"),
                form.facultatief("doorkijk", Halfjaar.class),
                form.vrijeTekst("toelichting", 4000),
                lezer.aangevinkt("naHerhaaldUitstel"),
                afstemming(doel, form),
                maatregelen(form, lezer),
                doel.nu());
    }

    private List<Eis> afstemming(Doel doel, Formulier form) {
        var eisen = eisen(doel);
        return IntStream.range(0, eisen.size())
                .filter(i -> !form.waarde("eis-" + i).isEmpty())
                .mapToObj(i -> new Eis(eisen.get(i), form.facultatief("eis-" + i, Boolean.class)))
                .toList();
    }

    private static List<Maatregel> maatregelen(Formulier form, Lezer lezer) {
        var maatregelen = new ArrayList<Maatregel>();
        for (int i : lezer.gevuld(lezer.regels(Rijen.BEGIN), "maatregelen", "omschrijving", "personen", "gereedOp")) {
            var voor = "maatregelen-" + i + ".";
            maatregelen.add(new Maatregel(
                    maatregelen.size() + 1,
                    form.tekst(voor + "omschrijving", 1000),
                    lezer.aantal(voor + "personen", Lezer.PERSONEN),
                    form.facultatief(voor + "gereedOp", LocalDate.class),
                    List.of()));
        }
        return maatregelen;
    }

    private static Planverzoek.Plantermijn termijn(Formulier form, Lezer lezer) {
        var duur = lezer.duur("termijn.aantal", "termijn.eenheid");
        var reden = form.vrijeTekst("termijn.reden", 2000);
        return duur == null && reden == null && !lezer.aangevinkt("termijn.beleid")
                ? null
                : new Planverzoek.Plantermijn(duur, reden);
    }

    private List<String> eisen(Doel doel) {
        return behandel.eisen(doel.gemeente(), doel.vandaag());
    }
}
