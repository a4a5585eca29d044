// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.besluit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;
import nl.trede.begrippen.Halfjaar;
import nl.trede.begrippen.Provinciecode;
import nl.trede.toezicht.ladder.Besluit;
import nl.trede.toezicht.ladder.Besluitsoort;
import nl.trede.toezicht.ladder.Weigering;
import nl.trede.toezicht.register.Gemeente;
import nl.trede.toezicht.register.Gemeenten;
import nl.trede.toezicht.saldo.Halfjaarstand;
import nl.trede.toezicht.saldo.Standen;

/** Excuses all gemeenten of a provincie in one act: one besluit VERSCHONING each (rule 46). */
public class VerschoonProvincie {

    /** What came of it. */
    public sealed interface Uitkomst {}

    /**
     * Per gemeente one besluit.
     *
     * @param overgeslagen with the reason, one for each gemeente without besluit
     */
    public record Verschoond(List<Besluit> besluiten, List<Overgeslagen> overgeslagen) implements Uitkomst {}

    /** What was asked fits no gemeente, or there is none in the halfjaar; each reason once. */
    public record Geweigerd(List<Weigering> weigeringen) implements Uitkomst {}

    /** A gemeente that was not excused; {@code reden} is a Dutch sentence part. */
    public record Overgeslagen(Gemeente gemeente, String reden) {}

    private final Gemeenten register;
    private final Standen standen;
    private final NeemBesluit neemBesluit;

    public VerschoonProvincie(Gemeenten register, Standen standen, NeemBesluit neemBesluit) {
        this.register = register;
        this.standen = standen;
        this.neemBesluit = neemBesluit;
    }

    /**
     * @param voornemen for any gemeente; its gemeente is not looked at
     * @param alleenMetAchterstand leave out a gemeente that has none over the halfjaar
     */
    public Uitkomst voer(
            Provinciecode provincie, VoorgenomenBesluit voornemen, boolean alleenMetAchterstand, Instant nu) {
        var gemeenten = bestaand(provincie, voornemen.halfjaar());
        if (gemeenten.isEmpty() || andereSoort(voornemen)) {
            return new Geweigerd(toets(provincie, voornemen, nu));
        }
        var genomen = new ArrayList<Besluit>();
        var overgeslagen = new ArrayList<Overgeslagen>();
        var weigeringen = new LinkedHashSet<Weigering>();
        for (var gemeente : gemeenten) {
            if (alleenMetAchterstand && voornemen.halfjaar() != null && !metAchterstand(gemeente, voornemen)) {
                overgeslagen.add(new Overgeslagen(gemeente, "heeft geen achterstand over " + voornemen.halfjaar()));
                continue;
            }
            var uitkomst = neemBesluit.voer(voornemen.voor(gemeente), null, nu);
            if (uitkomst instanceof NeemBesluit.Genomen een) {
                genomen.add(een.besluit());
            } else if (uitkomst instanceof NeemBesluit.Geweigerd geen) {
                weigeringen.addAll(geen.weigeringen());
                overgeslagen.add(new Overgeslagen(gemeente, reden(geen.weigeringen())));
            }
        }
        return genomen.isEmpty() && !weigeringen.isEmpty()
                ? new Geweigerd(List.copyOf(weigeringen))
                : new Verschoond(genomen, overgeslagen);
    }

    /** What stands in the way for every gemeente, without taking any besluit. */
    public List<Weigering> toets(Provinciecode provincie, VoorgenomenBesluit voornemen, Instant nu) {
        var weigeringen = new ArrayList<Weigering>();
        if (andereSoort(voornemen)) {
            weigeringen.add(new Weigering("soort", "voor een provincie kan alleen VERSCHONING"));
        }
        var gemeenten = bestaand(provincie, voornemen.halfjaar());
        if (gemeenten.isEmpty()) {
            weigeringen.add(new Weigering(
                    "halfjaar",
                    voornemen.halfjaar() == null
                            ? "is verplicht"
                            : "in " + voornemen.halfjaar() + " heeft de provincie geen gemeenten"));
        }
        List<Weigering> overal = null;
        for (var gemeente : gemeenten.isEmpty() ? register.van(provincie) : gemeenten) {
            var hier = neemBesluit.toets(voornemen.verschoning(gemeente), nu);
            if (overal == null) {
                overal = new ArrayList<>(hier);
            } else {
                overal.retainAll(hier);
            }
        }
        if (overal != null) {
            overal.stream()
                    .filter(een -> !gemeenten.isEmpty() || !een.veld().equals("halfjaar"))
                    .forEach(weigeringen::add);
        }
        return weigeringen;
    }

    /** @param halfjaar null = whenever they exist */
    private List<Gemeente> bestaand(Provinciecode provincie, Halfjaar halfjaar) {
        return register.van(provincie).stream()
                .filter(gemeente -> halfjaar == null || gemeente.bestaatIn(halfjaar))
                .toList();
    }

    private static String reden(List<Weigering> weigeringen) {
        return weigeringen.stream().map(een -> een.veld() + " " + een.reden()).collect(Collectors.joining("; "));
    }

    private static boolean andereSoort(VoorgenomenBesluit voornemen) {
        return voornemen.soort() != null && voornemen.soort() != Besluitsoort.VERSCHONING;
    }

    private boolean metAchterstand(Gemeente gemeente, VoorgenomenBesluit voornemen) {
        return standen.stand(gemeente.code(), voornemen.halfjaar(), null, null)
                .map(Halfjaarstand::saldo)
                .filter(saldo -> !saldo.gehaald())
                .isPresent();
    }
}
