// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.besluit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
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

    /** What was asked fits no gemeente. */
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
        if (andereSoort(voornemen)) {
            return new Geweigerd(toets(provincie, voornemen, nu));
        }
        var genomen = new ArrayList<Besluit>();
        var overgeslagen = new ArrayList<Overgeslagen>();
        List<Weigering> laatste = List.of();
        for (var gemeente : register.van(provincie)) {
            if (voornemen.halfjaar() != null && !gemeente.bestaatIn(voornemen.halfjaar())) {
                continue;
            }
            if (alleenMetAchterstand && voornemen.halfjaar() != null && !metAchterstand(gemeente, voornemen)) {
                overgeslagen.add(new Overgeslagen(gemeente, "heeft geen achterstand over " + voornemen.halfjaar()));
                continue;
            }
            var uitkomst = neemBesluit.voer(voornemen.voor(gemeente), null, nu);
            if (uitkomst instanceof NeemBesluit.Genomen een) {
                genomen.add(een.besluit());
            } else if (uitkomst instanceof NeemBesluit.Geweigerd geen) {
                laatste = geen.weigeringen();
                overgeslagen.add(new Overgeslagen(
                        gemeente, laatste.get(0).veld() + " " + laatste.get(0).reden()));
            }
        }
        return genomen.isEmpty() && !laatste.isEmpty() ? new Geweigerd(laatste) : new Verschoond(genomen, overgeslagen);
    }

    /** What stands in the way for every gemeente, without taking any besluit. */
    public List<Weigering> toets(Provinciecode provincie, VoorgenomenBesluit voornemen, Instant nu) {
        var weigeringen = new ArrayList<Weigering>();
        if (andereSoort(voornemen)) {
            weigeringen.add(new Weigering("soort", "voor een provincie kan alleen VERSCHONING"));
        }
        List<Weigering> overal = null;
        for (var gemeente : register.van(provincie)) {
            var hier = neemBesluit.toets(voornemen.verschoning(gemeente), nu);
            if (overal == null) {
                overal = new ArrayList<>(hier);
            } else {
                overal.retainAll(hier);
            }
        }
        if (overal != null) {
            weigeringen.addAll(overal);
        }
        return weigeringen;
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
