// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.overzicht.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.trede.begrippen.Halfjaar;
import nl.trede.begrippen.Provinciecode;
import nl.trede.platform.rest.CsvAntwoord;
import nl.trede.platform.rest.Paging;
import nl.trede.platform.rest.Problem;
import nl.trede.platform.security.Toegangen;
import nl.trede.platform.web.Bladeren;
import nl.trede.toezicht.ladder.Vandaag;
import nl.trede.toezicht.overzicht.Aandacht;
import nl.trede.toezicht.overzicht.Gemeentebeeld;
import nl.trede.toezicht.overzicht.Overzicht;
import nl.trede.toezicht.overzicht.Provincietotaal;
import nl.trede.toezicht.overzicht.Vergelijking;
import nl.trede.toezicht.overzicht.persistence.Tegelplaatsen;
import nl.trede.toezicht.saldo.Boekingsvolgordes;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;

/** The first page: who asks attention, where every gemeente stands in a halfjaar, and what is due. */
@Path("/")
public class OverzichtPagina {

    private static final int ROWS = 50;
    private static final int EERST = 3;

    @CheckedTemplate(basePath = "overzicht")
    static class Templates {
        static native TemplateInstance overzicht(
                Keuze keuze,
                List<Halfjaar> halfjaren,
                Overzicht overzicht,
                Vergelijking vergelijking,
                List<Gemeentebeeld> eerst,
                Weekwerk week,
                Tegelkaart kaart,
                List<Gemeentebeeld> gemeenten,
                Set<String> opTotaal,
                Bladeren blad);

        static native TemplateInstance leeg();
    }

    private final Overzichtbron bron;
    private final Tegelplaatsen plaatsen;
    private final Boekingsvolgordes volgordes;
    private final Toegangen toegangen;
    private final Clock clock;

    OverzichtPagina(
            Overzichtbron bron, Tegelplaatsen plaatsen, Boekingsvolgordes volgordes, Toegangen toegangen, Clock clock) {
        this.bron = bron;
        this.plaatsen = plaatsen;
        this.volgordes = volgordes;
        this.toegangen = toegangen;
        this.clock = clock;
    }

    /** Who is bound to one provincie and asks for none sees that one; with an empty {@code provincie} all. */
    @GET
    @Path("/overzicht")
    @Produces(MediaType.TEXT_HTML)
    @Transactional
    @Operation(hidden = true)
    public String overzicht(
            @BeanParam Keuzevelden velden, @QueryParam("pagina") Integer pagina, @Context UriInfo adres) {
        if (!adres.getQueryParameters().containsKey("provincie")) {
            velden.provincie = toegangen.lezer().eigenProvincie().orElse(null);
        }
        var bekend = bron.halfjaren();
        var keuze = keuze(velden, bekend);
        var bladzijde = Paging.bladzijde(pagina == null ? 1 : pagina);
        return bekend.isEmpty() ? Templates.leeg().render() : toon(keuze, bekend, bladzijde);
    }

    @GET
    @Path("/overzicht.csv")
    @Produces("text/csv")
    @Transactional
    @Operation(hidden = true)
    public RestResponse<String> csv(@BeanParam Keuzevelden velden) {
        var keuze = keuze(velden, bron.halfjaren());
        var overzicht = lees(keuze);
        var csv = new OverzichtCsv(keuze.halfjaar(), keuze.vorm().kolommen(), opTotaal(overzicht, keuze.halfjaar()));
        return CsvAntwoord.van("overzicht-" + keuze.halfjaar(), csv.tekst(keuze.uit(overzicht)));
    }

    private Keuze keuze(Keuzevelden velden, List<Halfjaar> bekend) {
        var vandaag = Vandaag.op(velden.bekendOp == null ? clock.instant() : velden.bekendOp);
        var gewoon = bron.laatsteMetRealisatie(velden.bekendOp)
                .or(() -> bekend.stream().findFirst())
                .orElse(Halfjaar.van(vandaag));
        return velden.keuze(gewoon, vandaag);
    }

    private Overzicht lees(Keuze keuze) {
        var overzicht = bron.lees(keuze.vraag(), keuze.bekendOp());
        if (keuze.eenProvincie() && !overzicht.kent(keuze.vraag().provincie())) {
            throw Problem.nietGevonden("Provincie " + keuze.vraag().provincie() + " is niet bekend.");
        }
        return overzicht;
    }

    private String toon(Keuze keuze, List<Halfjaar> bekend, int pagina) {
        var halfjaren = Stream.concat(Stream.of(keuze.halfjaar()), bekend.stream())
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
        var overzicht = lees(keuze);
        var gemeenten = keuze.uit(overzicht);
        return Templates.overzicht(
                        keuze,
                        halfjaren,
                        overzicht,
                        overzicht.vergelijking(keuze.vraag()),
                        Aandacht.eerst(gemeenten, EERST),
                        bron.week(keuze),
                        Tegelkaart.van(gemeenten, keuze.kleur(), plaatsen::van),
                        gemeenten.stream()
                                .skip((pagina - 1L) * ROWS)
                                .limit(ROWS)
                                .toList(),
                        opTotaal(overzicht, keuze.halfjaar()),
                        new Bladeren(pagina, ROWS, gemeenten.size(), keuze.adres()))
                .render();
    }

    /** The provincies that do not keep the age of an achterstand. */
    private Set<String> opTotaal(Overzicht overzicht, Halfjaar halfjaar) {
        return overzicht.provincies().stream()
                .map(Provincietotaal::code)
                .filter(code ->
                        !volgordes.voor(new Provinciecode(code), halfjaar).kentOuderdom())
                .collect(Collectors.toSet());
    }
}
