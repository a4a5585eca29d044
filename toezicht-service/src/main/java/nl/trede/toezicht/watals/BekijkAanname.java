// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.watals;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nl.trede.begrippen.Halfjaar;
import nl.trede.toezicht.beleid.Beleidskaders;
import nl.trede.toezicht.beoordeling.BeoordeelHalfjaar;
import nl.trede.toezicht.beoordeling.Beoordeling;
import nl.trede.toezicht.kennis.Kennis;
import nl.trede.toezicht.kennis.Kennisbron;
import nl.trede.toezicht.kennis.Proefoordeel;
import nl.trede.toezicht.ladder.Vandaag;
import nl.trede.toezicht.ladder.Weigering;
import nl.trede.toezicht.register.Gemeente;
import nl.trede.toezicht.saldo.Halfjaarstand;

/** Lays the peilmoment of one gemeente with an aanname beside the one without. */
public class BekijkAanname {

    /**
     * How it would be at the peilmoment.
     *
     * @param voorstel null when there can be none; {@code reden} then says why, in Dutch
     */
    public record Beeld(Halfjaarstand stand, Beoordeling voorstel, String reden) {}

    /** What came of it. */
    public sealed interface Uitkomst {}

    public record Geweigerd(List<Weigering> weigeringen) implements Uitkomst {}

    /** Nothing can be said as things stand; {@code reden} is a Dutch sentence. */
    public record Onmogelijk(String reden) implements Uitkomst {}

    /**
     * @param zonder when nobody is housed any more and the taakstelling stays
     * @param met when the aanname comes true
     */
    public record Bekeken(Halfjaar halfjaar, Aanname aanname, Beeld zonder, Beeld met) implements Uitkomst {}

    private final Kennisbron bron;
    private final Beleidskaders kaders;

    public BekijkAanname(Kennisbron bron, Beleidskaders kaders) {
        this.bron = bron;
        this.kaders = kaders;
    }

    /**
     * @param halfjaar null = the one that runs
     * @param bekendOp with what was recorded at that moment or before; null = with all that is known
     * @param nu the moment of the question; when looking back the moment looked back to
     */
    public Uitkomst voer(Gemeente gemeente, Halfjaar halfjaar, Aanname aanname, Instant bekendOp, Instant nu) {
        var gevraagd = halfjaar == null ? Halfjaar.van(Vandaag.op(nu)) : halfjaar;
        var weigeringen = new ArrayList<>(aanname.weigeringen(gevraagd));
        if (!gemeente.bestaatOp(gevraagd.laatsteDag())) {
            weigeringen.add(new Weigering(
                    "halfjaar", "gemeente " + gemeente.naam() + " bestaat niet op " + gevraagd.laatsteDag()));
        }
        if (!weigeringen.isEmpty()) {
            return new Geweigerd(weigeringen);
        }
        var kennis = bron.zonderVoorstellen(List.of(gemeente)).get(0).bekendOp(bekendOp);
        if (new Proefoordeel(kennis, kaders).stand(gevraagd, null).isEmpty()) {
            return new Onmogelijk("Van gemeente " + gemeente.naam() + " is over " + gevraagd + " geen stand bekend.");
        }
        return new Bekeken(
                gevraagd, aanname, beeld(kennis, gevraagd, Aanname.GEEN, nu), beeld(kennis, gevraagd, aanname, nu));
    }

    private Beeld beeld(Kennis kennis, Halfjaar halfjaar, Aanname aanname, Instant nu) {
        var peilmoment = halfjaar.peilmoment();
        var oordeel = new Proefoordeel(kennis.met(aanname.toegepast(kennis.feiten(), halfjaar, nu)), kaders);
        var later = Vandaag.op(nu).isBefore(peilmoment) ? Vandaag.begin(peilmoment) : nu;
        var uitkomst = oordeel.beoordeel(halfjaar, peilmoment, later);
        return new Beeld(
                oordeel.stand(halfjaar, peilmoment).orElseThrow(),
                uitkomst instanceof BeoordeelHalfjaar.Gemaakt gemaakt ? gemaakt.beoordeling() : null,
                uitkomst instanceof BeoordeelHalfjaar.Onmogelijk onmogelijk ? onmogelijk.reden() : null);
    }
}
