// SPDX-License-Identifier: EUPL-1.2
package nl.trede.realisatie.betwisting.web;

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
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Halfjaar;
import nl.trede.platform.rest.Problem;
import nl.trede.platform.web.Formulier;
import nl.trede.realisatie.betwisting.BehandelBetwisting;
import nl.trede.realisatie.betwisting.BetwistCijfer;
import nl.trede.realisatie.betwisting.Betwistingsuitkomst;
import nl.trede.realisatie.betwisting.Indiener;
import nl.trede.realisatie.betwisting.persistence.BetwistingEntity;
import nl.trede.realisatie.betwisting.persistence.Betwistrecht;
import nl.trede.realisatie.betwisting.persistence.Bewijsstukken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** What is done with the forms of the betwistingen. */
@Path("/betwistingen")
@Produces(MediaType.TEXT_HTML)
class BetwistingHandelingen {

    private final BehandelBetwisting behandel;
    private final Betwistrecht recht;
    private final Bewijsstukken bewijsstukken;
    private final BetwistingPagina pagina;
    private final Clock clock;

    BetwistingHandelingen(
            BehandelBetwisting behandel,
            Betwistrecht recht,
            Bewijsstukken bewijsstukken,
            BetwistingPagina pagina,
            Clock clock) {
        this.behandel = behandel;
        this.recht = recht;
        this.bewijsstukken = bewijsstukken;
        this.pagina = pagina;
        this.clock = clock;
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    @Operation(hidden = true)
    public Response dienIn(MultivaluedMap<String, String> velden) {
        var form = Formulier.van(velden);
        var gemeente = form.verplicht("gemeente", Gemeentecode.class);
        var halfjaar = form.verplicht("halfjaar", Halfjaar.class);
        var peildatum = form.verplicht("peildatum", LocalDate.class);
        var indiener = form.verplicht("indiener", Indiener.class);
        var aantal = form.aantal("aantal", 1_000_000);
        var toelichting = form.tekst("toelichting", 2000);
        var verwijzing = form.waarde("verwijzing");
        if (verwijzing.length() > 500) {
            form.fout("verwijzing", "is te lang; hoogstens 500 tekens");
        }
        if (!form.heeftFouten()) {
            recht.indienen(gemeente, indiener);
            var over = new BetwistCijfer(gemeente, halfjaar, peildatum);
            var uitkomst = behandel.dienIn(
                    over, indiener, aantal, toelichting, verwijzing.isEmpty() ? null : verwijzing, clock.instant());
            if (uitkomst instanceof Betwistingsuitkomst.Gedaan gedaan) {
                return naar(gedaan.betwisting().id());
            }
            noteer(uitkomst, form, "");
        }
        return Response.status(Response.Status.BAD_REQUEST)
                .entity(pagina.metFormulier(form))
                .build();
    }

    @POST
    @Path("/{id}/onderzoek")
    @Transactional
    @Operation(hidden = true)
    public Response onderzoek(@PathParam("id") UUID id) {
        recht.behandelen(id);
        return antwoord(id, behandel.neemInOnderzoek(id, clock.instant()), Formulier.met(Map.of()));
    }

    @POST
    @Path("/{id}/besluit")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    @Operation(hidden = true)
    public Response besluit(@PathParam("id") UUID id, MultivaluedMap<String, String> velden) {
        var form = Formulier.van(velden);
        var uitleg = form.tekst("uitleg", 1000);
        if (form.heeftFouten()) {
            return Response.status(400).entity(pagina.een(id, form)).build();
        }
        var uitkomst = form.waarde("besluit").equals("overname")
                ? behandel.neemOver(id, uitleg, clock.instant())
                : behandel.wijsAf(id, uitleg, clock.instant());
        return antwoord(id, uitkomst, form);
    }

    @POST
    @Path("/{id}/bewijs")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Transactional
    @Operation(hidden = true)
    public Response bewijs(@PathParam("id") UUID id, @RestForm FileUpload bestand) {
        var form = Formulier.met(Map.of());
        var rij = BetwistingEntity.<BetwistingEntity>findByIdOptional(id)
                .orElseThrow(() -> Problem.nietGevonden("er is geen betwisting met kenmerk " + id));
        if (!rij.status.isOpen()) {
            throw Problem.conflict("Deze betwisting is al beantwoord; er kan geen bewijs meer bij.");
        }
        if (bestand == null || bestand.size() == 0) {
            form.fout("bestand", "kies een bestand dat niet leeg is");
        } else {
            try (var inhoud = Files.newInputStream(bestand.uploadedFile())) {
                var naam = bestand.fileName() == null ? "bewijs" : bestand.fileName();
                bewijsstukken
                        .voegToe(id, naam.length() > 255 ? naam.substring(0, 255) : naam, inhoud)
                        .ifPresent(reden -> form.fout("bestand", reden));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return form.heeftFouten()
                ? Response.status(400).entity(pagina.een(id, form)).build()
                : naar(id);
    }

    private Response antwoord(UUID id, Betwistingsuitkomst uitkomst, Formulier form) {
        if (uitkomst instanceof Betwistingsuitkomst.Onbekend) {
            throw Problem.nietGevonden("er is geen betwisting met kenmerk " + id);
        }
        if (uitkomst instanceof Betwistingsuitkomst.PastNiet pastNiet) {
            throw Problem.conflict(pastNiet.reden());
        }
        noteer(uitkomst, form, "");
        return form.heeftFouten()
                ? Response.status(400).entity(pagina.een(id, form)).build()
                : naar(id);
    }

    private static void noteer(Betwistingsuitkomst uitkomst, Formulier form, String veld) {
        if (uitkomst instanceof Betwistingsuitkomst.Onjuist onjuist) {
            form.fout(onjuist.veld(), onjuist.reden());
        } else if (uitkomst instanceof Betwistingsuitkomst.PastNiet pastNiet) {
            form.fout(veld, pastNiet.reden());
        }
    }

    private static Response naar(UUID id) {
        return Response.seeOther(URI.create("betwistingen/" + id)).build();
    }
}
