// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.planvanaanpak.rest;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Halfjaar;
import nl.trede.platform.rest.Fout;
import nl.trede.toezicht.planvanaanpak.Afspraak;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The running taakstelling is given as a number or as a percentage; of persons, achterstand and running two give the third. */
@Schema(name = "AfspraakVastleggen")
record AfspraakBody(
        @NotNull @Schema(examples = "2024-04-01") LocalDate datum,
        @Schema(description = "Weggelaten is het halfjaar waarin de datum ligt", examples = "2024-I") Halfjaar halfjaar,
        @Min(0) @Max(1_000_000) @Schema(description = "Totaal") Integer personen,
        @Min(0) @Max(1_000_000) @Schema(description = "Personen", examples = "45") Integer waarvanAchterstand,
        @Min(0) @Max(1_000_000) @Schema(description = "Personen van de lopende taakstelling") Integer waarvanLopend,
        @Min(0)
                @Max(100)
                @Schema(description = "Procent van de lopende taakstelling, naar boven afgerond", examples = "50")
                Integer percentageLopend,
        @Size(max = 4000) String toelichting) {

    /** Faults between the fields; each field is right in itself. */
    List<Fout> fouten() {
        var fouten = new ArrayList<Fout>();
        if (personen == null && waarvanAchterstand == null && waarvanLopend == null && percentageLopend == null) {
            fouten.add(new Fout("personen", "geef personen, waarvanAchterstand, waarvanLopend of percentageLopend"));
        }
        if (waarvanLopend != null && percentageLopend != null) {
            fouten.add(new Fout("percentageLopend", "geef waarvanLopend of percentageLopend, niet allebei"));
        } else if (personen != null && percentageLopend != null) {
            fouten.add(new Fout("personen", "laat weg: het totaal volgt uit waarvanAchterstand en percentageLopend"));
        } else if (personen != null && !klopt()) {
            fouten.add(new Fout("personen", "is niet de som van waarvanAchterstand en waarvanLopend"));
        }
        if (halfjaar != null && !halfjaar.heeftPeildatum(datum)) {
            fouten.add(new Fout("datum", "ligt niet in " + halfjaar + " en is niet het peilmoment ervan"));
        }
        return fouten;
    }

    Afspraak naarAfspraak(Gemeentecode gemeente, Instant nu) {
        int achterstand = waarvanAchterstand != null || personen == null || waarvanLopend == null
                ? of0(waarvanAchterstand)
                : personen - waarvanLopend;
        return new Afspraak(
                UUID.randomUUID(),
                gemeente,
                datum,
                halfjaar == null ? Halfjaar.van(datum) : halfjaar,
                achterstand,
                percentageLopend == null ? lopend(achterstand) : null,
                percentageLopend,
                toelichting == null || toelichting.isBlank() ? null : toelichting.strip(),
                nu);
    }

    private Integer lopend(int achterstand) {
        return waarvanLopend != null ? waarvanLopend : Math.max(0, of0(personen) - achterstand);
    }

    private boolean klopt() {
        int delen = of0(waarvanAchterstand) + of0(waarvanLopend);
        return waarvanAchterstand != null && waarvanLopend != null ? personen == delen : personen >= delen;
    }

    private static int of0(Integer aantal) {
        return aantal == null ? 0 : aantal;
    }
}
