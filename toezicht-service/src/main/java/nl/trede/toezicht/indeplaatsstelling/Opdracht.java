// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.indeplaatsstelling;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.trede.begrippen.Bezwaar;
import nl.trede.begrippen.Halfjaar;
import nl.trede.toezicht.ladder.Dag;
import nl.trede.toezicht.ladder.Weigering;
import nl.trede.toezicht.register.Gemeente;
import nl.trede.toezicht.termijn.Dagkeuring;

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

    /** Whether this is how a spoor that runs began. */
    boolean begon(Spoor spoor, boolean spoed) {
        var stap = spoed ? spoor.besluit() : spoor.voornemen();
        return spoor.einde() == null
                && stap != null
                && stap.spoed() == spoed
                && stap.datum().equals(datum)
                && stap.motivering().equals(motivering)
                && (omvang == null || spoor.omvang() == omvang)
                && Objects.equals(spoor.cohort(), cohort)
                && (personen == null || spoor.personen() == personen)
                && spoor.onderdelen().equals(onderdelen);
    }

    /**
     * All that is wrong with it.
     *
     * @param beleid the omvang by beleid; null when it says none
     * @param achterstand persons by the figures; null when not known
     */
    List<Weigering> weigeringen(Omvang beleid, Integer achterstand, LocalDate vandaag) {
        var fout = new ArrayList<Weigering>();
        dag("datum", Dagkeuring.nietLater("datum", datum, vandaag), fout);
        dag("datum", Dagkeuring.bestaat("datum", gemeente, datum), fout);
        var over = omvang == null ? beleid : omvang;
        if (over == null) {
            fout.add(new Weigering(
                    "omvang", "is verplicht: het beleid zegt niet of het om een cohort of het totaal gaat"));
        } else if (beleid != null && over != beleid) {
            fout.add(new Weigering("omvang", "is volgens het beleid " + beleid.inWoorden()));
        }
        if (over == Omvang.COHORT && cohort == null) {
            fout.add(new Weigering("cohort", "is verplicht bij een cohort: het halfjaar waaruit de achterstand stamt"));
        } else if (over == Omvang.COHORT && !cohort.peilmoment().isBefore(datum.plusDays(1))) {
            fout.add(new Weigering("cohort", "is nog niet voorbij op " + Dag.kort(datum)));
        } else if (over == Omvang.TOTAAL && cohort != null) {
            fout.add(new Weigering("cohort", "hoort alleen bij een cohort"));
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

    /** What is wrong when its day cannot be meant, so that nothing else can be said of it. */
    List<Weigering> onmogelijk() {
        var fout = new ArrayList<Weigering>();
        dag("datum", Dagkeuring.bezwaren("datum", datum), fout);
        return fout;
    }

    private static void dag(String veld, List<Bezwaar> bezwaren, List<Weigering> fout) {
        bezwaren.forEach(bezwaar -> fout.add(new Weigering(veld, bezwaar.reden())));
    }

    static List<Weigering> onderdelen(List<Onderdeel> onderdelen, LocalDate datum) {
        var fout = new ArrayList<Weigering>();
        if (onderdelen.isEmpty()) {
            fout.add(new Weigering("onderdelen", "noem ten minste een onderdeel met een laatste dag"));
        }
        for (int i = 0; i < onderdelen.size(); i++) {
            var dag = onderdelen.get(i).uiterlijk();
            dag("onderdelen[" + i + "].uiterlijk", Dagkeuring.bezwaren("", dag), fout);
            if (!dag.isAfter(datum)) {
                fout.add(new Weigering(
                        "onderdelen[" + i + "].uiterlijk", "ligt niet na de datum (" + Dag.kort(datum) + ")"));
            }
        }
        return fout;
    }
}
