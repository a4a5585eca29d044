// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.indeplaatsstelling;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.trede.begrippen.Halfjaar;
import nl.trede.toezicht.ladder.Weigering;
import nl.trede.toezicht.register.Gemeente;

/**
 * A voornemen, or a besluit that cannot wait for one, as it was asked.
 *
 * @param omvang null = as the beleid says
 * @param personen null = by the figures
 */
public record Opdracht(
        Gemeente gemeente,
        LocalDate datum,
        Omvang omvang,
        Halfjaar cohort,
        Integer personen,
        List<Onderdeel> onderdelen,
        String motivering,
        String orgaan) {

    /**
     * All that is wrong with it.
     *
     * @param beleid the omvang by beleid; null when it says none
     * @param achterstand persons by the figures; null when not known
     */
    List<Weigering> weigeringen(Omvang beleid, Integer achterstand, LocalDate vandaag) {
        var fout = new ArrayList<Weigering>();
        if (datum.isAfter(vandaag)) {
            fout.add(new Weigering("datum", "ligt in de toekomst"));
        }
        var over = omvang == null ? beleid : omvang;
        if (over == null) {
            fout.add(new Weigering(
                    "omvang", "is verplicht: het beleid zegt niet of het om een cohort of het totaal gaat"));
        } else if (beleid != null && over != beleid) {
            fout.add(new Weigering("omvang", "is volgens het beleid " + beleid));
        }
        if (over == Omvang.COHORT && cohort == null) {
            fout.add(new Weigering("cohort", "is verplicht bij COHORT: het halfjaar waaruit de achterstand stamt"));
        } else if (over == Omvang.COHORT && !cohort.peilmoment().isBefore(datum.plusDays(1))) {
            fout.add(new Weigering("cohort", "is nog niet voorbij op " + datum));
        } else if (over == Omvang.TOTAAL && cohort != null) {
            fout.add(new Weigering("cohort", "hoort alleen bij COHORT"));
        }
        if (personen == null && achterstand == null) {
            fout.add(new Weigering("personen", "is verplicht: de cijfers zijn niet bekend"));
        } else if (personen != null && achterstand != null && personen > achterstand) {
            fout.add(new Weigering("personen", "is meer dan er volgens de cijfers resteert (" + achterstand + ")"));
        } else if (personen == null && achterstand == 0) {
            fout.add(new Weigering("personen", "volgens de cijfers resteert er niets"));
        }
        fout.addAll(onderdelen(onderdelen, datum));
        return fout;
    }

    static List<Weigering> onderdelen(List<Onderdeel> onderdelen, LocalDate datum) {
        var fout = new ArrayList<Weigering>();
        if (onderdelen.isEmpty()) {
            fout.add(new Weigering("onderdelen", "noem ten minste een onderdeel met een laatste dag"));
        }
        for (int i = 0; i < onderdelen.size(); i++) {
            if (!onderdelen.get(i).uiterlijk().isAfter(datum)) {
                fout.add(new Weigering("onderdelen[" + i + "].uiterlijk", "ligt niet na de datum (" + datum + ")"));
            }
        }
        return fout;
    }
}
