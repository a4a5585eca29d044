// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling.halfjaaroverzicht.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.trede.begrippen.Halfjaar;
import nl.trede.platform.rest.Paging;
import nl.trede.platform.web.Bladeren;
import nl.trede.taakstelling.gemeenteregister.persistence.RegisterRijen;
import nl.trede.taakstelling.halfjaaroverzicht.persistence.HalfjaarRijen;
import nl.trede.taakstelling.halfjaaroverzicht.persistence.Halfjaarregel;
import nl.trede.taakstelling.halfjaaroverzicht.persistence.Halfjaarvolgorde;
import nl.trede.taakstelling.landelijk.Bekendmaking;
import nl.trede.taakstelling.landelijk.persistence.LandelijkeTaakstellingEntity;
import nl.trede.taakstelling.verdeling.Verdeelregel;
import nl.trede.taakstelling.verdeling.Verdeling;
import nl.trede.taakstelling.verdeling.persistence.VerdelingRijen;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** A halfjaar: the national number in versions, and the gemeenten with the formula beside what was published. */
@Path("/halfjaren")
@Produces(MediaType.TEXT_HTML)
public class HalfjaarPagina {

    private static final int ROWS = 50;

    /** @param berekend null: cannot be computed */
    record Regel(Halfjaarregel gemeente, Integer berekend, Integer verschil) {}

    record Landelijk(LandelijkeTaakstellingEntity rij, boolean teLaat) {}

    record Keuze(Halfjaar halfjaar, String provincie, String zoek, Halfjaarvolgorde volgorde, LocalDate inwonersOp) {}

    @CheckedTemplate(basePath = "halfjaaroverzicht")
    static class Templates {
        static native TemplateInstance halfjaar(
                Keuze keuze,
                List<String> halfjaren,
                Map<String, String> provincies,
                List<Landelijk> landelijk,
                Verdeling verdeling,
                List<Regel> regels,
                Bladeren blad);
    }

    private final HalfjaarRijen rijen;
    private final VerdelingRijen verdelingRijen;
    private final RegisterRijen register;
    private final Clock clock;

    HalfjaarPagina(HalfjaarRijen rijen, VerdelingRijen verdelingRijen, RegisterRijen register, Clock clock) {
        this.register = register;
        this.rijen = rijen;
        this.verdelingRijen = verdelingRijen;
        this.clock = clock;
    }

    @GET
    @Transactional
    @Operation(hidden = true)
    public String toon(
            @QueryParam("halfjaar") Halfjaar halfjaar,
            @QueryParam("provincie") @DefaultValue("") String provincie,
            @QueryParam("zoek") @DefaultValue("") String zoek,
            @QueryParam("volgorde") @DefaultValue("NAAM") Halfjaarvolgorde volgorde,
            @QueryParam("inwonersOp") LocalDate inwonersOp,
            @QueryParam("pagina") @DefaultValue("1") int pagina) {
        var bekend = rijen.halfjaren();
        var gekozen = halfjaar != null
                ? halfjaar
                : bekend.isEmpty() ? Halfjaar.van(LocalDate.now(clock)) : Halfjaar.lees(bekend.get(0));
        var dag = inwonersOp == null ? verdelingRijen.bekendeDag(gekozen) : inwonersOp;
        var keuze = new Keuze(gekozen, provincie, zoek, volgorde, dag);
        var landelijk = LandelijkeTaakstellingEntity.versies(gekozen).stream()
                .map(rij -> new Landelijk(rij, Bekendmaking.teLaat(gekozen, rij.soort, rij.datum)))
                .toList();
        var vg = landelijk.stream()
                .filter(een -> een.rij().geldend)
                .mapToInt(een -> een.rij().aantal)
                .sum();
        var verdeling = Verdeling.bereken(vg, dag, verdelingRijen.alle(gekozen, dag));
        var eigen = Verdeling.bereken(vg, dag, verdelingRijen.basis(gekozen, dag));
        var bladzijde = Paging.bladzijde(pagina);
        var regels = regels(keuze, eigen, bladzijde);
        var blad = new Bladeren(bladzijde, ROWS, rijen.aantal(gekozen, provincie, zoek), adres(keuze));
        return Templates.halfjaar(keuze, bekend, register.provincies(), landelijk, verdeling, regels, blad)
                .render();
    }

    private List<Regel> regels(Keuze keuze, Verdeling verdeling, int pagina) {
        Map<String, Verdeelregel> berekend = verdeling.landelijk() == 0
                ? Map.of()
                : verdeling.regels().stream()
                        .collect(Collectors.toMap(regel -> regel.gemeente().code(), Function.identity()));
        return rijen
                .regels(keuze.halfjaar(), keuze.provincie(), keuze.zoek(), keuze.volgorde(), (pagina - 1) * ROWS, ROWS)
                .stream()
                .map(gemeente -> {
                    var deel = berekend.get(gemeente.code());
                    return new Regel(
                            gemeente, deel == null ? null : deel.berekend(), deel == null ? null : deel.verschil());
                })
                .toList();
    }

    private static String adres(Keuze keuze) {
        return "/taakstelling/halfjaren?halfjaar=%s&provincie=%s&zoek=%s&volgorde=%s&inwonersOp=%s"
                .formatted(
                        keuze.halfjaar(),
                        URLEncoder.encode(keuze.provincie(), StandardCharsets.UTF_8),
                        URLEncoder.encode(keuze.zoek(), StandardCharsets.UTF_8),
                        keuze.volgorde(),
                        keuze.inwonersOp());
    }
}
