// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.stroom.rest;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.subscription.BackPressureStrategy;
import io.smallrye.mutiny.subscription.MultiEmitter;
import io.vertx.core.http.HttpServerResponse;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Provinciecode;
import nl.trede.platform.rest.Problem;
import nl.trede.platform.security.Toegang;
import nl.trede.platform.security.Toegangen;
import nl.trede.toezicht.stroom.Gehoor;
import nl.trede.toezicht.stroom.Luisteraar;
import nl.trede.toezicht.stroom.Nieuws;
import nl.trede.toezicht.stroom.persistence.Nieuwsbron;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Server-sent events that say for whom figures changed; the figures themselves are asked as always. */
@Path("/v1/stroom")
@Tag(name = "stroom", description = "Horen wanneer cijfers veranderen")
class StroomResource {

    private static final int GENOEMD = 50;

    /** @param gemeenten at most fifty; empty when it is not known which, after a connection that broke */
    @Schema(name = "Nieuwsbericht")
    record Bericht(
            @Schema(description = "Wanneer het veranderde; bij 'begin' wanneer er voor het laatst iets veranderde.")
                    Instant op,
            @Schema(examples = "1") int aantal,
            List<Gemeentecode> gemeenten,
            List<Provinciecode> provincies) {}

    private final Nieuwsbron bron;
    private final StroomConfig config;
    private final Toegangen toegangen;
    private final Clock clock;
    private final AtomicInteger open = new AtomicInteger();

    StroomResource(Nieuwsbron bron, StroomConfig config, Toegangen toegangen, Clock clock) {
        this.bron = bron;
        this.config = config;
        this.toegangen = toegangen;
        this.clock = clock;
    }

    /** Over how many connections pages listen now. */
    int open() {
        return open.get();
    }

    @GET
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @Operation(
            summary = "Luister naar nieuws over cijfers",
            description =
                    "Een gebeurtenis 'nieuws' zegt van welke gemeenten de stand of het besluit veranderde; vraag daarna de cijfers opnieuw. "
                            + "Begint met 'begin'. Een lege lijst gemeenten betekent dat er iets gemist kan zijn. De verbinding eindigt na een kwartier; "
                            + "een browser maakt dan vanzelf een nieuwe.")
    @APIResponse(
            responseCode = "200",
            description = "De gebeurtenissen",
            content =
                    @Content(
                            mediaType = MediaType.SERVER_SENT_EVENTS,
                            schema = @Schema(implementation = Bericht.class),
                            examples =
                                    @ExampleObject(
                                            name = "nieuws",
                                            value =
                                                    "event:nieuws\ndata:{\"op\":\"2026-11-27T13:00:00Z\",\"aantal\":1,\"gemeenten\":[\"GM0034\"],\"provincies\":[]}\n\n")))
    @APIResponse(responseCode = "503", description = "Er luisteren er al te veel; vraag de cijfers zelf")
    public Multi<OutboundSseEvent> luister(
            @QueryParam("provincie") Provinciecode provincie,
            @QueryParam("gemeente") Gemeentecode gemeente,
            @Context Sse sse,
            @Context HttpServerResponse antwoord) {
        if (open.incrementAndGet() > config.hoogstens()) {
            open.decrementAndGet();
            throw Problem.van(503, "Er luisteren er al te veel. De cijfers zelf kunt u gewoon opvragen.");
        }
        var toegang = toegangen.nu();
        Predicate<Nieuws> gehoor = new Gehoor(provincie, gemeente)::past;
        var einde = sse.newEvent("einde");
        var berichten = Multi.createFrom()
                .<OutboundSseEvent>emitter(
                        naar -> begin(naar, gehoor.and(nieuws -> ziet(toegang, nieuws)), sse, einde),
                        BackPressureStrategy.LATEST);
        var hartslag = Multi.createFrom()
                .ticks()
                .every(config.hartslag())
                .onOverflow()
                .drop()
                .map(tik -> sse.newEventBuilder().comment("hartslag").build());
        var alles = Multi.createBy()
                .merging()
                .streams(berichten, hartslag)
                .select()
                .first(bericht -> bericht != einde)
                .select()
                .first(config.duur())
                .onTermination()
                .invoke(open::decrementAndGet);
        antwoord.putHeader("X-Accel-Buffering", "no");
        return alles;
    }

    /** @param slot what ends the stream when the service stops */
    private void begin(
            MultiEmitter<? super OutboundSseEvent> naar, Predicate<Nieuws> gehoor, Sse sse, OutboundSseEvent slot) {
        var luisteraar = new Luisteraar() {
            @Override
            public void hoor(Set<Nieuws> gehoord) {
                var voorHem = gehoord.stream().filter(gehoor).toList();
                if (gehoord.isEmpty() || !voorHem.isEmpty()) {
                    naar.emit(event(sse, "nieuws", voorHem, clock.instant()));
                }
            }

            @Override
            public void einde() {
                naar.emit(slot);
            }
        };
        naar.onTermination(() -> bron.zonder(luisteraar));
        bron.met(luisteraar);
        naar.emit(event(sse, "begin", List.of(), bron.laatste()));
    }

    /** Nobody hears of a gemeente that is not within reach. */
    private static boolean ziet(Toegang toegang, Nieuws nieuws) {
        return toegang.overal()
                || nieuws.provincie() != null && toegang.ziet(nieuws.provincie())
                || toegang.gemeenten().contains(nieuws.gemeente());
    }

    private OutboundSseEvent event(Sse sse, String naam, List<Nieuws> nieuws, Instant op) {
        var gemeenten = nieuws.stream().map(Nieuws::gemeente).distinct().toList();
        var provincies = nieuws.stream()
                .map(Nieuws::provincie)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        var bericht = new Bericht(
                op, gemeenten.size(), gemeenten.stream().limit(GENOEMD).toList(), provincies);
        return sse.newEventBuilder()
                .name(naam)
                .mediaType(MediaType.APPLICATION_JSON_TYPE)
                .data(Bericht.class, bericht)
                .build();
    }
}
