// SPDX-License-Identifier: EUPL-1.2
package nl.trede.lokaal.demo;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.trede.begrippen.Halfjaar;

/** The chain of one gemeente while it is being made up, halfjaar by halfjaar. Where its letter speaks, the letter counts. */
final class Reeks {

    static final String FICTIEF = "fictief (demo)";

    private final Gemeente gemeente;
    private final List<Brieffeit> brief;
    private final Inwoners inwoners;
    private final Toeval toeval;
    private Integer saldo;

    Reeks(Gemeente gemeente, List<Brieffeit> brief, Inwoners inwoners, Toeval toeval) {
        this.gemeente = gemeente;
        this.brief = brief;
        this.inwoners = inwoners;
        this.toeval = toeval;
    }

    String code() {
        return gemeente.code();
    }

    int inwoners() {
        return gemeente.inwoners();
    }

    /** Not before its letter begins, and not while the gemeente does not exist. */
    boolean doetMee(Halfjaar halfjaar) {
        return gemeente.bestaatHeel(halfjaar)
                && opening().map(o -> o.halfjaar().compareTo(halfjaar) <= 0).orElse(true);
    }

    boolean begint() {
        return saldo == null;
    }

    int saldo() {
        return saldo;
    }

    /** Begins the chain with the letter's figure, or with a made-up one: some ahead, more behind. */
    Demofeiten.Openingsstand open(Halfjaar halfjaar, int taakstelling) {
        Demofeiten.Openingsstand stand = opening()
                .map(o -> new Demofeiten.Openingsstand(code(), halfjaar, o.aantal(), o.bron()))
                .orElseGet(() -> {
                    double deel = toeval.over(code() + " begin").nextGaussian() * 0.35 - 0.35;
                    return new Demofeiten.Openingsstand(
                            code(), halfjaar, (int) Math.round(deel * taakstelling), FICTIEF);
                });
        saldo = stand.saldo();
        return stand;
    }

    List<Demofeiten.Taakstelling> taakstellingen(Halfjaar halfjaar, List<Landelijk> landelijk) {
        List<Demofeiten.Taakstelling> uitBrief = brief.stream()
                .filter(f -> f.halfjaar().equals(halfjaar) && f.isTaakstelling())
                .map(f -> new Demofeiten.Taakstelling(
                        code(), halfjaar, f.soort().name(), f.aantal(), f.datum(), f.bron()))
                .toList();
        if (!uitBrief.isEmpty()) {
            return uitBrief;
        }
        return landelijk.stream()
                .filter(l -> l.halfjaar().equals(halfjaar))
                .map(l -> new Demofeiten.Taakstelling(
                        code(),
                        halfjaar,
                        l.soort(),
                        inwoners.aandeel(l.aantal(), gemeente),
                        l.datum(),
                        FICTIEF + ": aandeel naar inwoners"))
                .toList();
    }

    /** The letter's figure on the peilmoment, when it has one: then nothing is made up. */
    Optional<Brieffeit> vast(Halfjaar halfjaar) {
        return gemeld(halfjaar).stream()
                .filter(f -> f.datum().equals(halfjaar.peilmoment()))
                .findFirst();
    }

    /** The letter's figures before the peilmoment. */
    List<Brieffeit> tussentijds(Halfjaar halfjaar) {
        return gemeld(halfjaar).stream()
                .filter(f -> f.datum().isBefore(halfjaar.peilmoment()))
                .sorted(Comparator.comparing(Brieffeit::datum))
                .toList();
    }

    /** How many are housed in the whole halfjaar: around the taakstelling, plus a part of what is behind; not less than the letter knows. */
    int gehuisvest(Halfjaar halfjaar, int taakstelling) {
        Optional<Brieffeit> vast = vast(halfjaar);
        if (vast.isPresent()) {
            return vast.get().aantal();
        }
        double aard = toeval.over(code()).nextGaussian() * 0.10;
        double halfjaars = toeval.over(code() + halfjaar).nextGaussian() * 0.14;
        double tempo = Math.min(1.4, Math.max(0.4, 0.94 + aard + halfjaars));
        double inhaal = Math.max(0, -saldo)
                * (0.10 + 0.25 * toeval.over("inhaal " + code() + halfjaar).nextDouble());
        int minstens =
                tussentijds(halfjaar).stream().mapToInt(Brieffeit::aantal).max().orElse(0);
        return Math.max(minstens, (int) Math.round(taakstelling * tempo + inhaal));
    }

    Maandverloop verloop(Halfjaar halfjaar) {
        return new Maandverloop(toeval, code(), halfjaar);
    }

    void boek(int taakstelling, int gehuisvest) {
        saldo = saldo - taakstelling + gehuisvest;
    }

    private Optional<Brieffeit> opening() {
        return brief.stream()
                .filter(f -> f.soort() == Brieffeit.Soort.OPENINGSSTAND)
                .findFirst();
    }

    private List<Brieffeit> gemeld(Halfjaar halfjaar) {
        return brief.stream()
                .filter(f -> f.halfjaar().equals(halfjaar) && f.soort() == Brieffeit.Soort.GEHUISVEST)
                .toList();
    }
}
