// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling.vrijstelling;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.trede.begrippen.Bezwaar;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Halfjaar;
import nl.trede.taakstelling.gemeenteregister.Gemeente;
import nl.trede.taakstelling.gemeenteregister.Gemeenten;
import nl.trede.taakstelling.taakstelling.StelTaakstellingenVast;
import nl.trede.taakstelling.taakstelling.Taakstellingen;
import nl.trede.taakstelling.taakstelling.Taakstellingmeldingen;

/** Brings the taakstellingen that are known into line with a vrijstelling. */
public final class VerleenVrijstelling {

    private final Gemeenten gemeenten;
    private final Taakstellingen taakstellingen;
    private final StelTaakstellingenVast stelVast;

    public VerleenVrijstelling(Gemeenten gemeenten, Taakstellingen taakstellingen, Taakstellingmeldingen meldingen) {
        this.gemeenten = gemeenten;
        this.taakstellingen = taakstellingen;
        this.stelVast = new StelTaakstellingenVast(taakstellingen, meldingen);
    }

    /** Why it cannot be granted; empty when it can. */
    public List<Bezwaar> bezwaren(Vrijstelling vrijstelling) {
        return bezwaren(vrijstelling.gemeente(), vrijstelling.vanaf(), vrijstelling.tot());
    }

    /**
     * Why it cannot be granted, all at once: an unknown gemeente, or one that does not exist then, a span that ends before it begins, or one that
     * lies wholly after the end of the regime (rule 14).
     *
     * @param code null when it could not be read; nothing is told of it then, and so for vanaf
     */
    public List<Bezwaar> bezwaren(Gemeentecode code, LocalDate vanaf, LocalDate tot) {
        var bezwaren = new ArrayList<Bezwaar>();
        var begin = Optional.ofNullable(vanaf).flatMap(dag -> Vrijstelling.eersteHalfjaar(dag, tot));
        if (vanaf != null && begin.isEmpty()) {
            bezwaren.add(new Bezwaar("vanaf", "hierna begint geen halfjaar waarover een taakstelling kan bestaan"));
        }
        var gemeente = code == null ? Optional.<Gemeente>empty() : gemeenten.zoek(code);
        if (code != null && gemeente.isEmpty()) {
            bezwaren.add(new Bezwaar("gemeente", "gemeente " + code + " staat niet in het register"));
        }
        gemeente.flatMap(een -> begin.flatMap(een::bezwaarTegen))
                .ifPresent(reden -> bezwaren.add(new Bezwaar("vanaf", reden)));
        if (vanaf != null && tot != null && !tot.isAfter(vanaf)) {
            bezwaren.add(new Bezwaar("tot", "moet na vanaf liggen"));
        }
        begin.flatMap(taakstellingen.regime()::bezwaarTegen)
                .ifPresent(reden -> bezwaren.add(new Bezwaar("vanaf", reden)));
        return bezwaren;
    }

    /**
     * Why it does not go together with one that the gemeente has, in Dutch; empty when it does. With two at a time it could not be told which
     * number comes back when one of them ends.
     *
     * @param andere of the same gemeente, as they hold now
     */
    public Optional<String> strijdig(Vrijstelling vrijstelling, Collection<Vrijstelling> andere) {
        return andere.stream()
                .filter(vrijstelling::overlapt)
                .findFirst()
                .map(ander -> "gemeente %s heeft al een vrijstelling vanaf %s%s; laat die eerst eindigen"
                        .formatted(ander.gemeente(), ander.vanaf(), ander.tot() == null ? "" : " tot " + ander.tot()));
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
