// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.kalender.rest;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.DateEnd;
import biweekly.property.DateStart;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Provinciecode;
import nl.trede.platform.rest.Fout;
import nl.trede.platform.rest.Problem;
import nl.trede.toezicht.kalender.persistence.Kalenderregel;
import nl.trede.toezicht.kalender.persistence.Kalenders;
import nl.trede.toezicht.ladder.Vandaag;
import nl.trede.toezicht.register.Gemeenten;
import nl.trede.toezicht.termijn.Dagkeuring;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/provincies/{provincie}/kalender")
@Tag(name = "kalender", description = "Wat er wanneer moet gebeuren")
class KalenderResource {

    private static final int JAREN = 5;
    private static final int TERUG = 60;
    private static final int VOORUIT = 400;

    record Kalender(LocalDate van, LocalDate tot, List<Kalenderregel> dagen) {}

    private final Kalenders kalenders;
    private final Gemeenten register;
    private final Clock clock;

    KalenderResource(Kalenders kalenders, Gemeenten register, Clock clock) {
        this.kalenders = kalenders;
        this.register = register;
        this.clock = clock;
    }

    @GET
    @Transactional
    @Operation(summary = "De kalender van een provincie: wat er wanneer moet zijn of gebeurt")
    @APIResponse(responseCode = "200", description = "De kalender, op dag")
    @APIResponse(responseCode = "400", description = "Onjuiste periode")
    @APIResponse(responseCode = "404", description = "Deze provincie bestaat niet")
    public Kalender kalender(
            @PathParam("provincie") Provinciecode provincie,
            @QueryParam("gemeente") @Parameter(description = "Alleen deze gemeente") Gemeentecode gemeente,
            @QueryParam("van") @Parameter(description = "Weggelaten is vandaag") LocalDate van,
            @QueryParam("tot") @Parameter(description = "Weggelaten is 400 dagen verder") LocalDate tot) {
        bekend(provincie);
        var eerste = van == null ? vandaag() : van;
        var laatste = tot == null ? eerste.plusDays(VOORUIT) : tot;
        weiger(eerste, laatste);
        return new Kalender(
                eerste, laatste, kalenders.lees(provincie, gemeente == null ? null : gemeente.code(), eerste, laatste));
    }

    @GET
    @Path("/ics")
    @Produces("text/calendar;charset=UTF-8")
    @Transactional
    @Operation(
            summary = "De kalender als iCalendar (RFC 5545), om in een agenda te volgen",
            description = "Van 60 dagen terug tot 400 dagen vooruit. Wat is afgehandeld, staat er niet meer in.")
    @APIResponse(responseCode = "200", description = "De kalender")
    @APIResponse(responseCode = "404", description = "Deze provincie bestaat niet")
    public String ics(@PathParam("provincie") Provinciecode provincie, @QueryParam("gemeente") Gemeentecode gemeente) {
        var naam = bekend(provincie);
        var dag = vandaag();
        var ical = new ICalendar();
        ical.setProductId("-//Trede//Toezicht//NL");
        ical.setName("Toezicht " + naam);
        ical.addExperimentalProperty("X-WR-CALNAME", "Toezicht " + naam);
        kalenders
                .lees(provincie, gemeente == null ? null : gemeente.code(), dag.minusDays(TERUG), dag.plusDays(VOORUIT))
                .stream()
                .filter(regel -> !regel.afgehandeld())
                .forEach(regel -> ical.addEvent(event(regel)));
        return Biweekly.write(ical).go();
    }

    private VEvent event(Kalenderregel regel) {
        var event = new VEvent();
        event.setUid(regel.sleutel().toLowerCase(java.util.Locale.ROOT) + "@trede");
        event.setDateTimeStamp(Date.from(clock.instant()));
        event.setDateStart(new DateStart(dag(regel.datum()), false));
        event.setDateEnd(new DateEnd(dag(regel.tot().plusDays(1)), false));
        event.setSummary(regel.naam() == null ? regel.titel() : regel.naam() + ": " + regel.titel());
        event.addCategories(regel.soortInWoorden());
        event.setTransparency(true);
        return event;
    }

    /** The library writes a day without a time in the zone of the machine. */
    private static Date dag(LocalDate dag) {
        return Date.from(dag.atStartOfDay(ZoneId.systemDefault()).toInstant());
    }

    private static void weiger(LocalDate van, LocalDate tot) {
        var fouten = new ArrayList<Fout>();
        fouten.addAll(Fout.van(Dagkeuring.bezwaren("van", van)));
        fouten.addAll(Fout.van(Dagkeuring.bezwaren("tot", tot)));
        if (tot.isBefore(van)) {
            fouten.add(new Fout("tot", "ligt voor van"));
        } else if (tot.isAfter(van.plusYears(JAREN))) {
            fouten.add(new Fout("tot", "ligt meer dan " + JAREN + " jaar na van"));
        }
        if (!fouten.isEmpty()) {
            throw Problem.ongeldig(fouten);
        }
    }

    private LocalDate vandaag() {
        return Vandaag.op(clock.instant());
    }

    private String bekend(Provinciecode provincie) {
        return register.naam(provincie)
                .orElseThrow(() -> Problem.nietGevonden("Provincie " + provincie + " bestaat niet."));
    }
}
