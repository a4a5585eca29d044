// SPDX-License-Identifier: EUPL-1.2
package nl.trede.realisatie.realisatie;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Halfjaar;

/**
 * All figures of one gemeente in one halfjaar, by peildatum, and what one levering does to them. Meldingen of the same
 * peildatum come in the order of the file; else the order does not matter.
 */
public final class Halfjaarreeks {

    private final Gemeentecode gemeente;
    private final Halfjaar halfjaar;
    private final NavigableMap<LocalDate, Versie> nu = new TreeMap<>();
    private final Map<LocalDate, Versie> opgeteld = new HashMap<>();
    private final Map<LocalDate, Melding> eerste = new HashMap<>();
    private final Map<LocalDate, Integer> gewijzigd = new HashMap<>();
    private final List<Signalering> signaleringen = new ArrayList<>();

    /** @param bekend versions of each peildatum, the highest among them; one that is added up from huisvestingen gives way to a stand */
    public Halfjaarreeks(Gemeentecode gemeente, Halfjaar halfjaar, Collection<Versie> bekend) {
        this.gemeente = gemeente;
        this.halfjaar = halfjaar;
        bekend.forEach(versie -> (versie.grondslag() == Grondslag.STAND ? nu : opgeteld)
                .merge(versie.peildatum(), versie, (a, b) -> a.versie() > b.versie() ? a : b));
    }

    /** Takes a line of the levering in. */
    public Uitkomst neem(Melding melding) {
        var eerder = eerste.putIfAbsent(melding.peildatum(), melding);
        if (eerder != null) {
            return dubbel(melding, eerder);
        }
        var bekend = nu.get(melding.peildatum());
        if (bekend == null) {
            var som = opgeteld.get(melding.peildatum());
            return som == null
                    ? aanvaard(melding, 1, melding.cijfer(), null)
                    : aanvaard(
                            melding,
                            som.versie() + 1,
                            melding.cijfer(),
                            som.cijfer().gehuisvest());
        }
        if (!melding.cijfer().wijzigt(bekend.cijfer())) {
            return new Uitkomst.Ongewijzigd();
        }
        var cijfer = melding.cijfer().aangevuldMet(bekend.cijfer());
        if (cijfer.gehuisvest() != bekend.cijfer().gehuisvest()) {
            var uitleg = "was %d, is nu %d".formatted(bekend.cijfer().gehuisvest(), cijfer.gehuisvest());
            signaleer(melding.regel(), melding.peildatum(), Signaal.CORRECTIE, uitleg);
        }
        return aanvaard(melding, bekend.versie() + 1, cijfer, bekend.cijfer().gehuisvest());
    }

    /** A line of a levering that comes again, which was dealt with the first time: it never undoes what came after it. */
    public Uitkomst herhaal(Melding melding) {
        eerste.putIfAbsent(melding.peildatum(), melding);
        var bekend = nu.get(melding.peildatum());
        if (bekend != null && bekend.cijfer().gehuisvest() != melding.cijfer().gehuisvest()) {
            var uitleg =
                    "dit bestand is al eerder verwerkt en zegt %d; een latere levering zegt %d en dat blijft gelden"
                            .formatted(
                                    melding.cijfer().gehuisvest(),
                                    bekend.cijfer().gehuisvest());
            signaleer(melding.regel(), melding.peildatum(), Signaal.INMIDDELS_ANDERS, uitleg);
        }
        return new Uitkomst.Ongewijzigd();
    }

    /** What deserves a look once all lines are in; a count that goes down is pointed out on the changed line only. */
    public List<Signalering> signaleringen() {
        var alle = new ArrayList<>(signaleringen);
        new TreeSet<>(gewijzigd.keySet()).forEach(peildatum -> {
            lagerDanEerder(peildatum, alle);
            hogerDanLater(peildatum, alle);
        });
        return alle;
    }

    private void lagerDanEerder(LocalDate peildatum, List<Signalering> alle) {
        nu.headMap(peildatum, false).values().stream()
                .filter(ander -> gehuisvest(ander) > gehuisvest(nu.get(peildatum)))
                .reduce((a, b) -> gehuisvest(b) >= gehuisvest(a) ? b : a)
                .ifPresent(hoogste -> alle.add(vergelijk(peildatum, Signaal.LAGER_DAN_EERDER, "lager", hoogste)));
    }

    private void hogerDanLater(LocalDate peildatum, List<Signalering> alle) {
        nu.tailMap(peildatum, false).values().stream()
                .filter(ander -> !gewijzigd.containsKey(ander.peildatum()))
                .filter(ander -> gehuisvest(ander) < gehuisvest(nu.get(peildatum)))
                .findFirst()
                .ifPresent(later -> alle.add(vergelijk(peildatum, Signaal.HOGER_DAN_LATER, "hoger", later)));
    }

    private Signalering vergelijk(LocalDate peildatum, Signaal soort, String woord, Versie ander) {
        var uitleg = "%d op %s is %s dan %d op %s"
                .formatted(gehuisvest(nu.get(peildatum)), peildatum, woord, gehuisvest(ander), ander.peildatum());
        return new Signalering(gewijzigd.get(peildatum), gemeente, halfjaar, peildatum, soort, uitleg);
    }

    private Uitkomst dubbel(Melding melding, Melding eerder) {
        if (!melding.cijfer().wijzigt(eerder.cijfer())) {
            return new Uitkomst.Ongewijzigd();
        }
        var reden = "regel %d noemt voor dezelfde gemeente, hetzelfde halfjaar en dezelfde peildatum al %d"
                .formatted(eerder.regel(), eerder.cijfer().gehuisvest());
        return new Uitkomst.Geweigerd(melding.regel(), "gehuisvest", reden);
    }

    private Uitkomst aanvaard(Melding melding, int versie, Cijfer cijfer, Integer vorigGehuisvest) {
        var nieuw = new Versie(melding.peildatum(), versie, cijfer);
        nu.put(melding.peildatum(), nieuw);
        gewijzigd.put(melding.peildatum(), melding.regel());
        return new Uitkomst.Aanvaard(melding.regel(), nieuw, vorigGehuisvest);
    }

    private void signaleer(int regel, LocalDate peildatum, Signaal soort, String uitleg) {
        signaleringen.add(new Signalering(regel, gemeente, halfjaar, peildatum, soort, uitleg));
    }

    private static int gehuisvest(Versie versie) {
        return versie.cijfer().gehuisvest();
    }
}
