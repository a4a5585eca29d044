// SPDX-License-Identifier: EUPL-1.2
package nl.trede.realisatie.levering.web;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.HashMap;
import nl.trede.platform.web.Formulier;
import nl.trede.realisatie.levering.Bestandsfout;
import nl.trede.realisatie.levering.Inzending;
import nl.trede.realisatie.levering.Leveringsverslag;
import nl.trede.realisatie.levering.persistence.Inname;
import nl.trede.realisatie.realisatie.Realisatiestatus;
import nl.trede.realisatie.register.Gemeenten;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** The way in for whoever has a file and a browser. */
@Path("/leveringen")
@Produces(MediaType.TEXT_HTML)
class Uploaden {

    private final Inname inname;
    private final Gemeenten gemeenten;
    private final LeveringPagina pagina;

    Uploaden(Inname inname, Gemeenten gemeenten, LeveringPagina pagina) {
        this.inname = inname;
        this.gemeenten = gemeenten;
        this.pagina = pagina;
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(hidden = true)
    public Response neem(
            @RestForm String bron, @RestForm String status, @RestForm String reden, @RestForm FileUpload bestand) {
        var form = formulier(bron, status, reden);
        var wie = form.tekst("bron", 100);
        var zeker = form.facultatief("status", Realisatiestatus.class);
        if (form.waarde("reden").length() > 200) {
            form.fout("reden", "is te lang; hoogstens 200 tekens");
        }
        if (bestand == null || bestand.size() == 0) {
            form.fout("bestand", "kies een bestand dat niet leeg is");
        }
        if (!gemeenten.compleet()) {
            form.fout("", "nog niet alle gemeenten zijn bekend; probeer het over een minuut opnieuw");
        }
        if (form.heeftFouten()) {
            return terug(form);
        }
        var afzender = Inzending.Afzender.van(Inzending.Kanaal.HTTP, null, form.waarde("reden"));
        var verslag = neem(
                new Inzending(afzender, Inzending.Inhoud.STANDEN, vorm(bestand), wie, zeker, kort(bestand.fileName())),
                bestand);
        if (verslag.status() == Leveringsverslag.Status.GEWEIGERD) {
            for (Bestandsfout fout : verslag.fouten()) {
                form.fout("bestand", fout.veld().equals("bestand") ? fout.reden() : fout.veld() + ": " + fout.reden());
            }
            return terug(form);
        }
        return Response.seeOther(URI.create("leveringen/" + verslag.levering())).build();
    }

    private Leveringsverslag neem(Inzending inzending, FileUpload bestand) {
        try (var inhoud = Files.newInputStream(bestand.uploadedFile())) {
            return inname.neem(inzending, inhoud);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Response terug(Formulier form) {
        return Response.status(Response.Status.BAD_REQUEST)
                .entity(pagina.metFormulier(form))
                .build();
    }

    private static Formulier formulier(String bron, String status, String reden) {
        var waarden = new HashMap<String, String>();
        waarden.put("bron", bron == null ? "" : bron);
        waarden.put("status", status == null ? "" : status);
        waarden.put("reden", reden == null ? "" : reden);
        return Formulier.met(waarden);
    }

    /** What a browser says about a file is often wrong: its first signs and its name decide. */
    static Inzending.Vorm vorm(FileUpload bestand) {
        try (InputStream inhoud = Files.newInputStream(bestand.uploadedFile())) {
            var begin = new String(inhoud.readNBytes(64), java.nio.charset.StandardCharsets.ISO_8859_1).stripLeading();
            if (begin.startsWith("PK") || begin.startsWith("\u00d0\u00cf")) {
                return Inzending.Vorm.XLSX;
            }
            if (bestand.fileName() != null && bestand.fileName().matches("(?i).*\\.(ndjson|jsonl)")) {
                return Inzending.Vorm.NDJSON;
            }
            return begin.startsWith("[") || begin.startsWith("{") ? Inzending.Vorm.JSON : Inzending.Vorm.CSV;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String kort(String naam) {
        return naam == null || naam.length() <= 255 ? naam : naam.substring(0, 255);
    }
}
