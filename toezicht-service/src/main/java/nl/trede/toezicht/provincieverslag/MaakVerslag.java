// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.provincieverslag;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.trede.begrippen.Halfjaar;
import nl.trede.begrippen.Provinciecode;
import nl.trede.toezicht.beleid.Beleidskader;
import nl.trede.toezicht.beleid.Beleidskaders;
import nl.trede.toezicht.beleid.Interventieladder;
import nl.trede.toezicht.ladder.Besluiten;
import nl.trede.toezicht.ladder.Tredeverloop;
import nl.trede.toezicht.register.Gemeente;
import nl.trede.toezicht.register.Gemeenten;
import nl.trede.toezicht.saldo.Halfjaarstand;
import nl.trede.toezicht.saldo.Standen;
import nl.trede.toezicht.saldo.Standstatus;

/** Makes the report of a provincie over a halfjaar with the figures of its peildatum; the same again changes nothing. */
public class MaakVerslag {

    /** @param nieuw false when this report was made already; then nothing happened */
    public record Gemaakt(Provincieverslag verslag, boolean nieuw) {}

    private final Standen standen;
    private final Besluiten besluiten;
    private final Gemeenten register;
    private final Beleidskaders kaders;
    private final Verslagen verslagen;

    public MaakVerslag(
            Standen standen, Besluiten besluiten, Gemeenten register, Beleidskaders kaders, Verslagen verslagen) {
        this.standen = standen;
        this.besluiten = besluiten;
        this.register = register;
        this.kaders = kaders;
        this.verslagen = verslagen;
    }

    /** Empty when nothing is known of the halfjaar. */
    public Optional<Gemaakt> voer(
            Provinciecode provincie, Halfjaar halfjaar, LocalDate peildatum, LocalDate datum, Instant nu) {
        verslagen.vergrendel(provincie);
        var al = verslagen.van(provincie).stream()
                .filter(verslag -> verslag.halfjaar().equals(halfjaar)
                        && verslag.peildatum().equals(peildatum)
                        && verslag.datum().equals(datum))
                .findFirst();
        if (al.isPresent()) {
            return Optional.of(new Gemaakt(al.get(), false));
        }
        var alle = standen.provinciestand(provincie, halfjaar, peildatum).standen();
        if (alle.isEmpty()) {
            return Optional.empty();
        }
        var kader = kaders.voor(provincie, halfjaar, datum).orElse(null);
        var verslag = new Provincieverslag(
                UUID.randomUUID(),
                provincie,
                register.naam(provincie).orElse(provincie.code()),
                halfjaar,
                datum,
                peildatum,
                status(alle),
                regels(provincie, alle, kader, datum),
                kader == null ? null : kader.alsVersie(),
                nu);
        verslagen.voegToe(verslag);
        return Optional.of(new Gemaakt(verslag, true));
    }

    private List<Provincieverslag.Regel> regels(
            Provinciecode provincie, List<Halfjaarstand> alle, Beleidskader kader, LocalDate datum) {
        var codes = alle.stream().map(Halfjaarstand::gemeente).toList();
        var gemeenten = register.gemeenten(codes).stream().collect(toMap(Gemeente::code, identity()));
        var verlopen = besluiten.verlopen(codes);
        var inDePlaats = verslagen.metIndeplaatsstelling(provincie);
        return alle.stream()
                .map(stand -> regel(
                        gemeenten.get(stand.gemeente()),
                        stand,
                        verlopen.getOrDefault(stand.gemeente(), new Tredeverloop(List.of())),
                        kader,
                        inDePlaats.contains(stand.gemeente()),
                        datum))
                .sorted(Comparator.comparing(Provincieverslag.Regel::naam))
                .toList();
    }

    private static Provincieverslag.Regel regel(
            Gemeente gemeente,
            Halfjaarstand stand,
            Tredeverloop verloop,
            Beleidskader kader,
            boolean inDePlaats,
            LocalDate datum) {
        return new Provincieverslag.Regel(
                gemeente.code(),
                gemeente.naam(),
                stand,
                verloop.trede(),
                verloop.tredeNaam(kader == null ? Interventieladder.GEEN : kader.ladder()),
                verloop.oordeel(),
                verloop.bevroren(datum),
                inDePlaats);
    }

    private static Standstatus status(List<Halfjaarstand> standen) {
        var soorten = standen.stream().map(Halfjaarstand::status).distinct().toList();
        return soorten.size() == 1 ? soorten.get(0) : Standstatus.VOORLOPIG;
    }
}
