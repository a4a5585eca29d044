// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.brief.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Provinciecode;
import nl.trede.notificatie.brief.persistence.Briefregel;
import nl.trede.notificatie.brief.persistence.Brievenlijst;
import nl.trede.notificatie.opmaak.Huisstijlen;
import nl.trede.platform.rest.Paging;
import nl.trede.platform.web.Bladeren;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The list of letters. */
@Path("/brieven")
class BrievenPagina {

    /** A letter in the list, in words. */
    record Regel(
            UUID id,
            String aan,
            String provincie,
            String onderwerp,
            String soort,
            String status,
            String kenmerk,
            LocalDate datum) {}

    /** What was asked for; null where nothing was. */
    record Gevraagd(Gemeentecode gemeente, Provinciecode provincie, UUID besluit) {}

    /** A province to choose. */
    record Keuze(Provinciecode code, String naam, boolean gekozen) {}

    @CheckedTemplate(basePath = "brief")
    static class Templates {
        static native TemplateInstance brieven(
                List<Regel> brieven, long totaal, Gevraagd gevraagd, List<Keuze> provincies, Bladeren blad);
    }

    private final Brievenlijst lijst;
    private final Huisstijlen huisstijlen;

    BrievenPagina(Brievenlijst lijst, Huisstijlen huisstijlen) {
        this.lijst = lijst;
        this.huisstijlen = huisstijlen;
    }

    @GET
    @Transactional
    @Produces(MediaType.TEXT_HTML)
    @Operation(hidden = true)
    public String brieven(
            @QueryParam("gemeente") Gemeentecode gemeente,
            @QueryParam("provincie") Provinciecode provincie,
            @QueryParam("besluit") UUID besluit,
            @BeanParam Paging paging) {
        var gevonden = lijst.lijst(
                new Brievenlijst.Filter(gemeente, provincie, null, null, besluit),
                paging.pagina(),
                paging.paginaGrootte());
        var gevraagd = new Gevraagd(gemeente, provincie, besluit);
        return Templates.brieven(
                        gevonden.brieven().stream().map(this::regel).toList(),
                        gevonden.totaal(),
                        gevraagd,
                        huisstijlen.provincies().stream()
                                .map(code ->
                                        new Keuze(code, huisstijlen.van(code).naam(), code.equals(provincie)))
                                .toList(),
                        new Bladeren(paging.pagina(), paging.paginaGrootte(), gevonden.totaal(), adres(gevraagd)))
                .render();
    }

    private Regel regel(Briefregel rij) {
        var provincie = huisstijlen.van(new Provinciecode(rij.provincie())).naam();
        return new Regel(
                rij.id(),
                rij.gemeenteNaam() == null ? "alle gemeenten" : rij.gemeenteNaam(),
                provincie,
                rij.onderwerp(),
                Woorden.woord(rij.soort()),
                Woorden.woord(rij.status()),
                rij.kenmerk(),
                rij.verzonden() == null ? rij.datum() : rij.verzonden());
    }

    private static String adres(Gevraagd gevraagd) {
        var vragen = new ArrayList<String>();
        if (gevraagd.gemeente() != null) {
            vragen.add("gemeente=" + gevraagd.gemeente());
        }
        if (gevraagd.provincie() != null) {
            vragen.add("provincie=" + gevraagd.provincie());
        }
        if (gevraagd.besluit() != null) {
            vragen.add("besluit=" + gevraagd.besluit());
        }
        return "brieven" + (vragen.isEmpty() ? "" : "?" + String.join("&", vragen));
    }
}
