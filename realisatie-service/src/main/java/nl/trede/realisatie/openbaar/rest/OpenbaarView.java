// SPDX-License-Identifier: EUPL-1.2
package nl.trede.realisatie.openbaar.rest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.trede.begrippen.Provinciecode;
import nl.trede.platform.bestanden.CsvSchrijver;
import nl.trede.realisatie.openbaar.Afscherming;
import nl.trede.realisatie.openbaar.persistence.OpenbareCijfers.Rij;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "OpenbaarCijfer")
record OpenbaarView(
        @Schema(examples = "GM1730") String gemeente,
        @Schema(examples = "Tynaarlo") String naam,
        @Schema(implementation = Provinciecode.class) String provincie,
        LocalDate peildatum,
        @Schema(description = "Personen; leeg als het aantal is afgeschermd", nullable = true, examples = "41")
                Integer gehuisvest,
        @Schema(description = "Zoals het getoond mag worden", examples = "< 5") String tekst,
        @Schema(examples = "DEFINITIEF") String status) {

    @Schema(
            name = "OpenbaarTotaal",
            description = "Over alle gemeenten met een cijfer; provincie is leeg voor alle provincies samen.")
    record Totaal(
            LocalDate peildatum,
            @Schema(nullable = true) String provincie,
            @Schema(description = "Personen; leeg als een van de aantallen is afgeschermd", nullable = true)
                    Integer gehuisvest,
            @Schema(description = "Gemeenten met een cijfer op deze peildatum") int gemeenten,
            @Schema(description = "Gemeenten waarvan het aantal is afgeschermd") long afgeschermd) {

        static List<Totaal> alle(List<Rij> rijen, Afscherming afscherming) {
            var totalen = new ArrayList<Totaal>();
            new TreeMap<>(rijen.stream().collect(Collectors.groupingBy(Rij::peildatum))).forEach((dag, opDag) -> {
                Map<String, List<Rij>> perProvincie =
                        new TreeMap<>(opDag.stream().collect(Collectors.groupingBy(Rij::provincie)));
                perProvincie.forEach((provincie, deel) -> totalen.add(van(dag, provincie, deel, afscherming)));
                totalen.add(van(dag, null, opDag, afscherming));
            });
            return totalen;
        }

        private static Totaal van(LocalDate dag, String provincie, List<Rij> rijen, Afscherming afscherming) {
            var aantallen = rijen.stream().map(Rij::gehuisvest).toList();
            return new Totaal(
                    dag,
                    provincie,
                    afscherming.totaal(aantallen),
                    rijen.size(),
                    aantallen.stream().filter(afscherming::verbergt).count());
        }
    }

    static OpenbaarView van(Rij rij, Afscherming afscherming) {
        return new OpenbaarView(
                rij.gemeente(),
                rij.naam(),
                rij.provincie(),
                rij.peildatum(),
                afscherming.verbergt(rij.gehuisvest()) ? null : rij.gehuisvest(),
                afscherming.tekst(rij.gehuisvest()),
                rij.status());
    }

    String csv(String halfjaar) {
        return "%s;%s;%s;%s;%s;%s;%s%n".formatted(gemeente, cel(naam), provincie, halfjaar, peildatum, tekst, status);
    }

    /** Quoted when it has to be, and no formula. */
    static String cel(String naam) {
        var tekst = CsvSchrijver.veilig(naam);
        return tekst.matches("[^;\"\r\n]*") ? tekst : '"' + tekst.replace("\"", "\"\"") + '"';
    }
}
