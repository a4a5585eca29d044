// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.overzicht.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.trede.begrippen.Halfjaar;
import nl.trede.begrippen.Provinciecode;
import nl.trede.platform.bestanden.CsvSchrijver;
import nl.trede.platform.rest.CsvAntwoord;
import nl.trede.platform.rest.Paging;
import nl.trede.platform.web.Bladeren;
import nl.trede.toezicht.ladder.Vandaag;
import nl.trede.toezicht.overzicht.Aandacht;
import nl.trede.toezicht.overzicht.Gemeentebeeld;
import nl.trede.toezicht.overzicht.Overzicht;
import nl.trede.toezicht.overzicht.Provincietotaal;
import nl.trede.toezicht.overzicht.persistence.OverzichtRijen;
import nl.trede.toezicht.overzicht.persistence.Tegelplaatsen;
import nl.trede.toezicht.saldo.Boekingsvolgordes;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;

/** The first page: who asks attention, where every gemeente stands in a halfjaar, and what is due. */
@Path("/")
public class OverzichtPagina {

    private static final int ROWS = 50;
    private static final int EERST = 3;

    private static final List<String> KOP = List.of(
            "halfjaar",
            "gemeente",
            "naam",
            "provincie",
            "beginsaldo",
            "taakstelling",
            "opgave",
            "gehuisvest",
            "peildatum",
            "norm",
            "voor op norm",
            "saldo",
            "achterstand uit",
            "trede",
            "naam trede",
            "oordeel",
            "eerste termijn",
            "waarvoor",
            "verstreken termijnen");

    @CheckedTemplate(basePath = "overzicht")
    static class Templates {
        static native TemplateInstance overzicht(
                Keuze keuze,
                List<String> halfjaren,
                List<Provincietotaal> provincies,
                List<Provincietotaal> totalen,
                List<Gemeentebeeld> eerst,
                Tegelkaart kaart,
                List<Gemeentebeeld> gemeenten,
                Set<String> opTotaal,
                long wachtend,
                Bladeren blad);

        static native TemplateInstance leeg();
    }

    private final OverzichtRijen rijen;
    private final Tegelplaatsen plaatsen;
    private final Boekingsvolgordes volgordes;
    private final OverzichtToen toen;
    private final Clock clock;

    OverzichtPagina(
            OverzichtRijen rijen,
            Tegelplaatsen plaatsen,
            Boekingsvolgordes volgordes,
            OverzichtToen toen,
            Clock clock) {
        this.rijen = rijen;
        this.plaatsen = plaatsen;
        this.volgordes = volgordes;
        this.toen = toen;
        this.clock = clock;
    }

    @GET
    @Path("/overzicht")
    @Produces(MediaType.TEXT_HTML)
    @Transactional
    @Operation(hidden = true)
    public String overzicht(@BeanParam Keuzevelden velden, @QueryParam("pagina") Integer pagina) {
        var bekend = rijen.halfjaren();
        if (bekend.isEmpty() && velden.halfjaar == null) {
            return Templates.leeg().render();
        }
        return toon(keuze(velden), bekend, Paging.bladzijde(pagina == null ? 1 : pagina));
    }

    @GET
    @Path("/overzicht.csv")
    @Produces("text/csv")
    @Transactional
    @Operation(hidden = true)
    public RestResponse<String> csv(@BeanParam Keuzevelden velden) {
        var keuze = keuze(velden);
        var overzicht = lees(keuze);
        var opTotaal = opTotaal(overzicht, keuze.halfjaar());
        var cellen = gesorteerd(overzicht, keuze).stream()
                .map(een -> cellen(keuze.halfjaar(), een, opTotaal))
                .toList();
        return CsvAntwoord.van("overzicht-" + keuze.halfjaar(), CsvSchrijver.tekst(KOP, cellen));
    }

    private Keuze keuze(Keuzevelden velden) {
        var vandaag = Vandaag.op(clock.instant());
        var halfjaar = velden.halfjaar != null
                ? velden.halfjaar
                : laatsteMetRealisatie(velden.bekendOp)
                        .or(() -> rijen.halfjaren().stream().findFirst())
                        .map(Halfjaar::lees)
                        .orElse(Halfjaar.van(vandaag));
        return velden.keuze(halfjaar, vandaag);
    }

    private Optional<String> laatsteMetRealisatie(Instant bekendOp) {
        return bekendOp == null ? rijen.laatsteMetRealisatie() : rijen.laatsteMetRealisatie(bekendOp);
    }

    private Overzicht lees(Keuze keuze) {
        return keuze.bekendOp() == null ? rijen.overzicht(keuze.vraag()) : toen.lees(keuze.vraag(), keuze.bekendOp());
    }

    private String toon(Keuze keuze, List<String> bekend, int pagina) {
        var halfjaar = keuze.halfjaar().toString();
        var halfjaren = Stream.concat(Stream.of(halfjaar), bekend.stream())
                .distinct()
                .sorted((een, ander) -> Halfjaar.lees(ander).compareTo(Halfjaar.lees(een)))
                .toList();
        var overzicht = lees(keuze);
        var gemeenten = gesorteerd(overzicht, keuze);
        var blad = new Bladeren(pagina, ROWS, gemeenten.size(), keuze.adres());
        return Templates.overzicht(
                        keuze,
                        halfjaren,
                        overzicht.provincies(),
                        overzicht.totalen(keuze.vraag().provincie()),
                        Aandacht.eerst(gemeenten, EERST),
                        kaart(keuze, gemeenten),
                        gemeenten.stream()
                                .skip((pagina - 1L) * ROWS)
                                .limit(ROWS)
                                .toList(),
                        opTotaal(overzicht, keuze.halfjaar()),
                        overzicht.wachtend(),
                        blad)
                .render();
    }

    private static List<Gemeentebeeld> gesorteerd(Overzicht overzicht, Keuze keuze) {
        return overzicht.gemeenten().stream()
                .sorted(keuze.sortering().volgorde(keuze.aflopend()))
                .toList();
    }

    private Tegelkaart kaart(Keuze keuze, List<Gemeentebeeld> gemeenten) {
        return new Tegelkaart(
                keuze.kleur(),
                gemeenten.stream()
                        .flatMap(een -> plaatsen.van(een.code()).stream()
                                .map(tegel -> new Tegelkaart.Vak(tegel, een, keuze.kleur())))
                        .toList(),
                gemeenten.stream()
                        .filter(een -> plaatsen.van(een.code()).isEmpty())
                        .map(Gemeentebeeld::naam)
                        .toList());
    }

    private static List<?> cellen(Halfjaar halfjaar, Gemeentebeeld een, Set<String> opTotaal) {
        return Arrays.asList(
                halfjaar,
                een.code(),
                een.naam(),
                een.provincie(),
                een.beginsaldo(),
                een.taakstelling(),
                een.opgave(),
                een.metRealisatie() ? een.gehuisvest() : null,
                een.peildatum(),
                een.norm(),
                een.voorOpNorm(),
                een.saldo(),
                opTotaal.contains(een.provinciecode()) ? null : een.herkomst(),
                een.trede(),
                een.tredeNaam(),
                een.oordeel(),
                een.termijn(),
                een.termijnWat(),
                een.verstreken());
    }

    /** The provincies that do not keep the age of an achterstand. */
    private Set<String> opTotaal(Overzicht overzicht, Halfjaar halfjaar) {
        return overzicht.provincies().stream()
                .map(Provincietotaal::code)
                .filter(code ->
                        !volgordes.voor(new Provinciecode(code), halfjaar).kentOuderdom())
                .collect(Collectors.toSet());
    }
}
