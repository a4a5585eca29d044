// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.simulatie.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.trede.begrippen.Halfjaar;
import nl.trede.begrippen.Provinciecode;
import nl.trede.platform.web.Formulier;
import nl.trede.toezicht.beleid.Beleidlezer;
import nl.trede.toezicht.ladder.Weigering;
import nl.trede.toezicht.simulatie.Ladderpositie;
import nl.trede.toezicht.simulatie.Vergelijking;
import nl.trede.toezicht.simulatie.VoerSimulatieUit;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Tries a beleid and shows what it would have done. */
@Path("/simulaties")
@Produces(MediaType.TEXT_HTML)
class SimulatiePagina {

    @CheckedTemplate(basePath = "simulatie")
    static class Templates {
        static native TemplateInstance simulatie(
                Formulier form, List<String> versies, Vergelijking vergelijking, Simulatiegrafiek grafiek);
    }

    private final VoerSimulatieUit voerUit;
    private final Beleidlezer lezer;
    private final Clock clock;

    SimulatiePagina(VoerSimulatieUit voerUit, Beleidlezer lezer, Clock clock) {
        this.voerUit = voerUit;
        this.lezer = lezer;
        this.clock = clock;
    }

    @GET
    @Operation(hidden = true)
    public String leeg() {
        return toon(Formulier.met(Map.of()), null);
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Transactional
    @Operation(hidden = true)
    public String simuleer(@BeanParam SimulatieFormulier gestuurd) {
        var form = Formulier.met(gestuurd.waarden());
        var vooraf = new ArrayList<Weigering>();
        var aanvraag = new VoerSimulatieUit.Aanvraag(
                form.facultatief("provincie", Provinciecode.class),
                form.verplicht("van", Halfjaar.class),
                form.verplicht("totEnMet", Halfjaar.class),
                ladder(form),
                gestuurd.beleid(vooraf),
                gestuurd.tegenover());
        if (form.heeftFouten()) {
            vooraf.forEach(een -> form.fout(een.veld(), een.reden()));
            return toon(form, null);
        }
        var uitkomst = voerUit.voer(aanvraag, vooraf, clock.instant());
        if (uitkomst instanceof VoerSimulatieUit.Geweigerd geweigerd) {
            geweigerd.weigeringen().forEach(een -> form.fout(veld(een.veld()), een.reden()));
            return toon(form, null);
        }
        return toon(form, ((VoerSimulatieUit.Uitgevoerd) uitkomst).vergelijking());
    }

    private static Ladderpositie ladder(Formulier form) {
        return switch (form.waarde("ladder")) {
            case "WERKELIJK" -> Ladderpositie.WERKELIJK;
            case "GESIMULEERD" -> Ladderpositie.GESIMULEERD;
            default -> null;
        };
    }

    /** The page has no field of that name. */
    private static String veld(String veld) {
        return veld.equals("beleid") ? "versie" : veld;
    }

    private String toon(Formulier form, Vergelijking vergelijking) {
        return Templates.simulatie(
                        form,
                        lezer.versies(),
                        vergelijking,
                        vergelijking == null ? null : Simulatiegrafiek.van(vergelijking))
                .render();
    }
}
