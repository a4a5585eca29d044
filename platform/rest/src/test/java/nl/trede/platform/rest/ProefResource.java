// SPDX-License-Identifier: EUPL-1.2
package nl.trede.platform.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Halfjaar;
import nl.trede.begrippen.Provinciecode;
import nl.trede.begrippen.Saldo;

@Path("/v1/proeven")
public class ProefResource {

    record Lijst(int pagina, int paginaGrootte, int offset, Provinciecode provincie) {}

    record Waarden(
            Gemeentecode gemeente,
            Halfjaar halfjaar,
            Saldo saldo,
            LocalDate dag,
            Instant moment,
            OffsetDateTime lokaal) {}

    @GET
    public Lijst lijst(
            @BeanParam Paging paging,
            @QueryParam("provincie") Provinciecode provincie,
            @QueryParam("jaar") Integer jaar) {
        return new Lijst(paging.pagina(), paging.paginaGrootte(), paging.offset(), provincie);
    }

    @POST
    public Proef maak(@Valid @NotNull Proef proef) {
        return proef;
    }

    @PUT
    @Path("/{halfjaar}/{gemeente}")
    public Proef zet(
            @PathParam("halfjaar") Halfjaar halfjaar,
            @PathParam("gemeente") Gemeentecode gemeente,
            @Valid @NotNull Proef proef) {
        return proef;
    }

    @GET
    @Path("/{halfjaar}/{gemeente}")
    public Waarden een(
            @PathParam("halfjaar") Halfjaar halfjaar,
            @PathParam("gemeente") Gemeentecode gemeente,
            @QueryParam("peildatum") LocalDate peildatum,
            @QueryParam("bekendOp") Instant bekendOp) {
        return new Waarden(
                gemeente,
                halfjaar,
                new Saldo(-147),
                peildatum,
                bekendOp,
                OffsetDateTime.parse("2024-07-01T02:00:00+02:00"));
    }

    @GET
    @Path("/kenmerken/{id}")
    public Map<Halfjaar, Gemeentecode> kenmerk(@PathParam("id") UUID id, @QueryParam("soort") Proef.Soort soort) {
        return Map.of(Halfjaar.lees("2024-I"), new Gemeentecode("GM0034"));
    }

    @GET
    @Path("/lengte")
    public String lengte(
            @QueryParam("soort") Proef.Soort soort,
            @QueryParam("bron") @DefaultValue("COA") @NotBlank @Size(max = 5) String bron) {
        return bron;
    }

    @GET
    @Path("/vanaf")
    public int vanaf(@QueryParam("vanaf") @Min(1) int vanaf) {
        return vanaf;
    }

    @POST
    @Path("/tekst")
    public int tekst(String tekst) {
        return tekst.length();
    }

    @GET
    @Path("/stuk")
    public String stuk() {
        throw new IllegalStateException("jdbc:postgresql://geheim");
    }

    @GET
    @Path("/wijkt")
    public String wijkt() {
        throw new IllegalStateException(new SQLException("deadlock detected in geheim", "40P01"));
    }

    @GET
    @Path("/weg")
    public String weg() {
        throw Problem.nietGevonden("Gemeente GM0001 is niet bekend.");
    }

    @GET
    @Path("/botst")
    public String botst() {
        throw Problem.conflict("Er is geen beleidskader vastgesteld.");
    }

    @GET
    @Path("/antwoord")
    public @NotNull String antwoord() {
        return null;
    }

    @GET
    @Path("/pagina")
    @Produces(MediaType.TEXT_HTML)
    public String pagina() {
        return "<!doctype html><title>Proef</title>";
    }
}
