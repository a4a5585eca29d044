// SPDX-License-Identifier: EUPL-1.2
package nl.trede.realisatie.levering.persistence;

import java.util.HashMap;
import java.util.List;
import java.util.function.Predicate;
import nl.trede.platform.bestanden.Rij;
import nl.trede.realisatie.levering.Bestandsfout;
import nl.trede.realisatie.levering.Regelontvanger;
import nl.trede.realisatie.levering.RuweRegel;

/** One pass over a table with our own header: the first row names the columns, each row after it is a line of the levering. */
final class Standentabel implements Predicate<Rij> {

    private final Regelontvanger ontvanger;
    private final int meesteRegels;
    private final boolean vulAan;
    private Standenkop kop;
    private int aantal;
    private boolean onaf;

    /** @param vulAan whether a row may leave out empty cells at its end, as workbooks do */
    Standentabel(Regelontvanger ontvanger, int meesteRegels, boolean vulAan) {
        this.ontvanger = ontvanger;
        this.meesteRegels = meesteRegels;
        this.vulAan = vulAan;
    }

    @Override
    public boolean test(Rij rij) {
        if (kop == null) {
            kop = rij.fout() == null ? Standenkop.van(rij.cellen()) : Standenkop.onleesbaar(rij.fout());
            return kop.fouten().isEmpty();
        }
        if (++aantal > meesteRegels) {
            return false;
        }
        if (rij.formules().contains(kop.kolommen().indexOf("gehuisvest"))) {
            ontvanger.opmerking(rij.regel(), "gehuisvest is de waarde van een formule");
        }
        onaf = !vulAan
                && (rij.fout() != null || rij.cellen().size() < kop.kolommen().size());
        ontvanger.regel(rij.fout() == null ? regel(rij) : RuweRegel.onleesbaar(rij.regel(), rij.fout()));
        return true;
    }

    /** Whether the last row could be the first part of a line; a workbook is never cut within a row. */
    boolean eindigtOnaf() {
        return onaf;
    }

    List<Bestandsfout> fouten() {
        if (!kop.fouten().isEmpty()) {
            return kop.fouten();
        }
        if (aantal > meesteRegels) {
            return List.of(Bestandsfout.bestand("het bestand heeft meer dan " + meesteRegels + " regels"));
        }
        return aantal == 0 ? List.of(Bestandsfout.bestand("het bestand heeft een kop en geen regels")) : List.of();
    }

    private RuweRegel regel(Rij rij) {
        var cellen = rij.cellen();
        var kolommen = kop.kolommen();
        var breedte = cellen.size();
        while (breedte > kolommen.size() && cellen.get(breedte - 1).isEmpty()) {
            breedte--;
        }
        if (breedte != kolommen.size() && !(vulAan && breedte < kolommen.size())) {
            return RuweRegel.onleesbaar(
                    rij.regel(),
                    "heeft %d %s; de kop heeft er %d"
                            .formatted(breedte, breedte == 1 ? "kolom" : "kolommen", kolommen.size()));
        }
        var velden = new HashMap<String, String>();
        for (int i = 0; i < breedte; i++) {
            velden.put(kolommen.get(i), cellen.get(i));
        }
        return new RuweRegel(rij.regel(), velden, List.of(), List.of());
    }
}
