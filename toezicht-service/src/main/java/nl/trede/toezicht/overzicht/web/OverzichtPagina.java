// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.overzicht.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.trede.begrippen.Halfjaar;
import nl.trede.begrippen.Provinciecode;
import nl.trede.platform.rest.Paging;
import nl.trede.platform.web.Bladeren;
import nl.trede.toezicht.overzicht.persistence.Gemeenterij;
import nl.trede.toezicht.overzicht.persistence.OverzichtRijen;
import nl.trede.toezicht.overzicht.persistence.Provincierij;
import nl.trede.toezicht.overzicht.persistence.Sortering;
import nl.trede.toezicht.overzicht.persistence.Vraag;
import nl.trede.toezicht.saldo.Boekingsvolgorde;
import nl.trede.toezicht.saldo.Boekingsvolgordes;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The first page: where every gemeente stands in a halfjaar. */
@Path("/overzicht")
@Produces(MediaType.TEXT_HTML)
public class OverzichtPagina {

    private static final int ROWS = 50;

    @CheckedTemplate(basePath = "overzicht")
    static class Templates {
        static native TemplateInstance overzicht(
                Keuze keuze,
                List<String> halfjaren,
                List<Provincierij> provincies,
                List<Provincierij> totalen,
                List<Gemeenterij> gemeenten,
                Set<String> opTotaal,
                long wachtend,
                Bladeren blad);

        static native TemplateInstance leeg();
    }

    private final OverzichtRijen rijen;
    private final Boekingsvolgordes volgordes;

    OverzichtPagina(OverzichtRijen rijen, Boekingsvolgordes volgordes) {
        this.rijen = rijen;
        this.volgordes = volgordes;
    }

    @GET
    @Transactional
    @Operation(hidden = true)
    public String overzicht(
            @QueryParam("halfjaar") Halfjaar halfjaar,
            @QueryParam("provincie") Provinciecode provincie,
            @QueryParam("zoek") String zoek,
            @QueryParam("volgorde") String volgorde,
            @QueryParam("aflopend") String aflopend,
            @QueryParam("pagina") Integer pagina) {
        var bekend = rijen.halfjaren();
        if (bekend.isEmpty() && halfjaar == null) {
            return Templates.leeg().render();
        }
        var gekozen = halfjaar == null ? rijen.laatsteMetRealisatie().orElse(bekend.get(0)) : halfjaar.toString();
        var vraag = new Vraag(
                gekozen,
                provincie == null ? null : provincie.code(),
                zoek == null || zoek.isBlank() ? null : zoek.strip(),
                Sortering.van(volgorde).orElse(Sortering.GEMEENTE),
                "ja".equals(aflopend));
        return toon(vraag, bekend, Paging.bladzijde(pagina == null ? 1 : pagina));
    }

    private String toon(Vraag vraag, List<String> bekend, int pagina) {
        var keuze = new Keuze(vraag);
        var halfjaren = Stream.concat(Stream.of(vraag.halfjaar()), bekend.stream())
                .distinct()
                .sorted((een, ander) -> Halfjaar.lees(ander).compareTo(Halfjaar.lees(een)))
                .toList();
        var provincies = rijen.provincies(vraag.halfjaar());
        var totalen = provincies.stream()
                .filter(een -> vraag.provincie() == null || Objects.equals(een.code(), vraag.provincie()))
                .toList();
        var gemeenten = rijen.gemeenten(vraag, (pagina - 1) * ROWS, ROWS);
        var blad = new Bladeren(pagina, ROWS, rijen.aantal(vraag), keuze.adres());
        return Templates.overzicht(
                        keuze,
                        halfjaren,
                        provincies,
                        totalen,
                        gemeenten,
                        opTotaal(provincies, keuze.halfjaar()),
                        rijen.wachtend(vraag.halfjaar()),
                        blad)
                .render();
    }

    /** The provincies that do not keep the age of an achterstand. */
    private Set<String> opTotaal(List<Provincierij> provincies, Halfjaar halfjaar) {
        return provincies.stream()
                .map(Provincierij::code)
                .filter(code -> volgordes.voor(new Provinciecode(code), halfjaar) == Boekingsvolgorde.TOTAAL)
                .collect(Collectors.toSet());
    }
}
