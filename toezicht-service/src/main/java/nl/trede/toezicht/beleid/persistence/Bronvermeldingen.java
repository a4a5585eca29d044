// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.beleid.persistence;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import nl.trede.toezicht.beleid.Bronvermelding;

/** Gathers from one beleid.yaml where its values come from. */
final class Bronvermeldingen {

    private final List<Bronvermelding> gevonden = new ArrayList<>();

    private Bronvermeldingen() {}

    static List<Bronvermelding> van(BeleidYaml beleid) {
        var bronnen = new Bronvermeldingen();
        if (beleid.herkomst() != null) {
            beleid.herkomst().forEach((onderdeel, tekst) -> bronnen.neem(onderdeel, null, tekst));
        }
        bronnen.lijst(
                "treden", beleid.treden(), trede -> String.valueOf(trede.nummer()), BeleidYaml.TredeYaml::herkomst);
        bronnen.lijst("oordelen", beleid.oordelen(), BeleidYaml.OordeelYaml::code, BeleidYaml.OordeelYaml::herkomst);
        bronnen.lijst(
                "documenten", beleid.documenten(), BeleidYaml.DocumentYaml::code, BeleidYaml.DocumentYaml::herkomst);
        bronnen.lijst(
                "termijnen", beleid.termijnen(), BeleidYaml.TermijnYaml::document, BeleidYaml.TermijnYaml::herkomst);
        bronnen.lijst("gevolgen", beleid.gevolgen(), BeleidYaml.GevolgYaml::code, BeleidYaml.GevolgYaml::herkomst);
        bronnen.lijst(
                "verschoningsgronden",
                beleid.verschoningsgronden(),
                BeleidYaml.GrondYaml::code,
                BeleidYaml.GrondYaml::herkomst);
        bronnen.neem("indeplaatsstelling", null, beleid.indeplaatsstelling().herkomst());
        return bronnen.gevonden;
    }

    private <T> void lijst(
            String onderdeel, List<T> waarden, Function<T, String> waarvan, Function<T, String> herkomst) {
        waarden.forEach(waarde -> neem(onderdeel, waarvan.apply(waarde), herkomst.apply(waarde)));
    }

    private void neem(String onderdeel, String waarvan, String tekst) {
        if (tekst != null) {
            gevonden.add(Bronvermelding.van(onderdeel, waarvan, tekst));
        }
    }
}
