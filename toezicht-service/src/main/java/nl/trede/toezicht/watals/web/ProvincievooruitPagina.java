// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.watals.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Halfjaar;
import nl.trede.begrippen.Provinciecode;
import nl.trede.begrippen.Saldo;
import nl.trede.platform.bestanden.CsvSchrijver;
import nl.trede.platform.rest.CsvAntwoord;
import nl.trede.platform.rest.Problem;
import nl.trede.toezicht.ladder.Vandaag;
import nl.trede.toezicht.prognose.MaakPrognose;
import nl.trede.toezicht.prognose.Prognose;
import nl.trede.toezicht.register.Gemeenten;
import nl.trede.toezicht.tempo.BepaalTempo;
import nl.trede.toezicht.tempo.Provincietempo;
import nl.trede.toezicht.tempo.Tempo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;

/** What lies ahead of a provincie, gemeente by gemeente. */
@Path("/provincies/{provincie}")
class ProvincievooruitPagina {

    private static final List<String> KOP = List.of(
            "gemeente",
            "naam",
            "cijfers van",
            "opgave",
            "gehuisvest",
            "norm",
            "voor op norm",
            "nodig per maand",
            "verwacht saldo",
            "saldo laag",
            "saldo hoog");

    /** @param prognose null when there is none */
    record Rij(Tempo tempo, Prognose prognose) {}

    @CheckedTemplate(basePath = "watals")
    static class Templates {
        static native TemplateInstance provincie(
                Provinciecode code,
                String naam,
                Halfjaar halfjaar,
                Provincietempo tempo,
                Saldo verwacht,
                long metAchterstand,
                List<ProvincievooruitPagina.Rij> rijen);
    }

    private final Gemeenten register;
    private final BepaalTempo bepaalTempo;
    private final MaakPrognose maakPrognose;
    private final Clock clock;

    ProvincievooruitPagina(Gemeenten register, BepaalTempo bepaalTempo, MaakPrognose maakPrognose, Clock clock) {
        this.register = register;
        this.bepaalTempo = bepaalTempo;
        this.maakPrognose = maakPrognose;
        this.clock = clock;
    }

    @GET
    @Path("/vooruitkijken")
    @Produces(MediaType.TEXT_HTML)
    @Transactional
    @Operation(hidden = true)
    public String provincie(
            @PathParam("provincie") Provinciecode code,
            @QueryParam("halfjaar") Halfjaar gevraagd,
            @QueryParam("bekendOp") Instant bekendOp) {
        var naam = naam(code);
        var halfjaar = halfjaar(gevraagd, bekendOp);
        var tempo = bepaalTempo.van(code, halfjaar, null, bekendOp);
        var prognoses = prognoses(code, halfjaar, bekendOp);
        var saldi = prognoses.values().stream().map(Prognose::saldo).toList();
        return Templates.provincie(
                        code,
                        naam,
                        halfjaar,
                        tempo,
                        new Saldo(saldi.stream().mapToInt(Saldo::personen).sum()),
                        saldi.stream().filter(saldo -> !saldo.gehaald()).count(),
                        rijen(tempo, prognoses))
                .render();
    }

    @GET
    @Path("/vooruitkijken.csv")
    @Produces("text/csv")
    @Transactional
    @Operation(hidden = true)
    public RestResponse<String> csv(
            @PathParam("provincie") Provinciecode code,
            @QueryParam("halfjaar") Halfjaar gevraagd,
            @QueryParam("bekendOp") Instant bekendOp) {
        naam(code);
        var halfjaar = halfjaar(gevraagd, bekendOp);
        var rijen = rijen(bepaalTempo.van(code, halfjaar, null, bekendOp), prognoses(code, halfjaar, bekendOp)).stream()
                .map(ProvincievooruitPagina::cellen)
                .toList();
        return CsvAntwoord.van("vooruitkijken-" + code + "-" + halfjaar, CsvSchrijver.tekst(KOP, rijen));
    }

    private String naam(Provinciecode code) {
        return register.naam(code).orElseThrow(() -> Problem.nietGevonden("Provincie " + code + " is niet bekend."));
    }

    private Halfjaar halfjaar(Halfjaar gevraagd, Instant bekendOp) {
        return gevraagd == null ? Halfjaar.van(Vandaag.op(bekendOp == null ? clock.instant() : bekendOp)) : gevraagd;
    }

    private Map<Gemeentecode, Prognose> prognoses(Provinciecode code, Halfjaar halfjaar, Instant bekendOp) {
        return maakPrognose.van(code, halfjaar, bekendOp).stream()
                .collect(Collectors.toMap(een -> een.gemeente().code(), MaakPrognose.Gemeenteprognose::prognose));
    }

    private static List<Rij> rijen(Provincietempo tempo, Map<Gemeentecode, Prognose> prognoses) {
        return tempo.tempos().stream()
                .map(een -> new Rij(een, prognoses.get(een.gemeente().code())))
                .toList();
    }

    private static List<?> cellen(Rij rij) {
        var stand = rij.tempo().stand();
        var prognose = rij.prognose();
        return Arrays.asList(
                stand.gemeente().code(),
                rij.tempo().gemeente().naam(),
                rij.tempo().dag(),
                stand.opgave(),
                stand.gehuisvest(),
                rij.tempo().norm(),
                rij.tempo().voorOpNorm(),
                rij.tempo().nodigPerMaand(),
                prognose == null ? null : prognose.saldo().personen(),
                prognose == null || prognose.band() == null
                        ? null
                        : prognose.laag().personen(),
                prognose == null || prognose.band() == null
                        ? null
                        : prognose.hoog().personen());
    }
}
