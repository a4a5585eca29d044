// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.overzicht.web;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import nl.trede.begrippen.Provinciecode;
import nl.trede.toezicht.ladder.Besluiten;
import nl.trede.toezicht.ladder.Tredeplaatsing;
import nl.trede.toezicht.ladder.Tredeverloop;
import nl.trede.toezicht.overzicht.Gemeentebeeld;
import nl.trede.toezicht.overzicht.Overzicht;
import nl.trede.toezicht.overzicht.Provincietotaal;
import nl.trede.toezicht.overzicht.Vraag;
import nl.trede.toezicht.overzicht.persistence.OverzichtRijen;
import nl.trede.toezicht.register.Gemeente;
import nl.trede.toezicht.register.Gemeenten;
import nl.trede.toezicht.saldo.Halfjaarstand;
import nl.trede.toezicht.saldo.Provinciestand;
import nl.trede.toezicht.saldo.Standen;

/** The overview of one halfjaar by the facts, the register and the besluiten that were known at a moment. */
@ApplicationScoped
class OverzichtToen {

    /** @param stand null when nothing was known */
    private record Toen(Gemeente gemeente, Provincietotaal provincie, Halfjaarstand stand) {}

    private final OverzichtRijen rijen;
    private final Standen standen;
    private final Besluiten besluiten;
    private final Gemeenten register;

    OverzichtToen(OverzichtRijen rijen, Standen standen, Besluiten besluiten, Gemeenten register) {
        this.rijen = rijen;
        this.standen = standen;
        this.besluiten = besluiten;
        this.register = register;
    }

    /** Without what was due: a term is known of today only. */
    Overzicht lees(Vraag vraag, Instant bekendOp) {
        var halfjaar = vraag.halfjaar();
        var toen = register.register(bekendOp);
        var provincies = new ArrayList<Provincietotaal>();
        var vorige = new ArrayList<Provincietotaal>();
        var gevraagd = new ArrayList<Toen>();
        long wachtend = 0;
        for (var een : rijen.provincies(halfjaar.toString())) {
            var code = new Provinciecode(een.code());
            var stand = standen.provinciestand(code, halfjaar, null, bekendOp);
            provincies.add(rij(een, stand));
            vorige.add(rij(een, standen.provinciestand(code, halfjaar.vorige(), null, bekendOp)));
            wachtend += stand.wachtend().size();
            if (vraag.provincie() == null || vraag.provincie().equals(een.code())) {
                gevraagd.addAll(gemeenten(een, toen.op(code, halfjaar.laatsteDag()), stand));
            }
        }
        gevraagd.removeIf(een -> !past(een.gemeente(), vraag));
        return new Overzicht(provincies, vorige, List.of(), gemeenten(gevraagd, bekendOp), wachtend);
    }

    private static List<Toen> gemeenten(Provincietotaal provincie, List<Gemeente> gemeenten, Provinciestand stand) {
        var per = stand.standen().stream().collect(toMap(Halfjaarstand::gemeente, identity()));
        return gemeenten.stream()
                .map(gemeente -> new Toen(gemeente, provincie, per.get(gemeente.code())))
                .toList();
    }

    private static boolean past(Gemeente gemeente, Vraag vraag) {
        return vraag.zoek() == null
                || gemeente.naam()
                        .toLowerCase(Locale.ROOT)
                        .contains(vraag.zoek().toLowerCase(Locale.ROOT));
    }

    private List<Gemeentebeeld> gemeenten(List<Toen> gevraagd, Instant bekendOp) {
        var verlopen = besluiten.verlopen(
                gevraagd.stream().map(een -> een.gemeente().code()).toList());
        return gevraagd.stream()
                .map(een -> rij(een, verlopen.get(een.gemeente().code()), bekendOp))
                .toList();
    }

    /** @param verloop null without a besluit */
    private static Gemeentebeeld rij(Toen toen, Tredeverloop verloop, Instant bekendOp) {
        var gemeente = toen.gemeente();
        var stand = toen.stand();
        var toenVerloop = verloop == null ? null : verloop.bekendOp(bekendOp);
        var laatste = toenVerloop == null
                ? null
                : toenVerloop
                        .laatste()
                        .map(besluit -> (Tredeplaatsing) besluit.inhoud())
                        .orElse(null);
        var oordeel = toenVerloop == null ? null : toenVerloop.oordeel();
        return new Gemeentebeeld(
                gemeente.code().code(),
                gemeente.naam(),
                toen.provincie().naam(),
                toen.provincie().code(),
                van(stand, een -> een.halfjaar().toString()),
                van(stand, een -> een.beginsaldo().personen()),
                van(stand, Halfjaarstand::overgenomen),
                van(stand, Halfjaarstand::taakstelling),
                van(stand, Halfjaarstand::gehuisvest),
                van(stand, een -> een.saldo().personen()),
                van(stand, Halfjaarstand::peildatum),
                van(stand, een -> een.status().name()),
                van(stand, Toenrijen::herkomst),
                stand != null && Toenrijen.fictief(stand),
                laatste == null ? null : laatste.trede(),
                laatste == null ? null : laatste.tredeNaam(),
                oordeel == null ? null : oordeel.woord(),
                oordeel == null ? null : oordeel.kleur(),
                null,
                null,
                0L);
    }

    private static <T> T van(Halfjaarstand stand, Function<Halfjaarstand, T> deel) {
        return stand == null ? null : deel.apply(stand);
    }

    private static Provincietotaal rij(Provincietotaal provincie, Provinciestand stand) {
        return new Provincietotaal(
                provincie.code(),
                provincie.naam(),
                (long) stand.somSaldiBegin(),
                (long) stand.somSaldi(),
                (long) stand.somAchterstanden(),
                (long) stand.aantalMetAchterstand(),
                (long) stand.aantalPrecies(),
                (long) stand.aantalMetVoorsprong(),
                (long) stand.zonderStand());
    }
}
