// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.overzicht.web;

import io.quarkus.qute.TemplateExtension;
import java.util.List;
import nl.trede.toezicht.overzicht.Kaartkleur;

/** A column of the overview that can be sorted by. */
public record Kolom(String sleutel, String naam, boolean getal) {

    @TemplateExtension(namespace = "overzicht")
    static List<Kaartkleur> kleuren() {
        return List.of(Kaartkleur.values());
    }

    @TemplateExtension(namespace = "overzicht")
    static List<Kolom> kolommen() {
        return List.of(
                new Kolom("gemeente", "Gemeente", false),
                new Kolom("provincie", "Provincie", false),
                new Kolom("opgave", "Opgave", true),
                new Kolom("gehuisvest", "Gehuisvest", true),
                new Kolom("tempo", "Op de norm", true),
                new Kolom("saldo", "Saldo", true),
                new Kolom("trede", "Trede en oordeel", false),
                new Kolom("termijn", "Eerste termijn", false));
    }
}
