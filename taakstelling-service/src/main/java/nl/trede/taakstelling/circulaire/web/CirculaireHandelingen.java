// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling.circulaire.web;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.trede.begrippen.Halfjaar;
import nl.trede.platform.rest.Problem;
import nl.trede.platform.web.Formulier;
import nl.trede.taakstelling.circulaire.Bestandsvorm;
import nl.trede.taakstelling.circulaire.Bijlagesoort;
import nl.trede.taakstelling.circulaire.Kolomtoewijzing;
import nl.trede.taakstelling.circulaire.Opdracht;
import nl.trede.taakstelling.circulaire.persistence.CirculaireView;
import nl.trede.taakstelling.circulaire.persistence.Circulaires;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** The buttons of the three steps: plain forms, on to the next step when done. */
@Path("/circulaires")
class CirculaireHandelingen {

    /** Undoes what was written of a file that turned out to be no annex. */
    private static final class NietGenomen extends RuntimeException {

        private static final long serialVersionUID = 1L;

        NietGenomen(String bezwaar) {
            super(bezwaar, null, false, false);
        }
    }

    private final Circulaires circulaires;
    private final CirculairePagina pagina;

    CirculaireHandelingen(Circulaires circulaires, CirculairePagina pagina) {
        this.circulaires = circulaires;
        this.pagina = pagina;
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Produces(MediaType.TEXT_HTML)
    @Operation(hidden = true)
    public Response neem(
            @RestForm String halfjaar,
            @RestForm String bron,
            @RestForm String datum,
            @RestForm String soort,
            @RestForm FileUpload bestand) {
        var form = Formulier.met(waarden(halfjaar, bron, datum, soort));
        var over = form.verplicht("halfjaar", Halfjaar.class);
        var vindplaats = form.tekst("bron", 500);
        var dag = form.verplicht("datum", LocalDate.class);
        var wat = form.verplicht("soort", Bijlagesoort.class);
        if (bestand == null || bestand.size() == 0) {
            form.fout("bestand", "kies een bestand dat niet leeg is");
        }
        if (!form.heeftFouten()) {
            try {
                return naar(neem(new Opdracht(over, vindplaats, dag, wat.soort()), bestand)
                        .toString());
            } catch (NietGenomen e) {
                form.fout("bestand", e.getMessage());
            }
        }
        return fout(QuarkusTransaction.requiringNew().call(() -> pagina.toon(form)));
    }

    private UUID neem(Opdracht opdracht, FileUpload bestand) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var ontvangst = circulaires.neem(opdracht, vorm(bestand), bestand.uploadedFile());
            if (ontvangst.bezwaar() != null) {
                throw new NietGenomen(ontvangst.bezwaar());
            }
            return ontvangst.id();
        });
    }

    @POST
    @Path("/{id}/kolomtoewijzing")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(MediaType.TEXT_HTML)
    @Transactional
    @Operation(hidden = true)
    public Response wijsToe(@PathParam("id") UUID id, MultivaluedMap<String, String> velden) {
        var form = Formulier.van(velden);
        var circulaire = vergrendel(id);
        if (circulaire.bevestigdOp() != null) {
            throw Problem.conflict("Deze circulaire is al bevestigd. Lever het bestand opnieuw aan.");
        }
        var toewijzing = new Kolomtoewijzing(
                kolom(form, "gemeente"), kolom(form, "naam"), kolom(form, "aantal"), kolom(form, "halfjaar"));
        toewijzing.bezwaar(circulaire.kolommen()).ifPresent(bezwaar -> form.fout(bezwaar.veld(), bezwaar.reden()));
        if (form.heeftFouten()) {
            return fout(pagina.toon(circulaire, form));
        }
        circulaires.wijsToe(circulaire, toewijzing);
        return naar(id + "/verschillen");
    }

    @POST
    @Path("/{id}/bevestiging")
    @Transactional
    @Operation(hidden = true)
    public Response bevestig(@PathParam("id") UUID id) {
        var circulaire = vergrendel(id);
        if (!circulaire.kolomtoewijzing().volledig()) {
            throw Problem.conflict("Wijs eerst de kolommen aan.");
        }
        circulaires.bezwaar(circulaire).ifPresent(reden -> {
            throw Problem.conflict("Dit bestand kan niet worden bevestigd: " + reden + ".");
        });
        circulaires.bevestig(circulaire);
        return naar(id + "/verschillen");
    }

    private CirculaireView vergrendel(UUID id) {
        return circulaires
                .vergrendel(id)
                .orElseThrow(() -> Problem.nietGevonden("er is geen circulaire met kenmerk " + id));
    }

    private static Map<String, String> waarden(String halfjaar, String bron, String datum, String soort) {
        var waarden = new HashMap<String, String>();
        waarden.put("halfjaar", halfjaar);
        waarden.put("bron", bron);
        waarden.put("datum", datum);
        waarden.put("soort", soort);
        waarden.values().removeIf(waarde -> waarde == null);
        return waarden;
    }

    /** The name of a column as it stands in the file, spaces and all; null for none. */
    private static String kolom(Formulier form, String veld) {
        return form.waarde(veld).isEmpty() ? null : form.waarde(veld);
    }

    private static Response fout(String pagina) {
        return Response.status(Response.Status.BAD_REQUEST).entity(pagina).build();
    }

    /** What a browser says about a file is often wrong: a workbook begins with "PK", an old one with other signs that are no text. */
    private static Bestandsvorm vorm(FileUpload bestand) {
        try (var inhoud = Files.newInputStream(bestand.uploadedFile())) {
            int eerste = inhoud.read();
            int tweede = inhoud.read();
            return eerste == 'P' && tweede == 'K' || eerste == 0xd0 && tweede == 0xcf
                    ? Bestandsvorm.XLSX
                    : Bestandsvorm.CSV;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Response naar(String pad) {
        return Response.seeOther(URI.create("circulaires/" + pad)).build();
    }
}
