// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling.gemeenteregister.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.trede.begrippen.Bezwaar;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Provinciecode;
import nl.trede.platform.web.Formulier;
import nl.trede.taakstelling.gemeenteregister.Herindelingsverzoek.Opvolger;

/** The rows of the form, one for each gemeente that may go on; a row in which nothing was typed does not count. */
final class Opvolgerregels {

    private static final List<String> VELDEN = List.of("gemeente", "naam", "provincie", "aandeel");

    /** Places of the rows that were filled in, in their order. */
    private final List<Integer> ingevuld;

    private final Formulier form;

    Opvolgerregels(Formulier form, int regels) {
        this.form = form;
        this.ingevuld = IntStream.rangeClosed(1, regels)
                .filter(nummer -> VELDEN.stream()
                        .anyMatch(veld -> !form.waarde(form.veld(veld, nummer)).isEmpty()))
                .boxed()
                .toList();
    }

    /** Each row that was filled in; what is wrong in it is null, and noted in the form. */
    List<Opvolger> lees() {
        if (ingevuld.isEmpty()) {
            form.fout(form.veld("gemeente", 1), "vul dit in");
        }
        var opvolgers = new ArrayList<Opvolger>();
        for (int nummer : ingevuld) {
            opvolgers.add(new Opvolger(
                    form.verplicht(form.veld("gemeente", nummer), Gemeentecode.class),
                    form.vrijeTekst(form.veld("naam", nummer), 100),
                    form.facultatief(form.veld("provincie", nummer), Provinciecode.class),
                    aandeel(form.veld("aandeel", nummer))));
        }
        return opvolgers;
    }

    private BigDecimal aandeel(String veld) {
        var tekst = form.waarde(veld);
        if (tekst.isEmpty()) {
            return null;
        }
        if (!tekst.matches("0([.,]\\d{1,8})?|1([.,]0{1,8})?")) {
            form.fout(veld, "is geen deel van 0 tot en met 1 met hoogstens acht decimalen, bijvoorbeeld 0,25");
            return null;
        }
        return new BigDecimal(tekst.replace(',', '.'));
    }

    /** Notes a refusal at the row that it is about. */
    void noteer(Bezwaar bezwaar) {
        var deel =
                bezwaar.veld().replaceFirst("naar\\[(\\d+)]\\.(\\w+)", "$1 $2").split(" ");
        if (deel.length == 2) {
            form.noteer(form.veld(deel[1], ingevuld.get(Integer.parseInt(deel[0]))), bezwaar.reden());
        } else {
            form.noteer(bezwaar.veld().equals("naar") ? "" : bezwaar.veld(), bezwaar.reden());
        }
    }
}
