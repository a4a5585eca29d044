// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.termijn.rest;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.trede.begrippen.Halfjaar;
import nl.trede.platform.rest.Fout;
import nl.trede.toezicht.beleid.Document;
import nl.trede.toezicht.termijn.Duur;
import nl.trede.toezicht.termijn.Termijn;
import nl.trede.toezicht.termijn.Tijdseenheid;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A length or a fixed last day; neither is as the beleid says. */
@Schema(name = "LosseTermijn")
record TermijnBody(
        @NotNull @Size(min = 1, max = 100) @Schema(examples = "PLAN_VAN_AANPAK") String document,
        @Min(1) @Max(1000) @Schema(description = "Weggelaten is volgens beleid", examples = "10") Integer aantal,
        @Schema(description = "Weggelaten is weken") Tijdseenheid eenheid,
        @Schema(description = "Een vaste laatste dag, in plaats van een aantal") LocalDate laatsteDag,
        @NotNull
                @Schema(
                        description = "De dag waarop de brief is verzonden, of de afspraak is gemaakt",
                        examples = "2024-11-28")
                LocalDate start,
        @Size(max = 2000) @Schema(description = "Verplicht bij afwijken van het beleid") String reden,
        List<@NotNull Halfjaar> halfjaren,
        Halfjaar doorkijk) {

    /** @param document null when the beleid does not know it, or there is none */
    List<Fout> fouten(Document bekend) {
        var fouten = new ArrayList<Fout>();
        var beleid = beleid(bekend);
        if (aantal != null && laatsteDag != null) {
            fouten.add(new Fout("laatsteDag", "geef een aantal of een laatste dag, niet allebei"));
        } else if (aantal == null && laatsteDag == null && beleid == null) {
            fouten.add(new Fout("aantal", "is verplicht; het beleid geeft geen termijn"));
        }
        if (laatsteDag != null && laatsteDag.isBefore(start)) {
            fouten.add(new Fout("laatsteDag", "ligt voor het begin van de termijn (" + start + ")"));
        }
        if (beleid != null && !beleid.equals(duur(beleid)) && (reden == null || reden.isBlank())) {
            fouten.add(new Fout("reden", "is verplicht bij afwijken van het beleid (" + beleid.inWoorden() + ")"));
        }
        if (doorkijk != null && halfjaren != null && halfjaren.stream().anyMatch(een -> een.compareTo(doorkijk) >= 0)) {
            fouten.add(new Fout("doorkijk", "ligt niet na de halfjaren van de termijn"));
        }
        return fouten;
    }

    /** @param bekend null when the beleid does not know the document */
    Termijn.Gevraagd gevraagd(Document bekend) {
        return new Termijn.Gevraagd(
                document,
                bekend == null ? document : bekend.naam(),
                beleid(bekend),
                duur(beleid(bekend)),
                laatsteDag,
                wet(bekend),
                reden == null || reden.isBlank() ? null : reden.strip());
    }

    private Duur duur(Duur beleid) {
        return aantal != null
                ? new Duur(aantal, eenheid == null ? Tijdseenheid.WEKEN : eenheid)
                : laatsteDag != null ? null : beleid;
    }

    private static Duur beleid(Document bekend) {
        return bekend == null || bekend.termijn() == null
                ? null
                : new Duur(bekend.termijn().aantal(), bekend.termijn().eenheid());
    }

    private static boolean wet(Document bekend) {
        return bekend != null && bekend.termijn() != null && bekend.termijn().algemeneTermijnenwet();
    }
}
