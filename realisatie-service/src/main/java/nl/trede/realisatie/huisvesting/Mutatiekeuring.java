// SPDX-License-Identifier: EUPL-1.2
package nl.trede.realisatie.huisvesting;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.realisatie.huisvesting.RuweMutatie.Veld;
import nl.trede.realisatie.levering.Regelfout;
import nl.trede.realisatie.register.Gemeente;
import nl.trede.realisatie.register.Register;
import nl.trede.realisatie.telregel.Telregels;

/** Judges mutaties one by one, against nothing but the register, the calendar and the telregels (rules 2, 13 and 29 to 34). One file, one keuring. */
public final class Mutatiekeuring {

    static final int HOOGSTENS = 1_000_000;
    static final LocalDate VROEGSTE = LocalDate.of(1990, 1, 1);

    private static final int LANGSTE_ID = 100;
    private static final int MEESTE_DAGEN = 5_000;
    private static final Set<Veld> VAN_EEN_HUISVESTING =
            Set.of(Veld.GEMEENTE, Veld.KOPPELGEMEENTE, Veld.DATUM, Veld.AANTAL, Veld.SOORT);

    private final Register register;
    private final Telregels telregels;
    private final LocalDate vandaag;
    private final Map<String, LocalDate> dagen = new HashMap<>();

    /** @param vandaag no huisvesting can be on a later day */
    public Mutatiekeuring(Register register, Telregels telregels, LocalDate vandaag) {
        this.register = register;
        this.telregels = telregels;
        this.vandaag = vandaag;
    }

    /** A line that can be right, or all that is wrong with it. */
    public Uitslag keur(RuweMutatie regel) {
        if (regel.onleesbaar()) {
            return new Uitslag.Fout(regel.fouten());
        }
        var id = lees(regel, Veld.ID, Mutatiekeuring::id);
        var betreft = betreft(regel, id);
        var huisvesting = regel.tekst(Veld.INTREKT) == null ? huisvesting(regel) : null;
        return regel.fouten().isEmpty()
                ? new Uitslag.Goed(new Mutatie(regel.regel(), id, huisvesting, betreft))
                : new Uitslag.Fout(regel.fouten());
    }

    private static String betreft(RuweMutatie regel, String id) {
        if (regel.tekst(Veld.VERVANGT) == null && regel.tekst(Veld.INTREKT) == null) {
            return null;
        }
        if (regel.tekst(Veld.INTREKT) != null) {
            VAN_EEN_HUISVESTING.stream()
                    .filter(veld -> regel.tekst(veld) != null)
                    .sorted()
                    .forEach(veld -> regel.fout(veld.naam(), "hoort niet bij een intrekking"));
        }
        if (regel.tekst(Veld.VERVANGT) != null && regel.tekst(Veld.INTREKT) != null) {
            regel.fout("intrekt", "een regel vervangt iets of trekt iets in, niet allebei");
            return null;
        }
        var veld = regel.tekst(Veld.VERVANGT) != null ? Veld.VERVANGT : Veld.INTREKT;
        var betreft = lees(regel, veld, Mutatiekeuring::id);
        if (betreft != null && betreft.equals(id)) {
            regel.fout(veld.naam(), "noemt de regel zelf");
        }
        return betreft;
    }

    private Huisvesting huisvesting(RuweMutatie regel) {
        var gemeente = lees(regel, Veld.GEMEENTE, this::gemeente);
        var koppelgemeente =
                regel.tekst(Veld.KOPPELGEMEENTE) == null ? null : lees(regel, Veld.KOPPELGEMEENTE, this::gemeente);
        var datum = lees(regel, Veld.DATUM, this::dag);
        var aantal = lees(regel, Veld.AANTAL, Mutatiekeuring::aantal);
        var soort = lees(regel, Veld.SOORT, this::soort);
        bestaat(regel, Veld.GEMEENTE, gemeente, datum);
        bestaat(regel, Veld.KOPPELGEMEENTE, koppelgemeente, datum);
        if (gemeente == null || datum == null || aantal == null || soort == null) {
            return null;
        }
        var telling = new Telling(telregels).van(soort, gemeente, koppelgemeente, datum);
        if (telling.bezwaar() != null) {
            regel.fout("soort", telling.bezwaar());
        }
        return new Huisvesting(
                gemeente.code(),
                koppelgemeente == null ? null : koppelgemeente.code(),
                datum,
                aantal,
                soort,
                telling.voor());
    }

    private static void bestaat(RuweMutatie regel, Veld veld, Gemeente gemeente, LocalDate datum) {
        if (gemeente != null && datum != null) {
            gemeente.bezwaarTegen(datum).ifPresent(reden -> regel.fout(veld.naam(), reden));
        }
    }

    /** Null when the field is missing or wrong; then that is among the faults. */
    private static <T> T lees(RuweMutatie regel, Veld veld, Function<String, T> lezer) {
        if (regel.heeftFout(veld.naam())) {
            return null;
        }
        var tekst = regel.tekst(veld);
        if (tekst == null) {
            regel.fout(veld.naam(), "ontbreekt");
            return null;
        }
        try {
            return lezer.apply(tekst);
        } catch (IllegalArgumentException e) {
            regel.fout(veld.naam(), e.getMessage());
            return null;
        }
    }

    private static String id(String tekst) {
        if (tekst.length() > LANGSTE_ID) {
            throw new IllegalArgumentException("is langer dan " + LANGSTE_ID + " tekens");
        }
        for (int i = 0; i < tekst.length(); i++) {
            var teken = tekst.charAt(i);
            if (teken <= ' ' || teken > '~' || teken == '"' || teken == '\\') {
                throw new IllegalArgumentException("mag alleen letters, cijfers en leestekens hebben, zonder spatie");
            }
        }
        return tekst;
    }

    private Gemeente gemeente(String tekst) {
        return register.zoek(tekst).orElseThrow(() -> {
            new Gemeentecode(Regelfout.kort(tekst));
            return new IllegalArgumentException("gemeente " + tekst + " staat niet in het register");
        });
    }

    private LocalDate dag(String tekst) {
        var bekend = dagen.get(tekst);
        if (bekend != null) {
            return bekend;
        }
        LocalDate dag;
        try {
            dag = LocalDate.parse(tekst);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("'%s' is geen datum; verwacht jjjj-mm-dd, bijvoorbeeld 2024-07-01"
                    .formatted(Regelfout.kort(tekst)));
        }
        if (dag.isAfter(vandaag)) {
            throw new IllegalArgumentException(dag + " ligt in de toekomst");
        } else if (dag.isBefore(VROEGSTE)) {
            throw new IllegalArgumentException(dag + " ligt voor " + VROEGSTE);
        }
        if (dagen.size() < MEESTE_DAGEN) {
            dagen.put(tekst, dag);
        }
        return dag;
    }

    private static Integer aantal(String tekst) {
        var kort = Regelfout.kort(tekst);
        if (tekst.startsWith("-") && !tekst.matches("-0+")) {
            throw new IllegalArgumentException(
                    "%s is negatief; een huisvesting is van minstens 1 persoon, een vermindering is een correctie of intrekking"
                            .formatted(kort));
        }
        if (tekst.length() > 7 || Integer.parseInt(tekst) > HOOGSTENS) {
            throw new IllegalArgumentException("%s is meer dan 1.000.000".formatted(kort));
        }
        var aantal = Integer.parseInt(tekst);
        if (aantal == 0) {
            throw new IllegalArgumentException("0 is geen huisvesting; het moet minstens 1 persoon zijn");
        }
        return aantal;
    }

    private String soort(String tekst) {
        if (!telregels.kent(tekst)) {
            throw new IllegalArgumentException("'%s' is geen bekende soort; bekend zijn %s"
                    .formatted(Regelfout.kort(tekst), String.join(", ", telregels.soorten())));
        }
        return tekst;
    }

    /** Whether a line can be right. */
    public sealed interface Uitslag {

        record Goed(Mutatie mutatie) implements Uitslag {}

        /** @param fouten all that is wrong with the line, at least one */
        record Fout(List<Regelfout> fouten) implements Uitslag {}
    }
}
