// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.overzicht.web;

import io.quarkus.qute.TemplateExtension;
import nl.trede.begrippen.Saldo;

/** The style class of a saldo; never the only sign of it. */
@TemplateExtension
final class Stijl {

    private Stijl() {}

    static String stijl(Saldo saldo) {
        return saldo.personen() < 0 ? "trede-achterstand" : saldo.personen() > 0 ? "trede-voorsprong" : "";
    }
}
