// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.bericht.kafka;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import nl.trede.begrippen.Halfjaar;
import nl.trede.toezicht.beleid.Oordeel;
import nl.trede.toezicht.beleid.Trede;
import nl.trede.toezicht.besluit.Momentopname;
import nl.trede.toezicht.ladder.Besluit;
import nl.trede.toezicht.ladder.Tredeplaatsing;
import nl.trede.toezicht.termijn.Termijn;

/**
 * What the four events of a besluit have in common, field for field as their contracts.
 *
 * @param <T> how the contract has a termijn
 */
record BesluitBericht<T>(
        UUID besluit,
        Dossierdeel.Gemeentedeel gemeente,
        Halfjaar halfjaar,
        LocalDate datum,
        String motivering,
        int trede,
        String tredeNaam,
        LocalDate tredeSinds,
        Oordeel oordeel,
        Standdeel stand,
        BijstellingBericht bijstelling,
        Standdeel vorigHalfjaar,
        Standdeel volgendHalfjaar,
        int opeenvolgendGemist,
        List<Verloopdeel> tredeverloop,
        List<Dossierdeel.Overlegdeel> overleggen,
        List<Dossierdeel.Plandeel> plannen,
        List<Dossierdeel.Afspraakdeel> afspraken,
        List<T> termijnen,
        List<Ladderdeel> ladder,
        Dossierdeel.Beleiddeel beleid) {

    record Verloopdeel(Halfjaar halfjaar, int trede, String tredeNaam, LocalDate datum) {
        static Verloopdeel van(Besluit besluit) {
            var plaatsing = (Tredeplaatsing) besluit.inhoud();
            return new Verloopdeel(besluit.halfjaar(), plaatsing.trede(), plaatsing.tredeNaam(), besluit.datum());
        }
    }

    /** A termijn as it was granted, for the contracts that count in weeks alone; the besluit is refused when that is not so. */
    record Wekentermijn(
            String document,
            String naam,
            Integer beleidWeken,
            Integer weken,
            String reden,
            List<Halfjaar> halfjaren,
            Halfjaar doorkijk) {
        static Wekentermijn van(Termijn termijn) {
            return new Wekentermijn(
                    termijn.document(),
                    termijn.naam(),
                    termijn.beleidWeken(),
                    termijn.weken(),
                    termijn.reden(),
                    termijn.halfjaren(),
                    termijn.doorkijk());
        }
    }

    record Ladderdeel(int nummer, String naam, String betekenis) {
        static Ladderdeel van(Trede trede) {
            return new Ladderdeel(trede.nummer(), trede.naam(), trede.betekenis());
        }
    }

    static BesluitBericht<Wekentermijn> van(Momentopname opname) {
        return van(opname, Wekentermijn::van);
    }

    static <T> BesluitBericht<T> van(Momentopname opname, Function<Termijn, T> termijnvorm) {
        var besluit = opname.besluit();
        return new BesluitBericht<>(
                besluit.id(),
                Dossierdeel.Gemeentedeel.van(opname.gemeente()),
                besluit.halfjaar(),
                besluit.datum(),
                besluit.motivering(),
                opname.na().trede(),
                opname.na().tredeNaam(opname.ladder()),
                opname.na().sinds(),
                besluit.oordeel(),
                Standdeel.van(besluit.stand()),
                BijstellingBericht.van(opname.bijstelling(), opname.landelijk()),
                Standdeel.van(opname.vorig()),
                Standdeel.van(opname.volgend()),
                opname.gemist(),
                opname.eerder().plaatsingen().stream().map(Verloopdeel::van).toList(),
                opname.overleggen().stream().map(Dossierdeel.Overlegdeel::van).toList(),
                opname.plannen().stream().map(Dossierdeel.Plandeel::van).toList(),
                opname.afspraken().stream().map(Dossierdeel.Afspraakdeel::van).toList(),
                opname.termijnen().stream().map(termijnvorm).toList(),
                opname.ladder().treden().stream().map(Ladderdeel::van).toList(),
                Dossierdeel.Beleiddeel.van(besluit.beleid()));
    }
}
