// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling.vrijstelling;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.trede.begrippen.Bezwaar;
import nl.trede.begrippen.Halfjaar;
import nl.trede.taakstelling.taakstelling.Brontekst;
import nl.trede.taakstelling.taakstelling.Soort;
import nl.trede.taakstelling.taakstelling.StelTaakstellingenVast;
import nl.trede.taakstelling.taakstelling.Taakstellingen;
import nl.trede.taakstelling.taakstelling.Taakstellingmeldingen;
import nl.trede.taakstelling.taakstelling.Vastlegging;
import nl.trede.taakstelling.taakstelling.Versies;

/** Gives back the numbers that a vrijstelling replaced, of the halfjaren that begin on or after its end. */
public final class BeeindigVrijstelling {

    private final Taakstellingen taakstellingen;
    private final StelTaakstellingenVast stelVast;

    public BeeindigVrijstelling(Taakstellingen taakstellingen, Taakstellingmeldingen meldingen) {
        this.taakstellingen = taakstellingen;
        this.stelVast = new StelTaakstellingenVast(taakstellingen, meldingen);
    }

    /**
     * Why it cannot end then; empty when it can.
     *
     * @param nu the vrijstelling as it holds now
     * @param tot first day on which it no longer holds; null when it could not be read
     */
    public List<Bezwaar> bezwaren(Vrijstelling nu, LocalDate tot) {
        var bezwaren = new ArrayList<Bezwaar>();
        if (tot != null && !tot.isAfter(nu.vanaf())) {
            bezwaren.add(new Bezwaar("tot", "moet na de eerste dag van de vrijstelling liggen: " + nu.vanaf()));
        }
        if (tot != null && nu.tot() != null && !tot.isBefore(nu.tot())) {
            bezwaren.add(new Bezwaar("tot", "de vrijstelling eindigt al op " + nu.tot()));
        }
        return bezwaren;
    }

    /**
     * Returns the halfjaren that got their number back. A halfjaar in which something else is in force by now stays as it is, and so does one
     * after the end of the regime.
     *
     * @param nu the vrijstelling as it was before this
     * @param bekend halfjaren for which the gemeente has a taakstelling
     */
    public List<Halfjaar> voor(Vrijstelling nu, Beeindiging einde, Collection<Halfjaar> bekend) {
        var regime = taakstellingen.regime();
        return bekend.stream()
                .filter(halfjaar -> nu.geldtIn(halfjaar) && !nu.tot(einde.tot()).geldtIn(halfjaar))
                .filter(halfjaar -> regime.bezwaarTegen(halfjaar).isEmpty())
                .sorted()
                .filter(halfjaar -> geefTerug(nu, einde, halfjaar))
                .toList();
    }

    private boolean geefTerug(Vrijstelling vrijstelling, Beeindiging einde, Halfjaar halfjaar) {
        var gemeente = vrijstelling.gemeente();
        return terug(vrijstelling, einde, taakstellingen.vergrendel(halfjaar, gemeente))
                .map(terug -> stelVast.voor(halfjaar, Map.of(gemeente, terug)))
                .filter(nieuw -> !nieuw.isEmpty())
                .isPresent();
    }

    /** What would be in force had the vrijstelling not been; empty when it is not what is in force. */
    private static Optional<Vastlegging> terug(Vrijstelling vrijstelling, Beeindiging einde, Versies versies) {
        var nu = versies.geldend().filter(versie -> vrijstelling.gaf(versie.vastlegging()));
        var anders = new Versies(versies.alle().stream()
                        .filter(versie -> !vrijstelling.gaf(versie.vastlegging()))
                        .toList())
                .geldend();
        return nu.isEmpty() || anders.isEmpty()
                ? Optional.empty()
                : Optional.of(new Vastlegging(
                        anders.get().vastlegging().aantal(),
                        Soort.CORRECTIE,
                        laatste(einde.datum(), nu.get().vastlegging().datum()),
                        "einde vrijstelling op %s, %s; %s"
                                .formatted(Brontekst.dag(einde.tot()), einde.reden(), vrijstelling.bron())));
    }

    /** So that the new version is in force. */
    private static LocalDate laatste(LocalDate een, LocalDate ander) {
        return een.isBefore(ander) ? ander : een;
    }
}
