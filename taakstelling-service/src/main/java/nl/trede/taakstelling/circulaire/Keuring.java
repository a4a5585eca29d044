// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling.circulaire;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Halfjaar;
import nl.trede.begrippen.Personen;
import nl.trede.taakstelling.gemeenteregister.Gemeente;

/** Judges the lines of one annex in their order (rules 2, 13 and 34). It remembers no more than the register is long. */
public final class Keuring {

    private static final Pattern TOTAAL = Pattern.compile(
            "(?i)(eind|algemeen )?totaal( nederland| landelijk)?:?|(heel )?nederland:?|landelijk( totaal)?:?");
    private static final Pattern SUBTOTAAL = Pattern.compile("(?i)(sub)?totaal\\b.*");

    private final Halfjaar halfjaar;
    private final Gemeentelijst gemeenten;
    private final int gemeenteKolom;
    private final int naamKolom;
    private final int aantalKolom;
    private final int halfjaarKolom;
    private final Map<Gemeentecode, Integer> gezien = new HashMap<>();
    private final Map<Halfjaar, Integer> halfjaren = new HashMap<>();

    /**
     * @param naamvarianten other names by gemeente; one without is not in it
     * @param toewijzing complete, and fitting the columns
     */
    public Keuring(
            Halfjaar halfjaar,
            Collection<Gemeente> register,
            Map<Gemeentecode, List<String>> naamvarianten,
            List<String> kolommen,
            Kolomtoewijzing toewijzing) {
        this.halfjaar = halfjaar;
        this.gemeenten = new Gemeentelijst(register, naamvarianten, halfjaar);
        this.gemeenteKolom = plek(kolommen, toewijzing.gemeente());
        this.naamKolom = plek(kolommen, toewijzing.naam());
        this.aantalKolom = plek(kolommen, toewijzing.aantal());
        this.halfjaarKolom = plek(kolommen, toewijzing.halfjaar());
    }

    private static int plek(List<String> kolommen, String naam) {
        return naam == null ? -1 : kolommen.indexOf(naam);
    }

    public Uitslag keur(Bestandsregel regel) {
        var fouten = new ArrayList<Regelfout>();
        var aantal = lees("aantal", regel.cel(aantalKolom), Personen::lees, fouten);
        var wie = regel.cel(gemeenteKolom).isEmpty() ? regel.cel(naamKolom) : regel.cel(gemeenteKolom);
        if (TOTAAL.matcher(wie).matches() && aantal != null) {
            return new Uitslag.Totaal(regel.regel(), aantal);
        }
        leesHalfjaar(regel, fouten);
        var gemeente = gemeente(regel, wie, fouten);
        if (!fouten.isEmpty()) {
            return new Uitslag.Geweigerd(regel.regel(), gemeente, fouten);
        }
        return new Uitslag.Cijfer(
                regel.regel(), gemeente, aantal, regel.formules().contains(aantalKolom));
    }

    /** Why the annex as a whole cannot be confirmed, in Dutch: it is about two halfjaren. Asked after the last line. */
    public Optional<String> bezwaar() {
        return halfjaren.size() < 2
                ? Optional.empty()
                : Optional.of("het bestand gaat over meer dan een halfjaar: "
                        + String.join(
                                " en ",
                                halfjaren.entrySet().stream()
                                        .sorted(Map.Entry.comparingByValue())
                                        .limit(2)
                                        .map(e -> e.getKey() + " (regel " + e.getValue() + ")")
                                        .toList()));
    }

    private void leesHalfjaar(Bestandsregel regel, List<Regelfout> fouten) {
        if (halfjaarKolom < 0) {
            return;
        }
        var over = lees("halfjaar", regel.cel(halfjaarKolom), tekst -> Halfjaar.lees(Regelfout.kort(tekst)), fouten);
        if (over != null && halfjaren.size() < 2) {
            halfjaren.putIfAbsent(over, regel.regel());
        }
        if (over != null && !over.equals(halfjaar)) {
            fouten.add(new Regelfout(
                    "halfjaar", "de regel gaat over %s, de circulaire over %s".formatted(over, halfjaar)));
        }
    }

    private Gemeentecode gemeente(Bestandsregel regel, String wie, List<Regelfout> fouten) {
        if (SUBTOTAAL.matcher(wie).matches()) {
            fouten.add(
                    new Regelfout("gemeente", "'%s' is een subtotaal en geen gemeente".formatted(Regelfout.kort(wie))));
            return null;
        }
        var gemeente = lees("gemeente", wie, gemeenten::zoek, fouten);
        if (gemeente == null) {
            return null;
        }
        var naam = regel.cel(naamKolom);
        if (naamKolom >= 0 && !naam.isEmpty() && !naam.equals(wie)) {
            var zelfde = lees("naam", naam, gemeenten::zoek, fouten);
            if (zelfde != null && !zelfde.equals(gemeente)) {
                fouten.add(new Regelfout(
                        "naam",
                        "%s hoort bij %s, niet bij %s"
                                .formatted(Regelfout.kort(naam), zelfde.code(), gemeente.code())));
            }
        }
        var eerder = gezien.putIfAbsent(gemeente.code(), regel.regel());
        if (eerder != null) {
            fouten.add(new Regelfout("gemeente", "%s staat al op regel %d".formatted(gemeente.naam(), eerder)));
        }
        return gemeente.code();
    }

    /** Null when the field is missing or wrong; then that is among the faults. */
    private static <T> T lees(String veld, String tekst, Function<String, T> lezer, List<Regelfout> fouten) {
        if (tekst.isEmpty()) {
            fouten.add(new Regelfout(veld, "ontbreekt"));
            return null;
        }
        try {
            return lezer.apply(tekst);
        } catch (IllegalArgumentException e) {
            fouten.add(new Regelfout(veld, e.getMessage()));
            return null;
        }
    }
}
