// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.saldo.rest;

import java.time.LocalDate;
import java.util.List;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Halfjaar;
import nl.trede.begrippen.Saldo;
import nl.trede.toezicht.betwisting.persistence.Betwistingen;
import nl.trede.toezicht.saldo.Halfjaarstand;
import nl.trede.toezicht.saldo.Herkomst;
import nl.trede.toezicht.saldo.Overgang;
import nl.trede.toezicht.saldo.Standstatus;
import nl.trede.toezicht.saldo.Waarvan;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "Halfjaarstand",
        description = "beginsaldo + overgenomen − taakstelling + gehuisvest = saldo, alles in personen")
record StandView(
        Gemeentecode gemeente,
        Halfjaar halfjaar,
        @Schema(
                        description = "Negatief is een achterstand; met wat een herindeling op de eerste dag bracht",
                        examples = "-147")
                Saldo beginsaldo,
        @Schema(
                        description =
                                "Wat herindelingen binnen het halfjaar brachten (negatief: een achterstand) of namen",
                        examples = "0")
                int overgenomen,
        @Schema(description = "De geldende versie", examples = "216") int taakstelling,
        @Schema(description = "taakstelling − beginsaldo − overgenomen", examples = "363") int opgave,
        @Schema(description = "In dit halfjaar tot en met de peildatum", examples = "318") int gehuisvest,
        @Schema(description = "Nog te huisvesten, nooit minder dan nul", examples = "45") int resterend,
        @Schema(description = "Negatief is een achterstand", examples = "-45") Saldo saldo,
        @Schema(description = "Leeg zolang er geen realisatie is", nullable = true, examples = "2024-01-01")
                LocalDate peildatum,
        Standstatus status,
        @Schema(description = "Bron van het realisatiecijfer", nullable = true, examples = "COA") String bron,
        List<Waarvan> waarvan,
        @Schema(description = "Uit welk halfjaar de achterstand stamt, de oudste eerst; samen de achterstand")
                List<Herkomst> achterstandNaarHerkomst,
        @Schema(description = "De herindelingen van dit halfjaar") List<Overgang> overgangen,
        @Schema(description = "Wat in de keten ontbreekt en voor nul telt", examples = "taakstelling 2023-I")
                List<String> ontbreekt,
        List<String> bronnen,
        @Schema(description = "Wat van de cijfers van dit halfjaar wordt of werd betwist; telt in geen getal mee")
                List<BetwistingView> betwistingen) {

    static StandView van(Halfjaarstand stand, List<Betwistingen.Rij> betwistingen) {
        return new StandView(
                stand.gemeente(),
                stand.halfjaar(),
                stand.beginsaldo(),
                stand.overgenomen(),
                stand.taakstelling(),
                stand.opgave(),
                stand.gehuisvest(),
                stand.resterend(),
                stand.saldo(),
                stand.peildatum(),
                stand.status(),
                stand.bron(),
                stand.waarvan(),
                stand.achterstandNaarHerkomst(),
                stand.overgangen(),
                stand.ontbreekt(),
                stand.bronnen(),
                BetwistingView.bij(stand, betwistingen));
    }
}
