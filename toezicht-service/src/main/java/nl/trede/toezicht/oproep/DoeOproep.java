// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.oproep;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.trede.begrippen.Halfjaar;
import nl.trede.begrippen.Provinciecode;
import nl.trede.toezicht.saldo.Halfjaarstand;
import nl.trede.toezicht.saldo.Provinciestand;
import nl.trede.toezicht.saldo.Standen;
import nl.trede.toezicht.saldo.Standstatus;

/** Makes a call with the sums of the provincie on its peildatum; the same call again changes nothing. */
public class DoeOproep {

    /** @param nieuw false when this call was made already; then nothing happened */
    public record Gedaan(Oproep oproep, boolean nieuw) {}

    private final Standen standen;
    private final Oproepen oproepen;
    private final Oproepberichten berichten;

    public DoeOproep(Standen standen, Oproepen oproepen, Oproepberichten berichten) {
        this.standen = standen;
        this.oproepen = oproepen;
        this.berichten = berichten;
    }

    /** Empty when nothing is known of the halfjaar. */
    public Optional<Gedaan> voer(
            Provinciecode provincie, Halfjaar halfjaar, LocalDate peildatum, LocalDate datum, Instant nu) {
        oproepen.vergrendel(provincie);
        var al = oproepen.van(provincie).stream()
                .filter(oproep -> oproep.halfjaar().equals(halfjaar)
                        && oproep.peildatum().equals(peildatum)
                        && oproep.datum().equals(datum))
                .findFirst();
        if (al.isPresent()) {
            return Optional.of(new Gedaan(al.get(), false));
        }
        var stand = standen.provinciestand(provincie, halfjaar, peildatum);
        if (stand.aantalGemeenten() == 0) {
            return Optional.empty();
        }
        var oproep = oproep(stand, peildatum, datum, nu);
        oproepen.voegToe(oproep);
        berichten.gedaan(oproep);
        return Optional.of(new Gedaan(oproep, true));
    }

    private static Oproep oproep(Provinciestand stand, LocalDate peildatum, LocalDate datum, Instant nu) {
        return new Oproep(
                UUID.randomUUID(),
                stand.provincie(),
                stand.halfjaar(),
                datum,
                peildatum,
                status(stand.standen()),
                stand.somSaldiBegin(),
                stand.somSaldi(),
                stand.somAchterstanden(),
                stand.aantalGemeenten(),
                stand.aantalMetAchterstand(),
                nu);
    }

    private static Standstatus status(List<Halfjaarstand> standen) {
        var soorten = standen.stream().map(Halfjaarstand::status).distinct().toList();
        return soorten.size() == 1 ? soorten.get(0) : Standstatus.VOORLOPIG;
    }
}
