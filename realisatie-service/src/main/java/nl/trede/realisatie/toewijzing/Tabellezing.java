// SPDX-License-Identifier: EUPL-1.2
package nl.trede.realisatie.toewijzing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.trede.realisatie.levering.Bestandsfout;
import nl.trede.realisatie.levering.Regelontvanger;
import nl.trede.realisatie.levering.RuweRegel;
import nl.trede.realisatie.register.Register;

/** One pass over a table with the columns of a toewijzing: finds the header, then makes a line of the levering of each row after it. */
public final class Tabellezing {

    /** How many rows may stand above a header: a title, a date, an explanation. */
    public static final int ZOEKEN = 30;

    private final Kolomtoewijzing toewijzing;
    private final Register register;
    private final Regelontvanger ontvanger;
    private final int meesteRegels;
    private final List<Tabelregel> erboven = new ArrayList<>();
    private Tabelkop kop;
    private Rijlezing rijlezing;
    private int aantal;

    /** @param meesteRegels lines below the header; a longer file is refused whole */
    public Tabellezing(Kolomtoewijzing toewijzing, Register register, Regelontvanger ontvanger, int meesteRegels) {
        this.toewijzing = toewijzing;
        this.register = register;
        this.ontvanger = ontvanger;
        this.meesteRegels = meesteRegels;
    }

    /** Takes the next row; false when reading on makes no sense. */
    public boolean neem(Tabelregel rij) {
        if (kop == null) {
            return zoekKop(rij);
        }
        if (++aantal > meesteRegels) {
            return false;
        }
        if (rij.fout() != null) {
            ontvanger.regel(RuweRegel.onleesbaar(rij.regel(), rij.fout()));
        } else if (rij.cellen().equals(kop.rij().cellen())) {
            ontvanger.opmerking(rij.regel(), "overgeslagen: de kop nog eens");
        } else {
            rijlezing.lees(rij);
        }
        return true;
    }

    /** Why the file as a whole is refused; empty when each of its lines was handed over. Asked after the last row. */
    public List<Bestandsfout> fouten() {
        if (kop == null) {
            return geenKop();
        }
        if (!kop.fouten().isEmpty()) {
            return kop.fouten();
        }
        if (rijlezing.geenPeildatum()) {
            return List.of(new Bestandsfout(
                    "peildatum",
                    "boven de tabel staat geen datum na het woord '%s'"
                            .formatted(toewijzing.leeswijze().peildatumNa())));
        }
        if (aantal > meesteRegels) {
            return List.of(Bestandsfout.bestand("het bestand heeft meer dan " + meesteRegels + " regels"));
        }
        return rijlezing.regels() == 0
                ? List.of(Bestandsfout.bestand("het bestand heeft een kop en geen regels"))
                : List.of();
    }

    /** The names in the header; empty when it was not found. */
    List<String> kop() {
        return kop == null ? List.of() : kop.rij().cellen();
    }

    private boolean zoekKop(Tabelregel rij) {
        var mogelijk = Tabelkop.van(rij, toewijzing.kolommen());
        if (mogelijk.plaatsen().size() < toewijzing.kolommen().benoemd().size()) {
            erboven.add(rij);
            return erboven.size() < ZOEKEN;
        }
        kop = mogelijk;
        rijlezing = new Rijlezing(toewijzing, register, ontvanger, kop, erboven);
        return kop.fouten().isEmpty() && !rijlezing.geenPeildatum();
    }

    /** What is missing in the row that looks most like the header. */
    private List<Bestandsfout> geenKop() {
        return erboven.stream()
                .map(rij -> Tabelkop.van(rij, toewijzing.kolommen()))
                .max(Comparator.comparingInt(mogelijk -> mogelijk.plaatsen().size()))
                .filter(mogelijk -> !mogelijk.plaatsen().isEmpty())
                .map(Tabelkop::fouten)
                .orElseGet(() -> List.of(Bestandsfout.bestand(
                        "in de eerste %d regels staat geen enkele kolom die voor bron '%s' is aangewezen"
                                .formatted(ZOEKEN, toewijzing.bron()))));
    }
}
