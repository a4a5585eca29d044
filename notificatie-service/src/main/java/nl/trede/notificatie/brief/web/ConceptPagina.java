// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.brief.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.trede.notificatie.brief.Aanmelding;
import nl.trede.notificatie.brief.Brief;
import nl.trede.notificatie.brief.BriefAanpassen;
import nl.trede.notificatie.brief.Uitkomst;
import nl.trede.notificatie.opmaak.Aanpassing;
import nl.trede.notificatie.opmaak.Alinea;
import nl.trede.notificatie.taal.Taalcheck;
import nl.trede.notificatie.taal.Taalopmerking;
import nl.trede.platform.web.Formulier;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** A concept to write in, paragraph by paragraph, with the letter beside it and a help for plain language. */
@Path("/brieven/{id}/concept")
@Produces(MediaType.TEXT_HTML)
class ConceptPagina {

    /** A paragraph with what the help says of it. */
    record Regel(int nummer, Alinea alinea, List<Taalopmerking> taal) {}

    /** All that the page shows. */
    record Beeld(Brief brief, List<Regel> regels, List<Aanpassing> vervallen, String gekozen, int gemiddeldeZin) {}

    @CheckedTemplate(basePath = "brief")
    static class Templates {
        static native TemplateInstance concept(Beeld beeld, RawString tekst, Formulier form);
    }

    private final Briefbeeld beeld;
    private final BriefAanpassen aanpassen;
    private final Taalcheck taal;
    private final Aanmelding aanmelding;

    ConceptPagina(Briefbeeld beeld, BriefAanpassen aanpassen, Taalcheck taal, Aanmelding aanmelding) {
        this.beeld = beeld;
        this.aanpassen = aanpassen;
        this.taal = taal;
        this.aanmelding = aanmelding;
    }

    @GET
    @Transactional
    @Operation(hidden = true)
    public String concept(@PathParam("id") UUID id, @QueryParam("alinea") String gekozen) {
        var brief = beeld.zoek(id);
        var tekst = aanpassen.opgemaakt(brief).alineas().stream()
                .filter(alinea -> alinea.id().equals(gekozen))
                .map(Alinea::tekst)
                .findFirst()
                .orElse("");
        return toon(brief, gekozen, Formulier.met(Map.of("tekst", tekst)));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    @Operation(hidden = true)
    public Response pasAan(@PathParam("id") UUID id, MultivaluedMap<String, String> velden) {
        var form = Formulier.van(velden);
        var brief = beeld.zoek(id);
        var alinea = form.waarde("alinea");
        var uitkomst = form.waarde("herstel").equals("ja")
                ? aanpassen.herstel(brief, alinea, aanmelding.wie())
                : aanpassen.pasAan(brief, alinea, form.waarde("tekst"), aanmelding.wie());
        if (uitkomst instanceof Uitkomst.Gedaan) {
            return Response.seeOther(URI.create("brieven/" + id + "/concept#alinea-" + alinea))
                    .build();
        }
        if (uitkomst instanceof Uitkomst.Ongeldig ongeldig) {
            ongeldig.redenen().forEach(reden -> form.fout(ongeldig.veld().equals("tekst") ? "tekst" : "", reden));
        } else if (uitkomst instanceof Uitkomst.Geweigerd geweigerd) {
            form.fout("", geweigerd.reden());
        }
        return Response.status(uitkomst instanceof Uitkomst.Geweigerd ? 409 : 400)
                .entity(toon(brief, alinea, form))
                .build();
    }

    private String toon(Brief brief, String gekozen, Formulier form) {
        var opgemaakt = aanpassen.opgemaakt(brief);
        var alineas = opgemaakt.alineas();
        var leesbaar = alineas.stream().map(Alinea::leesbaar).toList();
        var opmerkingen = taal.lees(leesbaar);
        var regels = new java.util.ArrayList<Regel>();
        for (var alinea : alineas) {
            var nummer = regels.size() + 1;
            regels.add(new Regel(
                    nummer,
                    alinea,
                    opmerkingen.stream().filter(een -> een.alinea() == nummer).toList()));
        }
        var alles = new Beeld(brief, regels, opgemaakt.vervallen(), gekozen, taal.gemiddeldeZin(leesbaar));
        return Templates.concept(alles, Briefbeeld.tekst(brief), form).render();
    }
}
