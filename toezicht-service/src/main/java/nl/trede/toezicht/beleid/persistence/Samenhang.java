// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.beleid.persistence;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Checks within one beleid.yaml what a schema cannot say: numbering, doubles, and names that refer to something. */
final class Samenhang {

    private Samenhang() {}

    static void controleer(BeleidYaml beleid, Beleidsbestand bestand) {
        for (int i = 0; i < beleid.treden().size(); i++) {
            if (beleid.treden().get(i).nummer() != i) {
                bestand.fout(
                        "/treden/" + i + "/nummer",
                        "de treden lopen van 0 omhoog zonder gat; hier hoort " + i + ", er staat "
                                + beleid.treden().get(i).nummer());
            }
        }
        eenmalig(beleid.oordelen(), BeleidYaml.OordeelYaml::code, "oordelen", "code", bestand);
        eenmalig(beleid.documenten(), BeleidYaml.DocumentYaml::code, "documenten", "code", bestand);
        eenmalig(beleid.gevolgen(), BeleidYaml.GevolgYaml::code, "gevolgen", "code", bestand);
        eenmalig(beleid.verschoningsgronden(), BeleidYaml.GrondYaml::code, "verschoningsgronden", "code", bestand);
        eenmalig(beleid.termijnen(), BeleidYaml.TermijnYaml::document, "termijnen", "document", bestand);
        var documenten =
                beleid.documenten().stream().map(BeleidYaml.DocumentYaml::code).collect(Collectors.toSet());
        bekend(beleid.termijnen(), BeleidYaml.TermijnYaml::document, "termijnen", documenten, bestand);
        bekend(beleid.gevolgen(), BeleidYaml.GevolgYaml::document, "gevolgen", documenten, bestand);
        termijnen(beleid, bestand);
        oordelen(beleid, bestand);
        if (beleid.van() != null && beleid.tot() != null && !beleid.van().isBefore(beleid.tot())) {
            bestand.fout("/geldigTot", "geldigTot ligt niet na geldigVan");
        }
    }

    private static void termijnen(BeleidYaml beleid, Beleidsbestand bestand) {
        for (int i = 0; i < beleid.termijnen().size(); i++) {
            var termijn = beleid.termijnen().get(i);
            if ((termijn.weken() == null) == (termijn.aantal() == null)) {
                bestand.fout("/termijnen/" + i, "geef weken, of aantal met eenheid; niet beide en niet geen van beide");
            }
        }
    }

    private static void oordelen(BeleidYaml beleid, Beleidsbestand bestand) {
        var codes = beleid.oordelen().stream().map(BeleidYaml.OordeelYaml::code).collect(Collectors.toSet());
        for (int i = 0; i < beleid.verschoningsgronden().size(); i++) {
            var oordeel = beleid.verschoningsgronden().get(i).oordeel();
            if (oordeel != null && !codes.contains(oordeel)) {
                bestand.fout("/verschoningsgronden/" + i + "/oordeel", oordeel + " staat niet bij oordelen");
            }
        }
    }

    private static <T> void eenmalig(
            List<T> rijen, Function<T, String> code, String lijst, String veld, Beleidsbestand bestand) {
        var gezien = new HashSet<String>();
        for (int i = 0; i < rijen.size(); i++) {
            var deze = code.apply(rijen.get(i));
            if (!gezien.add(deze)) {
                bestand.fout("/" + lijst + "/" + i + "/" + veld, deze + " staat twee keer bij " + lijst);
            }
        }
    }

    private static <T> void bekend(
            List<T> rijen, Function<T, String> document, String lijst, Set<String> documenten, Beleidsbestand bestand) {
        for (int i = 0; i < rijen.size(); i++) {
            var deze = document.apply(rijen.get(i));
            if (deze != null && !documenten.contains(deze)) {
                bestand.fout("/" + lijst + "/" + i + "/document", deze + " staat niet bij documenten");
            }
        }
    }
}
