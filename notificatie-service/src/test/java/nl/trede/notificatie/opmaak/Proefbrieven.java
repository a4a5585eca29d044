// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.opmaak;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.trede.begrippen.Provinciecode;
import nl.trede.notificatie.brief.Proefbrief;

/** Every kind of letter of every province that has files of its own, complete and sent. */
public final class Proefbrieven {

    private Proefbrieven() {}

    /** A letter to print, named by province and kind. */
    public record Proef(String naam, Opmaak.Document document) {
        @Override
        public String toString() {
            return naam;
        }
    }

    public static Stream<Proef> alle() {
        return Stream.of("PV22", "PV23", "PV24")
                .map(Provinciecode::new)
                .flatMap(provincie -> Arrays.stream(Briefsoort.values()).map(soort -> proef(provincie, soort)));
    }

    private static Proef proef(Provinciecode provincie, Briefsoort soort) {
        var feiten = Proeffeiten.voorbeeld(provincie, 20).van(soort);
        var correctie = soort == Briefsoort.EINDEBRIEF
                ? new Correctie(
                        feiten.besluit(),
                        "P/0",
                        Proeffeiten.ERNA,
                        null,
                        List.of(new Correctie.Wijziging("Taakstelling 2024-I", 26, 24)))
                : null;
        var tekst = Proefbrief.OPMAAK
                .stelOp(new Briefkop(soort, "P/1", Proeffeiten.ERNA, correctie), feiten, List.of())
                .tekst();
        if (!tekst.volledig()) {
            throw new AssertionError(provincie + " " + soort + " misses " + tekst.ontbreekt());
        }
        var huisstijl = Proefbrief.BESTANDEN.van(provincie);
        return new Proef(
                provincie + "-" + soort,
                new Opmaak.Document(tekst.onderwerp(), huisstijl.afzender().naam(), tekst.html(), null));
    }
}
