// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.gelijkheid;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Halfjaar;
import nl.trede.toezicht.beleid.Feitsoort;
import nl.trede.toezicht.beleid.Oordeel;
import nl.trede.toezicht.beleid.Regel;
import nl.trede.toezicht.beoordeling.Beoordeling;
import nl.trede.toezicht.beoordeling.Feit;
import nl.trede.toezicht.ladder.Besluit;
import nl.trede.toezicht.ladder.Dag;
import nl.trede.toezicht.ladder.Tredeplaatsing;
import nl.trede.toezicht.ladder.Tredeverloop;
import nl.trede.toezicht.ladder.Verschoning;
import nl.trede.toezicht.register.Gemeente;

/**
 * A gemeente in one halfjaar: what was known, proposed and decided.
 *
 * @param vorigeTrede where it stood before
 * @param voorgesteldeTrede null without a beoordeling
 * @param beslotenTrede null without a besluit over the halfjaar
 * @param oordeel of the besluit, else of the proposal; null without either
 * @param feiten those that the tables asked for, with their source; empty without a beoordeling
 * @param redenen why it stands where it stands: the rules and what the besluiten say, in Dutch
 * @param beoordeling null when there is none
 */
public record Geval(
        Gemeentecode gemeente,
        String naam,
        Halfjaar halfjaar,
        Integer vorigeTrede,
        Integer voorgesteldeTrede,
        Integer beslotenTrede,
        Oordeel oordeel,
        List<Feit> feiten,
        List<String> redenen,
        String beleidsversie,
        UUID beoordeling) {

    public Geval {
        feiten = List.copyOf(feiten);
        redenen = List.copyOf(redenen);
    }

    /** @param beoordeling null when there is none */
    static Geval van(Gemeente gemeente, Halfjaar halfjaar, Beoordeling beoordeling, Tredeverloop verloop) {
        var besluit = verloop.plaatsingen().stream()
                .filter(plaatsing -> plaatsing.halfjaar().equals(halfjaar))
                .reduce((eerder, later) -> later)
                .orElse(null);
        return new Geval(
                gemeente.code(),
                gemeente.naam(),
                halfjaar,
                vorigeTrede(beoordeling, verloop, halfjaar),
                beoordeling == null ? null : beoordeling.voorgesteldeTrede(),
                besluit == null ? null : ((Tredeplaatsing) besluit.inhoud()).trede(),
                besluit != null && besluit.oordeel() != null
                        ? besluit.oordeel()
                        : beoordeling == null ? null : beoordeling.oordeel(),
                beoordeling == null ? List.of() : beoordeling.feiten(),
                redenen(beoordeling, verloop, halfjaar),
                beoordeling == null ? null : beoordeling.beleid().versie(),
                beoordeling == null ? null : beoordeling.id());
    }

    /** The trede that counts: decided, else proposed; null without either. */
    public Integer trede() {
        return beslotenTrede != null ? beslotenTrede : voorgesteldeTrede;
    }

    private static Integer vorigeTrede(Beoordeling beoordeling, Tredeverloop verloop, Halfjaar halfjaar) {
        return beoordeling != null && beoordeling.waarde(Feitsoort.HUIDIGE_TREDE) instanceof Integer trede
                ? trede
                : (Integer) verloop.voor(halfjaar, halfjaar.eersteDag()).trede();
    }

    private static List<String> redenen(Beoordeling beoordeling, Tredeverloop verloop, Halfjaar halfjaar) {
        var redenen = new ArrayList<String>();
        if (beoordeling != null) {
            beoordeling.regels().stream()
                    .filter(regel -> !regel.tabel().equals("gevolgen"))
                    .map(Regel::toelichting)
                    .forEach(redenen::add);
        }
        verloop.besluiten().stream()
                .filter(besluit -> besluit.halfjaar().equals(halfjaar)
                        && verloop.intrekking(besluit.id()).isEmpty())
                .map(Geval::reden)
                .forEach(redenen::add);
        return redenen;
    }

    private static String reden(Besluit besluit) {
        var wat = besluit.inhoud() instanceof Tredeplaatsing plaatsing
                ? "trede " + plaatsing.trede()
                : besluit.inhoud() instanceof Verschoning verschoning
                        ? "verschoning, " + verschoning.grond()
                        : besluit.inhoud().soort().name().toLowerCase(java.util.Locale.ROOT);
        return "Besluit van " + Dag.kort(besluit.datum()) + ": " + wat
                + (besluit.motivering() == null ? " (zonder motivering)" : ". " + besluit.motivering());
    }
}
