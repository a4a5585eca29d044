// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.simulatie;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.trede.begrippen.Halfjaar;
import nl.trede.begrippen.Provinciecode;
import nl.trede.toezicht.beleid.Beleidskaders;
import nl.trede.toezicht.feiten.Feitenboek;
import nl.trede.toezicht.kennis.Kennis;
import nl.trede.toezicht.kennis.Kennisbron;
import nl.trede.toezicht.kennis.Proefoordeel;
import nl.trede.toezicht.ladder.Weigering;
import nl.trede.toezicht.register.Gemeente;
import nl.trede.toezicht.register.Gemeenten;
import nl.trede.toezicht.saldo.Halfjaarstand;

/** Tries a beleid, or two side by side, over a span of halfjaren. Writes nothing and tells nobody but who asked. */
public class VoerSimulatieUit {

    /** Forty years: longer than there are taakstellingen, short enough to be sure that nobody mistyped a year. */
    static final int HOOGSTENS = 80;

    private static final Beleidskaders ZONDER_BELEID = provincie -> List.of();

    /**
     * @param provincie null = all gemeenten of which figures are known
     * @param positie null = WERKELIJK for the adopted beleid, GESIMULEERD for any other
     * @param tegenover null = beside what was decided
     */
    public record Aanvraag(
            Provinciecode provincie,
            Halfjaar van,
            Halfjaar totEnMet,
            Ladderpositie positie,
            Beleidskeuze beleid,
            Beleidskeuze tegenover) {}

    /** What came of it. */
    public sealed interface Uitkomst {}

    /** What was asked cannot be tried; everything that is wrong with it. */
    public record Geweigerd(List<Weigering> weigeringen) implements Uitkomst {}

    public record Uitgevoerd(Vergelijking vergelijking) implements Uitkomst {}

    private final Kennisbron bron;
    private final Feitenboek feitenboek;
    private final Gemeenten register;
    private final KiesBeleid kiesBeleid;

    public VoerSimulatieUit(Kennisbron bron, Feitenboek feitenboek, Gemeenten register, KiesBeleid kiesBeleid) {
        this.bron = bron;
        this.feitenboek = feitenboek;
        this.register = register;
        this.kiesBeleid = kiesBeleid;
    }

    /** @param vooraf what the sender already proved wrong about, so that all of it is told at once; empty when nothing */
    public Uitkomst voer(Aanvraag aanvraag, List<Weigering> vooraf, Instant nu) {
        var weigeringen = new ArrayList<>(vooraf);
        var gemeenten = gemeenten(aanvraag.provincie(), weigeringen);
        periode(aanvraag, weigeringen);
        var beleid = kiesBeleid.kies(aanvraag.beleid(), "beleid", weigeringen);
        var tegenover =
                aanvraag.tegenover() == null ? null : kiesBeleid.kies(aanvraag.tegenover(), "tegenover", weigeringen);
        var kennis = bron.van(gemeenten);
        if (weigeringen.stream()
                .noneMatch(een -> een.veld().equals("van") || een.veld().equals("provincie"))) {
            begin(aanvraag, kennis, weigeringen);
        }
        if (!weigeringen.isEmpty()) {
            return new Geweigerd(weigeringen);
        }
        return new Uitgevoerd(Vergelijking.van(
                simuleer(aanvraag, beleid, kennis, nu),
                tegenover == null ? null : simuleer(aanvraag, tegenover, kennis, nu)));
    }

    private static Simulatie simuleer(Aanvraag aanvraag, Proefbeleid beleid, List<Kennis> kennis, Instant nu) {
        var positie = aanvraag.positie() != null
                ? aanvraag.positie()
                : beleid.isVastgesteld() && aanvraag.tegenover() == null
                        ? Ladderpositie.WERKELIJK
                        : Ladderpositie.GESIMULEERD;
        return new Simuleer(new Simuleer.Opdracht(aanvraag.van(), aanvraag.totEnMet(), positie, beleid), nu)
                .voer(kennis);
    }

    private Collection<Gemeente> gemeenten(Provinciecode provincie, List<Weigering> weigeringen) {
        if (provincie == null) {
            return register.gemeenten(feitenboek.gemeenten());
        }
        if (register.naam(provincie).isEmpty()) {
            weigeringen.add(new Weigering("provincie", "provincie " + provincie + " is niet bekend"));
        }
        return register.van(provincie);
    }

    private static void periode(Aanvraag aanvraag, List<Weigering> weigeringen) {
        var van = aanvraag.van();
        var totEnMet = aanvraag.totEnMet();
        if (van == null) {
            verplicht("van", weigeringen);
        }
        if (totEnMet == null) {
            verplicht("totEnMet", weigeringen);
        }
        if (van == null || totEnMet == null) {
            return;
        }
        if (van.compareTo(totEnMet) > 0) {
            weigeringen.add(new Weigering("totEnMet", totEnMet + " ligt voor " + van));
        } else if (lengte(van, totEnMet) > HOOGSTENS) {
            weigeringen.add(new Weigering(
                    "totEnMet",
                    "een periode telt hoogstens " + HOOGSTENS + " halfjaren; dit zijn er " + lengte(van, totEnMet)));
        }
    }

    /** Unless the sender was told already what is wrong with it. */
    private static void verplicht(String veld, List<Weigering> weigeringen) {
        if (weigeringen.stream().noneMatch(een -> een.veld().equals(veld))) {
            weigeringen.add(new Weigering(veld, "is verplicht"));
        }
    }

    private static int lengte(Halfjaar van, Halfjaar totEnMet) {
        return 2 * (totEnMet.jaar() - van.jaar()) + totEnMet.helft() - van.helft() + 1;
    }

    private static void begin(Aanvraag aanvraag, List<Kennis> kennis, List<Weigering> weigeringen) {
        var eerste = kennis.stream().flatMap(een -> eerste(een).stream()).min(Halfjaar::compareTo);
        if (eerste.isEmpty()) {
            weigeringen.add(new Weigering("provincie", "van deze gemeenten zijn nog geen cijfers bekend"));
        } else if (aanvraag.van().compareTo(eerste.get()) < 0) {
            weigeringen.add(new Weigering(
                    "van", aanvraag.van() + " ligt voor de eerste cijfers; die gaan over " + eerste.get()));
        }
    }

    private static Optional<Halfjaar> eerste(Kennis kennis) {
        return new Proefoordeel(kennis, ZONDER_BELEID)
                .standen().stream().map(Halfjaarstand::halfjaar).findFirst();
    }
}
