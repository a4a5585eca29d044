// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling.ruiling.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.trede.begrippen.Bezwaar;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.platform.web.Formulier;
import nl.trede.taakstelling.ruiling.Deel;

/** The rows of the form, one for each gemeente that may take part; a row in which nothing was typed does not count. */
final class Ruilregels {

    private static final List<String> VELDEN = List.of("gemeente", "van", "naar", "besluitdatum", "kenmerk");
    private static final int PERSONEN = 1_000_000;

    /** Places of the rows that were filled in, in their order. */
    private final List<Integer> ingevuld;

    private final Formulier form;

    Ruilregels(Formulier form, int regels) {
        this.form = form;
        this.ingevuld = Stream.iterate(1, nummer -> nummer + 1)
                .limit(regels)
                .filter(nummer -> VELDEN.stream()
                        .anyMatch(veld -> !form.waarde(veld + "-" + nummer).isEmpty()))
                .toList();
    }

    /** One for each row that is right; the faults of the others are noted in the form. */
    List<Deel> lees() {
        var delen = new ArrayList<Deel>();
        for (var nummer : ingevuld) {
            var gemeente = form.verplicht("gemeente-" + nummer, Gemeentecode.class);
            var van = form.aantal("van-" + nummer, PERSONEN);
            var naar = form.aantal("naar-" + nummer, PERSONEN);
            var datum = form.verplicht("besluitdatum-" + nummer, LocalDate.class);
            var kenmerk = form.tekst("kenmerk-" + nummer, 100);
            if (gemeente != null && van != null && naar != null && datum != null && !kenmerk.isEmpty()) {
                delen.add(new Deel(gemeente, van, naar, datum, kenmerk));
            }
        }
        return delen;
    }

    /** In the order of the rows that were filled in; null where one is not right. */
    List<Gemeentecode> gemeenten() {
        return ingevuld.stream()
                .map(nummer -> form.waarde("gemeente-" + nummer))
                .map(code -> code.matches("GM\\d{4}") ? new Gemeentecode(code) : null)
                .toList();
    }

    /** Notes a refusal at the row that it is about. */
    void noteer(Bezwaar bezwaar) {
        var deel =
                bezwaar.veld().replaceFirst("delen\\[(\\d+)]\\.(\\w+)", "$1 $2").split(" ");
        if (deel.length == 2) {
            form.noteer(deel[1] + "-" + ingevuld.get(Integer.parseInt(deel[0])), bezwaar.reden());
        } else {
            form.noteer(bezwaar.veld().equals("delen") ? "" : bezwaar.veld(), bezwaar.reden());
        }
    }
}
