// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.overzicht.web;

import io.quarkus.qute.TemplateExtension;
import java.math.BigDecimal;
import java.util.Locale;
import nl.trede.platform.web.Opmaak;
import nl.trede.toezicht.overzicht.Gemeentebeeld;

/** Figures of the overview in Dutch. */
@TemplateExtension
final class Cijfer {

    private static final Locale NEDERLANDS = Locale.forLanguageTag("nl-NL");

    private Cijfer() {}

    /** Signed with one decimal and thousands dots: −1,2, +0,4, 0,0. */
    static String metTeken(BigDecimal getal) {
        var tekst = String.format(NEDERLANDS, "%,.1f", getal.abs());
        return (getal.signum() < 0 ? "−" : getal.signum() > 0 ? "+" : "") + tekst;
    }

    /** Which part of the norm of the peildatum was housed: 87%; when nothing had to be, the persons above that. */
    static String deelVanNorm(Gemeentebeeld gemeente) {
        return gemeente.norm() == 0
                ? Opmaak.metTeken(gemeente.voorOpNorm())
                : Opmaak.procentVan(gemeente.gehuisvest(), gemeente.norm());
    }
}
