// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.beoordeling;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.trede.begrippen.Halfjaar;
import nl.trede.begrippen.Provinciecode;
import nl.trede.toezicht.ladder.Weigering;
import nl.trede.toezicht.register.Gemeente;
import nl.trede.toezicht.register.Gemeenten;

/** Makes the proposals for all gemeenten of a provincie in one act; each is kept, none is decided. */
public class BeoordeelProvincie {

    /** What came of it. */
    public sealed interface Uitkomst {}

    /** One beoordeling a gemeente, by name; those without are named with the reason. */
    public record Gemaakt(List<Beoordeling> beoordelingen, List<Overgeslagen> overgeslagen) implements Uitkomst {}

    /** What was asked is wrong in itself. */
    public record Geweigerd(List<Weigering> weigeringen) implements Uitkomst {}

    /** A gemeente about which nothing can be proposed; {@code reden} is a Dutch sentence. */
    public record Overgeslagen(Gemeente gemeente, String reden) {}

    private final Gemeenten register;
    private final BeoordeelHalfjaar beoordeel;

    public BeoordeelProvincie(Gemeenten register, BeoordeelHalfjaar beoordeel) {
        this.register = register;
        this.beoordeel = beoordeel;
    }

    /** @param peildatum as {@link BeoordeelHalfjaar#voer} */
    public Uitkomst voer(Provinciecode provincie, Halfjaar halfjaar, LocalDate peildatum, Instant nu) {
        var weigeringen = BeoordeelHalfjaar.weigeringen(halfjaar, peildatum);
        if (!weigeringen.isEmpty()) {
            return new Geweigerd(weigeringen);
        }
        var gemaakt = new ArrayList<Beoordeling>();
        var overgeslagen = new ArrayList<Overgeslagen>();
        for (var gemeente : register.van(provincie)) {
            if (!gemeente.bestaatIn(halfjaar)) {
                continue;
            }
            var uitkomst = beoordeel.voer(gemeente, halfjaar, peildatum, nu);
            if (uitkomst instanceof BeoordeelHalfjaar.Gemaakt een) {
                gemaakt.add(een.beoordeling());
            } else {
                overgeslagen.add(new Overgeslagen(gemeente, uitkomst.reden()));
            }
        }
        return new Gemaakt(gemaakt, overgeslagen);
    }
}
