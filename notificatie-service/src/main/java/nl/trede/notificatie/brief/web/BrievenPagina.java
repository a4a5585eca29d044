// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.brief.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.trede.begrippen.Provinciecode;
import nl.trede.notificatie.achterhaald.Achterhaalden;
import nl.trede.notificatie.achterhaald.AfwijkendCijfer;
import nl.trede.notificatie.brief.Briefstatus;
import nl.trede.notificatie.brief.persistence.Briefregel;
import nl.trede.notificatie.brief.persistence.Brievenlijst;
import nl.trede.notificatie.opmaak.Briefsoort;
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
            LocalDate datum,
            List<AfwijkendCijfer> afwijkend) {}

    /** Something to choose in the filter. */
    record Optie(String code, String naam, boolean gekozen) {}

    /** All that can be chosen. */
    record Keuzes(List<Optie> provincies, List<Optie> soorten, List<Optie> statussen) {}

    @CheckedTemplate(basePath = "brief")
    static class Templates {
        static native TemplateInstance brieven(
                List<Regel> brieven, long totaal, Lijstkeuze keuze, Keuzes keuzes, Bladeren blad);
    }

    private final Brievenlijst lijst;
    private final Achterhaalden achterhaalden;
    private final Huisstijlen huisstijlen;

    BrievenPagina(Brievenlijst lijst, Achterhaalden achterhaalden, Huisstijlen huisstijlen) {
        this.lijst = lijst;
        this.achterhaalden = achterhaalden;
        this.huisstijlen = huisstijlen;
    }

    @GET
    @Transactional
    @Produces(MediaType.TEXT_HTML)
    @Operation(hidden = true)
    public String brieven(@BeanParam Lijstkeuze keuze, @BeanParam Paging paging) {
        var grootte = Math.min(paging.paginaGrootte(), 100);
        var gevonden = lijst.lijst(keuze.filter(), keuze.volgorde(), paging.pagina(), grootte);
        var anders = achterhaalden.van(
                gevonden.brieven().stream().map(Briefregel::id).toList());
        return Templates.brieven(
                        gevonden.brieven().stream()
                                .map(rij -> regel(rij, anders.getOrDefault(rij.id(), List.of())))
                                .toList(),
                        gevonden.totaal(),
                        keuze,
                        keuzes(keuze),
                        new Bladeren(paging.pagina(), grootte, gevonden.totaal(), keuze.adres()))
                .render();
    }

    private Keuzes keuzes(Lijstkeuze keuze) {
        return new Keuzes(
                huisstijlen.provincies().stream()
                        .map(code ->
                                new Optie(code.code(), huisstijlen.van(code).naam(), code.equals(keuze.provincie)))
                        .toList(),
                opties(Arrays.stream(Briefsoort.values()), keuze.soort),
                opties(Arrays.stream(Briefstatus.values()), keuze.status));
    }

    private static List<Optie> opties(Stream<? extends Enum<?>> codes, Enum<?> gekozen) {
        return codes.map(code -> new Optie(code.name(), Woorden.woord(code), code == gekozen))
                .toList();
    }

    private Regel regel(Briefregel rij, List<AfwijkendCijfer> afwijkend) {
        var provincie = huisstijlen.van(new Provinciecode(rij.provincie())).naam();
        return new Regel(
                rij.id(),
                rij.gemeenteNaam() != null
                        ? rij.gemeenteNaam()
                        : rij.soort() == Briefsoort.PROVINCIEVERSLAG ? "Provinciale Staten" : "alle gemeenten",
                provincie,
                rij.onderwerp(),
                Woorden.woord(rij.soort()),
                Woorden.woord(rij.status()),
                rij.kenmerk(),
                rij.verzonden() == null ? rij.datum() : rij.verzonden(),
                afwijkend);
    }
}
