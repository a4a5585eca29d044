// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.brief.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Halfjaar;
import nl.trede.notificatie.brief.Briefdocument;
import nl.trede.notificatie.brief.Brieven;
import nl.trede.notificatie.feiten.Aanleiding;
import nl.trede.notificatie.feiten.Brieffeiten;
import nl.trede.notificatie.feiten.Gemeentestand;
import nl.trede.notificatie.opmaak.Briefkop;
import nl.trede.notificatie.opmaak.Briefsoort;
import nl.trede.notificatie.opmaak.Huisstijlen;
import nl.trede.notificatie.opmaak.Opmaak;
import nl.trede.notificatie.opmaak.Tekst;
import nl.trede.notificatie.opmaak.Voorbeeldfeiten;
import nl.trede.notificatie.stand.Standen;

/** Composes a letter of any kind with the facts of any gemeente, to look at; nothing is kept. */
@ApplicationScoped
public class Voorbeeldbrieven {

    private static final String MERK = "Voorbeeld";

    /** A letter to look at. */
    public record Voorbeeld(Tekst tekst, Opmaak.Document document) {}

    private final Brieven brieven;
    private final Standen standen;
    private final Huisstijlen huisstijlen;
    private final Opmaak opmaak;
    private final Clock clock;

    Voorbeeldbrieven(Brieven brieven, Standen standen, Huisstijlen huisstijlen, Opmaak opmaak, Clock clock) {
        this.brieven = brieven;
        this.standen = standen;
        this.huisstijlen = huisstijlen;
        this.opmaak = opmaak;
        this.clock = clock;
    }

    /**
     * The letter; with the facts of the latest one of this kind when no halfjaar is asked for and it is there. Empty when no stand of the
     * gemeente is known.
     *
     * @param halfjaar null for the last one that is over and known
     */
    public Optional<Voorbeeld> van(Briefsoort soort, Gemeentecode gemeente, Halfjaar halfjaar) {
        var verloop = standen.van(gemeente);
        if (verloop.isEmpty()) {
            return Optional.empty();
        }
        var eigen = halfjaar == null ? eigen(soort, verloop.get(0)) : Optional.<Brieffeiten>empty();
        var feiten = eigen.orElseGet(() -> verzonnen(soort, verloop, halfjaar));
        var tekst = opmaak.stelOp(new Briefkop(soort, "VOORBEELD", null), feiten);
        return Optional.of(new Voorbeeld(tekst, Briefdocument.van(tekst, feiten, MERK, huisstijlen)));
    }

    private Optional<Brieffeiten> eigen(Briefsoort soort, Gemeentestand stand) {
        return huisstijlen.van(stand.gemeente().provincie()).brieven().entrySet().stream()
                .filter(een -> een.getValue() == soort)
                .map(java.util.Map.Entry::getKey)
                .filter(aanleiding -> aanleiding != Aanleiding.PEILMOMENT)
                .flatMap(aanleiding -> brieven.laatste(stand.gemeente().code(), aanleiding).stream())
                .map(brief -> brief.feiten())
                .findFirst();
    }

    private Brieffeiten verzonnen(Briefsoort soort, List<Gemeentestand> verloop, Halfjaar gevraagd) {
        var vandaag = java.time.LocalDate.now(clock);
        var bekend = verloop.stream()
                .map(een -> een.stand())
                .filter(stand -> stand.peildatum() != null)
                .map(stand -> stand.halfjaar())
                .filter(een -> !vandaag.isBefore(een.peilmoment()))
                .reduce((eerder, later) -> later);
        var halfjaar = gevraagd != null
                ? gevraagd
                : bekend.orElse(verloop.get(verloop.size() - 1).stand().halfjaar());
        var gemeente = verloop.get(verloop.size() - 1).gemeente();
        var dag = halfjaar.peilmoment().plusWeeks(6);
        return new Voorbeeldfeiten(
                        gemeente,
                        halfjaar,
                        dag,
                        verloop.stream().map(Gemeentestand::stand).toList(),
                        standen.van(gemeente.provincie(), halfjaar))
                .van(soort);
    }
}
