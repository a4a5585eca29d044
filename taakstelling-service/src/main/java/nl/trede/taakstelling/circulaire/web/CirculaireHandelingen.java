// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling.circulaire.web;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.UUID;
import nl.trede.begrippen.Halfjaar;
import nl.trede.platform.rest.Fout;
import nl.trede.platform.rest.Problem;
import nl.trede.taakstelling.circulaire.Bestandsvorm;
import nl.trede.taakstelling.circulaire.Kolomtoewijzing;
import nl.trede.taakstelling.circulaire.Opdracht;
import nl.trede.taakstelling.circulaire.persistence.CirculaireView;
import nl.trede.taakstelling.circulaire.persistence.Circulaires;
import nl.trede.taakstelling.taakstelling.Soort;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** The buttons of the three steps: plain forms, on to the next step when done. */
@Path("/circulaires")
class CirculaireHandelingen {

    private final Circulaires circulaires;

    CirculaireHandelingen(Circulaires circulaires) {
        this.circulaires = circulaires;
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Transactional
    @Operation(hidden = true)
    public Response neem(
            @RestForm Halfjaar halfjaar,
            @RestForm String bron,
            @RestForm LocalDate datum,
            @RestForm Soort soort,
            @RestForm FileUpload bestand) {
        eis(halfjaar, bron, datum, soort, bestand);
        var ontvangst = circulaires.neem(
                new Opdracht(halfjaar, bron.strip(), datum, soort), vorm(bestand), bestand.uploadedFile());
        if (ontvangst.bezwaar() != null) {
            throw Problem.ongeldig("bestand", ontvangst.bezwaar());
        }
        return naar(ontvangst.id().toString());
    }

    @POST
    @Path("/{id}/kolomtoewijzing")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    @Operation(hidden = true)
    public Response wijsToe(
            @PathParam("id") UUID id,
            @FormParam("gemeente") String gemeente,
            @FormParam("naam") String naam,
            @FormParam("aantal") String aantal,
            @FormParam("halfjaar") String halfjaar) {
        var circulaire = vergrendel(id);
        if (circulaire.bevestigdOp() != null) {
            throw Problem.conflict("Deze circulaire is al bevestigd. Lever het bestand opnieuw aan.");
        }
        var toewijzing = new Kolomtoewijzing(leeg(gemeente), leeg(naam), leeg(aantal), leeg(halfjaar));
        toewijzing.bezwaar(circulaire.kolommen()).ifPresent(fout -> {
            throw Problem.ongeldig(fout.veld(), fout.reden());
        });
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

    private static void eis(Halfjaar halfjaar, String bron, LocalDate datum, Soort soort, FileUpload bestand) {
        var fouten = new ArrayList<Fout>();
        eis("halfjaar", halfjaar != null, fouten);
        eis("bron", bron != null && !bron.isBlank() && bron.length() <= 500, fouten);
        eis("datum", datum != null, fouten);
        eis("soort", soort != null, fouten);
        eis("bestand", bestand != null && bestand.size() > 0, fouten);
        if (!fouten.isEmpty()) {
            throw Problem.ongeldig(fouten);
        }
    }

    private static void eis(String veld, boolean goed, ArrayList<Fout> fouten) {
        if (!goed) {
            fouten.add(new Fout(veld, "is verplicht"));
        }
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

    private static String leeg(String kolom) {
        return kolom == null || kolom.isEmpty() ? null : kolom;
    }

    private static Response naar(String pad) {
        return Response.seeOther(URI.create("circulaires/" + pad)).build();
    }
}
