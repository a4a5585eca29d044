// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.overzicht.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Halfjaar;
import nl.trede.begrippen.Provinciecode;
import nl.trede.toezicht.inwoners.Inwonertallen;
import nl.trede.toezicht.overzicht.Overzicht;
import nl.trede.toezicht.overzicht.Vraag;
import nl.trede.toezicht.overzicht.persistence.OverzichtRijen;
import nl.trede.toezicht.prognose.MaakPrognose;
import nl.trede.toezicht.prognose.Prognose;
import nl.trede.toezicht.werkvoorraad.persistence.Werkvoorraden;

/** All that the overview shows, in a fixed number of questions to the database, however many gemeenten there are. */
@ApplicationScoped
class Overzichtbron {

    private final OverzichtRijen rijen;
    private final OverzichtToen toen;
    private final Inwonertallen inwonertallen;
    private final MaakPrognose maakPrognose;
    private final Werkvoorraden werkvoorraden;

    Overzichtbron(
            OverzichtRijen rijen,
            OverzichtToen toen,
            Inwonertallen inwonertallen,
            MaakPrognose maakPrognose,
            Werkvoorraden werkvoorraden) {
        this.rijen = rijen;
        this.toen = toen;
        this.inwonertallen = inwonertallen;
        this.maakPrognose = maakPrognose;
        this.werkvoorraden = werkvoorraden;
    }

    /** All halfjaren with a stand, newest first. */
    List<Halfjaar> halfjaren() {
        return rijen.halfjaren().stream().map(Halfjaar::lees).toList();
    }

    /** The newest halfjaar of which a realisatie is known, now (null) or at that moment; empty while there is none. */
    Optional<Halfjaar> laatsteMetRealisatie(Instant bekendOp) {
        return (bekendOp == null ? rijen.laatsteMetRealisatie() : rijen.laatsteMetRealisatie(bekendOp))
                .map(Halfjaar::lees);
    }

    /** What is to be done in the provincie that is asked; null of all provincies together, and of a moment that passed. */
    Weekwerk week(Keuze keuze) {
        var vandaag = keuze.vraag().vandaag();
        return !keuze.eenProvincie() || keuze.bekendOp() != null
                ? null
                : Weekwerk.van(
                        werkvoorraden.lees(new Provinciecode(keuze.vraag().provincie()), null, vandaag), vandaag);
    }

    /** @param bekendOp null = now; at a moment there is no prognose, as nothing is due then */
    Overzicht lees(Vraag vraag, Instant bekendOp) {
        var overzicht = bekendOp == null ? rijen.overzicht(vraag) : toen.lees(vraag, bekendOp);
        var codes = overzicht.gemeenten().stream()
                .map(een -> new Gemeentecode(een.code()))
                .toList();
        var inwoners = inwonertallen.lees();
        var maanden = rijen.maandcijfers(vraag.halfjaar(), bekendOp);
        var prognoses =
                bekendOp == null ? maakPrognose.per(codes, vraag.halfjaar(), null) : Map.<Gemeentecode, Prognose>of();
        return overzicht.met(overzicht.gemeenten().stream()
                .map(een -> {
                    var code = new Gemeentecode(een.code());
                    return een.met(
                            inwoners.op(code, vraag.halfjaar().laatsteDag()).orElse(null),
                            prognoses.get(code),
                            maanden.getOrDefault(een.code(), List.of()));
                })
                .toList());
    }
}
