// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling.vrijstelling;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.trede.begrippen.Halfjaar;
import nl.trede.taakstelling.taakstelling.StelTaakstellingenVast;
import nl.trede.taakstelling.taakstelling.Taakstellingen;
import nl.trede.taakstelling.taakstelling.Taakstellingmeldingen;

/** Brings the taakstellingen that are known into line with a vrijstelling. */
public final class VerleenVrijstelling {

    private final Taakstellingen taakstellingen;
    private final StelTaakstellingenVast stelVast;

    public VerleenVrijstelling(Taakstellingen taakstellingen, Taakstellingmeldingen meldingen) {
        this.taakstellingen = taakstellingen;
        this.stelVast = new StelTaakstellingenVast(taakstellingen, meldingen);
    }

    /** Why it cannot be granted, in Dutch: every halfjaar that begins in it lies after the end of the regime (rule 14). */
    public Optional<String> bezwaar(Vrijstelling vrijstelling) {
        return taakstellingen.regime().bezwaarTegen(vrijstelling.eersteHalfjaar());
    }

    /**
     * Returns the halfjaren that got a new version; those after the end of the regime get none.
     *
     * @param bekend halfjaren for which the gemeente has a taakstelling
     */
    public List<Halfjaar> voor(Vrijstelling vrijstelling, Collection<Halfjaar> bekend) {
        var regime = taakstellingen.regime();
        return bekend.stream()
                .filter(vrijstelling::geldtIn)
                .filter(halfjaar -> regime.bezwaarTegen(halfjaar).isEmpty())
                .sorted()
                .filter(halfjaar -> wijzig(vrijstelling, halfjaar))
                .toList();
    }

    private boolean wijzig(Vrijstelling vrijstelling, Halfjaar halfjaar) {
        var gemeente = vrijstelling.gemeente();
        return taakstellingen
                .vergrendel(halfjaar, gemeente)
                .geldend()
                .filter(nu -> nu.vastlegging().aantal() != vrijstelling.aantal())
                .map(nu -> stelVast.voor(halfjaar, Map.of(gemeente, vrijstelling.in(nu.vastlegging()))))
                .filter(nieuw -> !nieuw.isEmpty())
                .isPresent();
    }
}
