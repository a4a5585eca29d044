// SPDX-License-Identifier: EUPL-1.2
package nl.trede.realisatie.toewijzing.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.trede.platform.rest.Paging;
import nl.trede.platform.web.Bladeren;
import nl.trede.platform.web.Formulier;
import nl.trede.realisatie.levering.Inzending;
import nl.trede.realisatie.levering.persistence.Proefrijen;
import nl.trede.realisatie.toewijzing.Kolomraad;
import nl.trede.realisatie.toewijzing.Proeflezing;
import nl.trede.realisatie.toewijzing.Tabelregel;
import nl.trede.realisatie.toewijzing.Toewijzingstoets;
import nl.trede.realisatie.toewijzing.persistence.JdbcToewijzingen;
import nl.trede.realisatie.toewijzing.persistence.Proeflezingen;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** Which column of a bron means what: the list, and from a file to a toewijzing in two steps. The first rows travel with the form; nothing is kept. */
@Path("/kolomtoewijzingen")
@Produces(MediaType.TEXT_HTML)
class ToewijzingPagina {

    private static final int ROWS = 50;

    @CheckedTemplate(basePath = "toewijzing")
    static class Templates {
        static native TemplateInstance toewijzingen(
                List<JdbcToewijzingen.Vastgelegd> toewijzingen, Bladeren blad, Formulier form);

        static native TemplateInstance proef(
                Formulier form, List<Kolomkeuze> keuzes, List<String> kolommen, Proeflezing lezing);
    }

    private final JdbcToewijzingen toewijzingen;
    private final Proeflezingen proeflezingen;
    private final Proefrijen proefrijen;

    ToewijzingPagina(JdbcToewijzingen toewijzingen, Proeflezingen proeflezingen, Proefrijen proefrijen) {
        this.toewijzingen = toewijzingen;
        this.proeflezingen = proeflezingen;
        this.proefrijen = proefrijen;
    }

    @GET
    @Transactional
    @Operation(hidden = true)
    public String lijst(@QueryParam("pagina") @DefaultValue("1") int pagina) {
        return lijst(Paging.bladzijde(pagina), Formulier.met(Map.of()));
    }

    @POST
    @Path("/proef")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Transactional
    @Operation(hidden = true)
    public Response proef(@RestForm String bron, @RestForm FileUpload bestand) {
        var form = Formulier.met(Map.of("bron", bron == null ? "" : bron));
        var naam = form.tekst("bron", 100);
        var rijen = new ArrayList<Tabelregel>();
        if (bestand == null || bestand.size() == 0) {
            form.fout("bestand", "kies een bestand dat niet leeg is");
        } else {
            lees(bestand, rijen, form);
        }
        if (form.heeftFouten()) {
            return Response.status(400).entity(lijst(1, form)).build();
        }
        var bewaard = toewijzingen.vastgelegd(naam).map(JdbcToewijzingen.Vastgelegd::toewijzing);
        var lezing = proeflezingen.van(rijen, bewaard.orElse(null));
        return Response.ok(proef(Toewijzingsformulier.van(naam, lezing.toewijzing(), rijen), lezing, rijen))
                .build();
    }

    @POST
    @Path("/vastleggen")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    @Operation(hidden = true)
    public Response legVast(MultivaluedMap<String, String> velden) {
        var form = Formulier.van(velden);
        var bron = form.tekst("bron", 100);
        var rijen = Toewijzingsformulier.rijen(form.waarde("begin"));
        var toewijzing = Toewijzingsformulier.lees(
                form,
                bron,
                toewijzingen
                        .vastgelegd(bron)
                        .map(JdbcToewijzingen.Vastgelegd::toewijzing)
                        .orElse(null));
        Toewijzingstoets.fouten(toewijzing)
                .forEach(fout -> form.fout(fout.veld().replaceFirst("^kolommen\\.", ""), fout.reden()));
        if (form.waarde("doe").equals("leg") && !form.heeftFouten()) {
            toewijzingen.bewaar(toewijzing);
            return Response.seeOther(URI.create("kolomtoewijzingen")).build();
        }
        var lezing = proeflezingen.van(rijen, toewijzing);
        return Response.status(form.heeftFouten() ? 400 : 200)
                .entity(proef(form, lezing, rijen))
                .build();
    }

    private void lees(FileUpload bestand, List<Tabelregel> rijen, Formulier form) {
        try (var inhoud = Files.newInputStream(bestand.uploadedFile());
                var begin = Files.newInputStream(bestand.uploadedFile())) {
            var vorm = begin.read() == 'P' && begin.read() == 'K' ? Inzending.Vorm.XLSX : Inzending.Vorm.CSV;
            proefrijen.lees(vorm, inhoud, null, rijen).forEach(fout -> form.fout("bestand", fout.reden()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String lijst(int pagina, Formulier form) {
        return Templates.toewijzingen(
                        toewijzingen.lijst(ROWS, (pagina - 1) * ROWS),
                        new Bladeren(pagina, ROWS, toewijzingen.aantal(), "/realisatie/kolomtoewijzingen"),
                        form)
                .render();
    }

    private static String proef(Formulier form, Proeflezing lezing, List<Tabelregel> rijen) {
        var kolommen = lezing.kop().isEmpty()
                ? Kolomraad.raad(rijen).benoemd().stream()
                        .map(een -> een.kolom())
                        .toList()
                : lezing.kop();
        return Templates.proef(
                        form,
                        Kolomkeuze.alle(),
                        kolommen.stream()
                                .filter(kolom -> !kolom.isEmpty())
                                .distinct()
                                .toList(),
                        lezing)
                .render();
    }
}
