// SPDX-License-Identifier: EUPL-1.2
package nl.trede.realisatie.levering;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Halfjaar;
import nl.trede.begrippen.Personen;
import nl.trede.realisatie.realisatie.Cijfer;
import nl.trede.realisatie.realisatie.Melding;
import nl.trede.realisatie.realisatie.Realisatiestatus;
import nl.trede.realisatie.register.Gemeente;
import nl.trede.realisatie.register.Register;

/**
 * Judges lines one by one, against nothing but the register and the calendar (rules 2, 13, 19, 29 and 34).
 *
 * @param vandaag no figure can be about a later day
 * @param status of lines that do not say themselves; null: follows from the peildatum
 */
public record Keuring(Register register, LocalDate vandaag, Realisatiestatus status) {

    /** A line that can be right, or all that is wrong with it. */
    public Uitslag keur(RuweRegel regel) {
        if (regel.onleesbaar()) {
            return new Uitslag.Fout(regel.fouten());
        }
        var fouten = new ArrayList<>(regel.fouten());
        var gemeente = lees(regel, "gemeente", this::gemeente, fouten);
        var halfjaar = lees(regel, "halfjaar", tekst -> Halfjaar.lees(Regelfout.kort(tekst)), fouten);
        var peildatum = lees(regel, "peildatum", Keuring::dag, fouten);
        var gehuisvest = lees(regel, "gehuisvest", Personen::lees, fouten);
        var gevraagd = regel.velden().containsKey("status") ? lees(regel, "status", Keuring::status, fouten) : status;
        past(regel, gemeente, halfjaar, peildatum, fouten);
        var waarvan = Onderdelen.lees(regel, gehuisvest, fouten);
        if (!fouten.isEmpty()) {
            return new Uitslag.Fout(fouten);
        }
        var hoeZeker = gevraagd == null ? Realisatiestatus.van(halfjaar, peildatum) : gevraagd;
        var cijfer = new Cijfer(gehuisvest, hoeZeker, waarvan);
        return new Uitslag.Goed(
                new Leveringsregel(gemeente.code(), halfjaar, new Melding(regel.regel(), peildatum, cijfer)));
    }

    private void past(
            RuweRegel regel, Gemeente gemeente, Halfjaar halfjaar, LocalDate peildatum, List<Regelfout> fouten) {
        if (peildatum != null && peildatum.isAfter(vandaag)) {
            fouten.add(new Regelfout(regel.regel(), "peildatum", peildatum + " ligt in de toekomst"));
        }
        if (halfjaar == null || peildatum == null) {
            return;
        }
        if (!halfjaar.heeftPeildatum(peildatum)) {
            fouten.add(new Regelfout(
                    regel.regel(),
                    "peildatum",
                    "%s valt buiten %s, dat loopt van %s tot en met peilmoment %s"
                            .formatted(peildatum, halfjaar, halfjaar.eersteDag(), halfjaar.peilmoment())));
        } else if (gemeente != null) {
            var dag = peildatum.isAfter(halfjaar.laatsteDag()) ? halfjaar.laatsteDag() : peildatum;
            gemeente.bezwaarTegen(dag).ifPresent(reden -> fouten.add(new Regelfout(regel.regel(), "gemeente", reden)));
        }
    }

    /** Null when the field is missing or wrong; then that is among the faults. */
    private static <T> T lees(RuweRegel regel, String veld, Function<String, T> lezer, List<Regelfout> fouten) {
        if (regel.heeftFout(veld)) {
            return null;
        }
        var tekst = regel.velden().getOrDefault(veld, "");
        if (tekst.isEmpty()) {
            fouten.add(new Regelfout(regel.regel(), veld, "ontbreekt"));
            return null;
        }
        try {
            return lezer.apply(tekst);
        } catch (IllegalArgumentException e) {
            fouten.add(new Regelfout(regel.regel(), veld, e.getMessage()));
            return null;
        }
    }

    private Gemeente gemeente(String tekst) {
        var code = new Gemeentecode(Regelfout.kort(tekst));
        return register.zoek(code)
                .orElseThrow(() -> new IllegalArgumentException("gemeente " + tekst + " staat niet in het register"));
    }

    private static LocalDate dag(String tekst) {
        try {
            return LocalDate.parse(tekst);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("'%s' is geen datum; verwacht jjjj-mm-dd, bijvoorbeeld 2024-07-01"
                    .formatted(Regelfout.kort(tekst)));
        }
    }

    private static Realisatiestatus status(String tekst) {
        try {
            return Realisatiestatus.valueOf(tekst);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "'%s' moet VOORLOPIG of DEFINITIEF zijn".formatted(Regelfout.kort(tekst)));
        }
    }

    /** Whether a line can be right. */
    public sealed interface Uitslag {

        record Goed(Leveringsregel regel) implements Uitslag {}

        /** @param fouten all that is wrong with the line, at least one */
        record Fout(List<Regelfout> fouten) implements Uitslag {}
    }
}
