// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.herindeling.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import nl.trede.platform.web.Formulier;
import nl.trede.toezicht.herindeling.Opvolger;

/** A share as a person writes it: 62,5 means 0.625. */
final class Percentage {

    private static final BigDecimal HONDERD = BigDecimal.valueOf(100);

    private Percentage() {}

    /** Empty when it is none, and then a fault is noted. */
    static Optional<BigDecimal> lees(Formulier form, String veld) {
        var tekst = form.waarde(veld).replace("%", "").strip().replace(',', '.');
        if (tekst.isEmpty()) {
            form.fout(veld, "vul dit in");
            return Optional.empty();
        }
        if (!tekst.matches("[0-9]{1,3}(\\.[0-9]{1,10})?") || new BigDecimal(tekst).compareTo(HONDERD) > 0) {
            form.fout(veld, "is geen percentage van 0 tot en met 100, bijvoorbeeld 62,5");
            return Optional.empty();
        }
        return Optional.of(new BigDecimal(tekst).divide(HONDERD));
    }

    static String som(List<Opvolger> opvolgers) {
        return toon(opvolgers.stream().map(Opvolger::aandeel).reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    /** 0.625 reads 62,5; empty when it is not known. */
    static String toon(BigDecimal aandeel) {
        return aandeel == null
                ? ""
                : aandeel.multiply(HONDERD).stripTrailingZeros().toPlainString().replace('.', ',');
    }
}
