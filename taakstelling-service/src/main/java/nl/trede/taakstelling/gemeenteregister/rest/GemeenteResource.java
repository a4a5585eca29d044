// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling.gemeenteregister.rest;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Provinciecode;
import nl.trede.platform.rest.Paging;
import nl.trede.platform.rest.Problem;
import nl.trede.taakstelling.gemeenteregister.persistence.OvergangRijen;
import nl.trede.taakstelling.gemeenteregister.persistence.RegisterRijen;
import nl.trede.taakstelling.gemeenteregister.persistence.Registervolgorde;
import nl.trede.taakstelling.gemeenteregister.persistence.Registervraag;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/gemeenten")
@Tag(name = "gemeenten", description = "Het register van gemeenten")
class GemeenteResource {

    record Gemeenten(List<GemeenteView> gemeenten, int pagina, int paginaGrootte, long totaal) {}

    private final nl.trede.taakstelling.gemeenteregister.Gemeenten register;
    private final RegisterRijen rijen;
    private final OvergangRijen overgangen;
    private final Clock clock;

    GemeenteResource(
            nl.trede.taakstelling.gemeenteregister.Gemeenten register,
            RegisterRijen rijen,
            OvergangRijen overgangen,
            Clock clock) {
        this.register = register;
        this.rijen = rijen;
        this.overgangen = overgangen;
        this.clock = clock;
    }

    @GET
    @Transactional
    @Operation(
            summary = "Gemeenten op een dag",
            description =
                    "Zonder datum zoals het vandaag is. Ook opgeheven en aangekondigde gemeenten staan in het register; "
                            + "vraag ze op met een dag waarop ze bestaan.")
    public Gemeenten lijst(
            @QueryParam("provincie") @Parameter(description = "Alleen deze provincie") Provinciecode provincie,
            @QueryParam("datum") @Parameter(description = "Wat op deze dag bestaat", example = "2022-03-23")
                    LocalDate datum,
            @QueryParam("zoek") @Parameter(description = "Deel van een naam of naamvariant", example = "Den Haag")
                    String zoek,
            @QueryParam("volgorde") @DefaultValue("CODE") Registervolgorde volgorde,
            @BeanParam Paging paging) {
        var vraag = new Registervraag(
                datum == null ? LocalDate.now(clock) : datum,
                provincie == null ? null : provincie.code(),
                zoek == null || zoek.isBlank() ? null : zoek.strip(),
                volgorde);
        var pagina = rijen.lijst(vraag, paging.offset(), paging.paginaGrootte()).stream()
                .map(GemeenteView::van)
                .toList();
        return new Gemeenten(pagina, paging.pagina(), paging.paginaGrootte(), rijen.aantal(vraag));
    }

    @GET
    @Path("/{code}")
    @Transactional
    @Operation(
            summary = "Eén gemeente, met voorgangers en opvolgers",
            description =
                    "Zonder datum ook als zij niet meer bestaat. De provincie en de inwoners zijn die van de dag.")
    @APIResponse(responseCode = "200", description = "De gemeente")
    @APIResponse(
            responseCode = "404",
            description = "De code staat niet in het register, of bestaat niet op deze dag",
            content =
                    @Content(
                            mediaType = "application/problem+json",
                            schema = @Schema(ref = "#/components/schemas/Probleem")))
    public GemeenteMetVerloop een(
            @PathParam("code") @Parameter(example = "GM0457") Gemeentecode code,
            @QueryParam("datum") @Parameter(description = "Alleen als zij op deze dag bestaat", example = "2022-03-23")
                    LocalDate datum) {
        var gemeente = register.zoek(code)
                .orElseThrow(() -> Problem.nietGevonden("gemeente " + code + " staat niet in het register"));
        if (datum != null && !gemeente.geldigOp(datum)) {
            throw Problem.nietGevonden("gemeente " + code + " " + gemeente.naam() + " bestaat niet op " + datum);
        }
        var dag = datum == null ? LocalDate.now(clock) : datum;
        var provincie = rijen.provincieOp(code.code(), dag);
        var inwoners = rijen.inwonertallen(code.code(), dag);
        return GemeenteMetVerloop.van(
                GemeenteView.van(
                        gemeente.in(new Provinciecode(provincie)),
                        inwoners.stream().findFirst()),
                inwoners,
                rijen.naamvarianten(code.code()),
                overgangen.rond(code.code()));
    }
}
