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
import java.time.Instant;
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
    private final OverzichtToen toen;

    OverzichtPagina(OverzichtRijen rijen, Boekingsvolgordes volgordes, OverzichtToen toen) {
        this.toen = toen;
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
            @QueryParam("pagina") Integer pagina,
            @QueryParam("bekendOp") Instant bekendOp) {
        var bekend = rijen.halfjaren();
        if (bekend.isEmpty() && halfjaar == null) {
            return Templates.leeg().render();
        }
        var laatste = bekendOp == null ? rijen.laatsteMetRealisatie() : rijen.laatsteMetRealisatie(bekendOp);
        var gekozen = halfjaar == null ? laatste.orElse(bekend.get(0)) : halfjaar.toString();
        var vraag = new Vraag(
                gekozen,
                provincie == null ? null : provincie.code(),
                zoek == null || zoek.isBlank() ? null : zoek.strip(),
                Sortering.van(volgorde).orElse(Sortering.GEMEENTE),
                "ja".equals(aflopend));
        return toon(vraag, bekend, Paging.bladzijde(pagina == null ? 1 : pagina), bekendOp);
    }

    private String toon(Vraag vraag, List<String> bekend, int pagina, Instant bekendOp) {
        var keuze = new Keuze(vraag);
        var halfjaren = Stream.concat(Stream.of(vraag.halfjaar()), bekend.stream())
                .distinct()
                .sorted((een, ander) -> Halfjaar.lees(ander).compareTo(Halfjaar.lees(een)))
                .toList();
        var beeld = bekendOp == null ? null : toen.lees(vraag, bekendOp);
        var provincies = beeld == null ? rijen.provincies(vraag.halfjaar()) : beeld.provincies();
        var totalen = provincies.stream()
                .filter(een -> vraag.provincie() == null || Objects.equals(een.code(), vraag.provincie()))
                .toList();
        int vanaf = (pagina - 1) * ROWS;
        var gemeenten = beeld == null
                ? rijen.gemeenten(vraag, vanaf, ROWS)
                : beeld.gemeenten().stream().skip(vanaf).limit(ROWS).toList();
        long aantal = beeld == null ? rijen.aantal(vraag) : beeld.gemeenten().size();
        var blad = new Bladeren(pagina, ROWS, aantal, keuze.adres());
        return Templates.overzicht(
                        keuze,
                        halfjaren,
                        provincies,
                        totalen,
                        gemeenten,
                        opTotaal(provincies, keuze.halfjaar()),
                        beeld == null ? rijen.wachtend(vraag.halfjaar()) : beeld.wachtend(),
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
