// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.prognose.rest;

import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Halfjaar;
import nl.trede.begrippen.Saldo;
import nl.trede.toezicht.prognose.Prognose;
import nl.trede.toezicht.register.Gemeente;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Prognose", description = "Een verwachting, geen stand: er wordt niet op beoordeeld. In personen.")
record PrognoseView(
        Gemeentecode gemeente,
        String naam,
        Halfjaar halfjaar,
        @Schema(description = "Hele maanden waarover cijfers bekend zijn, 0 tot en met 6") int maanden,
        int gehuisvest,
        @Schema(description = "Verwacht gehuisvest aan het eind") int verwachtGehuisvest,
        @Schema(description = "Verwacht saldo op het peilmoment") Saldo verwachtSaldo,
        @Schema(description = "null zolang er te weinig eerdere halfjaren zijn") Saldo saldoLaag,
        @Schema(description = "null zolang er te weinig eerdere halfjaren zijn") Saldo saldoHoog,
        @Schema(description = "Eerdere uitkomsten waarop de band rust; null zonder band") Integer waarnemingen,
        @Schema(description = "Het deel van haar taakstelling dat de gemeente gewoonlijk huisvest", examples = "0.94")
                double aandeel,
        @Schema(description = "Eigen halfjaren waarop dat rust; 0 = alleen die van alle gemeenten") int halfjaren,
        @Schema(description = "Het deel van een halfjaar dat na deze maand gewoonlijk is gehuisvest", examples = "0.47")
                double seizoen,
        @Schema(description = "Eerdere halfjaren waarop dat rust; 0 = een rechte lijn") int seizoenWaarnemingen,
        @Schema(description = "Wat de gemeente aan het eind gehuisvest wil hebben; null als dat niet bekend is")
                Integer gepland) {

    static PrognoseView van(Gemeente gemeente, Prognose prognose) {
        var band = prognose.band();
        return new PrognoseView(
                gemeente.code(),
                gemeente.naam(),
                prognose.verloop().halfjaar(),
                prognose.maand(),
                prognose.gehuisvest(),
                prognose.verwacht(),
                prognose.saldo(),
                prognose.laag(),
                prognose.hoog(),
                band == null ? null : band.waarnemingen(),
                afgerond(prognose.aandeel()),
                prognose.halfjaren(),
                afgerond(prognose.seizoen().deel().get(prognose.maand())),
                prognose.seizoen().waargenomen().get(prognose.maand()),
                prognose.gepland());
    }

    private static double afgerond(double deel) {
        return Math.round(deel * 1000) / 1000.0;
    }
}
