// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.overzicht.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.trede.begrippen.Halfjaar;
import nl.trede.toezicht.betwisting.persistence.Betwistingen;
import nl.trede.toezicht.feiten.KijkTerug;
import nl.trede.toezicht.overzicht.Waterval;
import nl.trede.toezicht.overzicht.persistence.Halfjaarrij;
import nl.trede.toezicht.prognose.MaakPrognose;
import nl.trede.toezicht.prognose.Maandverloop;
import nl.trede.toezicht.prognose.Prognose;
import nl.trede.toezicht.register.Gemeente;
import nl.trede.toezicht.saldo.Boekingsvolgorde;
import nl.trede.toezicht.saldo.Boekingsvolgordes;
import nl.trede.toezicht.saldo.Halfjaarstand;
import nl.trede.toezicht.saldo.Herkomstreeks;
import nl.trede.toezicht.saldo.Standstatus;
import nl.trede.toezicht.tempo.BepaalTempo;
import nl.trede.toezicht.tempo.Tempo;

/** The figures that the page of a gemeente shows, with a fixed number of questions. */
@ApplicationScoped
public class Gemeentecijfers {

    /**
     * Of one gemeente.
     *
     * @param stand of the halfjaar that is looked at; null when it has none
     * @param waterval null without stand
     * @param tempo null without stand
     * @param prognose null when nothing can be expected
     * @param maanden null when there is no tempo or no prognose
     * @param rijen every halfjaar, newest first
     * @param opTotaal the halfjaren of which the provincie does not tell apart where an achterstand comes from
     * @param betwistingen of every halfjaar
     */
    public record Blad(
            Halfjaarstand stand,
            Waterval waterval,
            Tempo tempo,
            Prognose prognose,
            Maandverloop maanden,
            List<Halfjaarrij> rijen,
            Set<String> opTotaal,
            Herkomstreeks herkomst,
            List<Betwistingen.Rij> betwistingen) {

        /** Whether where the achterstand comes from is told apart in some halfjaar. */
        public boolean metHerkomst() {
            return !herkomst.kolommen().isEmpty();
        }

        /** The halfjaar before the one that is looked at; null when nothing is known of it. */
        public Halfjaar vorige() {
            return rijen.stream()
                    .map(Halfjaarrij::inHalfjaar)
                    .filter(stand.halfjaar().vorige()::equals)
                    .findFirst()
                    .orElse(null);
        }
    }

    private final KijkTerug kijkTerug;
    private final Boekingsvolgordes volgordes;
    private final Betwistingen betwistingen;
    private final BepaalTempo bepaalTempo;
    private final MaakPrognose maakPrognose;

    Gemeentecijfers(
            KijkTerug kijkTerug,
            Boekingsvolgordes volgordes,
            Betwistingen betwistingen,
            BepaalTempo bepaalTempo,
            MaakPrognose maakPrognose) {
        this.kijkTerug = kijkTerug;
        this.volgordes = volgordes;
        this.betwistingen = betwistingen;
        this.bepaalTempo = bepaalTempo;
        this.maakPrognose = maakPrognose;
    }

    /**
     * @param gevraagd null = the last halfjaar with a realisatie, or else the last
     * @param bekendOp leave out what was recorded after this moment; null = all that is known
     */
    Blad van(Gemeente gemeente, Halfjaar gevraagd, Instant bekendOp) {
        var standen = kijkTerug.geboekt(gemeente.code(), null, bekendOp);
        var stand = gevraagd == null ? laatste(standen) : in(gevraagd, standen);
        var tempo = stand == null
                ? null
                : bepaalTempo.van(gemeente, stand.halfjaar(), null, bekendOp).orElse(null);
        var prognose = stand == null
                ? null
                : maakPrognose.van(gemeente, stand.halfjaar(), bekendOp).orElse(null);
        var opTotaal = standen.stream()
                .map(Halfjaarstand::halfjaar)
                .filter(halfjaar -> volgordes.voor(gemeente.provincie(), halfjaar) == Boekingsvolgorde.TOTAAL)
                .map(Halfjaar::toString)
                .collect(Collectors.toSet());
        return new Blad(
                stand,
                stand == null ? null : Waterval.van(stand),
                tempo,
                prognose,
                tempo == null || prognose == null ? null : Maandverloop.van(tempo, prognose),
                Toenrijen.van(standen),
                opTotaal,
                new Herkomstreeks(standen.stream()
                        .filter(een -> !opTotaal.contains(een.halfjaar().toString()))
                        .toList()),
                betwistingen.van(List.of(gemeente.code()), bekendOp));
    }

    private static Halfjaarstand in(Halfjaar halfjaar, List<Halfjaarstand> standen) {
        return standen.stream()
                .filter(een -> een.halfjaar().equals(halfjaar))
                .findFirst()
                .orElse(null);
    }

    private static Halfjaarstand laatste(List<Halfjaarstand> standen) {
        return standen.stream()
                .filter(een -> een.status() != Standstatus.GEEN_REALISATIE)
                .reduce((eerder, later) -> later)
                .or(() -> standen.stream().reduce((eerder, later) -> later))
                .orElse(null);
    }
}
