// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.dossier.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.trede.begrippen.Halfjaar;
import nl.trede.platform.web.Formulier;
import nl.trede.toezicht.dossier.web.Formulierblad.Groep;
import nl.trede.toezicht.toezichtinformatie.Informatieboek;
import nl.trede.toezicht.toezichtinformatie.Toezichtinformatie;

@ApplicationScoped
class Informatieformulier implements Dossierformulier {

    private final Informatieboek boek;

    Informatieformulier(Informatieboek boek) {
        this.boek = boek;
    }

    @Override
    public String naam() {
        return "toezichtinformatie";
    }

    @Override
    public Formulierblad blad(Doel doel, Formulier form) {
        return Formulierblad.met(
                "Toezichtinformatie van " + doel.gemeente().naam(),
                "Het college stelt de toezichtinformatie vast voordat zij wordt gestuurd.",
                List.of(Groep.van(
                        Veld.tekst("halfjaar", "Over welk halfjaar").met("Bijvoorbeeld 2024-I"),
                        Veld.datum("vastgesteldOp", "Door het college vastgesteld op"),
                        Veld.datum("ontvangenOp", "Ontvangen op"),
                        Veld.lang("toelichting", "Toelichting").magLeeg())));
    }

    @Override
    public Map<String, String> begin(Doel doel) {
        return Map.of("halfjaar", Halfjaar.van(doel.vandaag()).vorige().toString());
    }

    @Override
    public void verwerk(Doel doel, Formulier form) {
        var lezer = new Lezer(form);
        var informatie = new Toezichtinformatie(
                UUID.randomUUID(),
                doel.gemeente().code(),
                form.verplicht("halfjaar", Halfjaar.class),
                form.verplicht("ontvangenOp", LocalDate.class),
                form.facultatief("vastgesteldOp", LocalDate.class),
                form.vrijeTekst("toelichting", 4000),
                doel.nu());
        lezer.noteer(informatie.bezwaren(doel.gemeente(), doel.vandaag()));
        if (!form.heeftFouten() && boek.van(doel.gemeente().code()).stream().noneMatch(informatie::isDezelfdeAls)) {
            boek.voegToe(informatie);
        }
    }
}
