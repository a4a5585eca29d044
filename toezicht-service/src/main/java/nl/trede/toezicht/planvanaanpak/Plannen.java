// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.planvanaanpak;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.trede.begrippen.Gemeentecode;

/** The steps of the plans in the dossiers. */
public interface Plannen {

    void voegToe(Planstap stap);

    /** Adds to a measure of a plan what the gemeente told of it. */
    void voegToe(Planstap stap, Maatregel maatregel, Vertraging vertraging);

    /** By datum, oldest first. */
    List<Planstap> van(Gemeentecode gemeente);

    /** The same of each, by code; from a database in a fixed number of queries. */
    default Map<Gemeentecode, List<Planstap>> van(Collection<Gemeentecode> gemeenten) {
        return gemeenten.stream().distinct().collect(toMap(Function.identity(), this::van));
    }

    /** Of each the newest step by which a plan was received or accepted, by code; one without such a step is not in it. */
    default Map<Gemeentecode, Planstap> laatstOntvangen(Collection<Gemeentecode> gemeenten) {
        return van(gemeenten).entrySet().stream()
                .flatMap(een ->
                        een.getValue().stream().filter(Planstap::metPlan).reduce((eerder, later) -> later).stream())
                .collect(toMap(Planstap::gemeente, Function.identity()));
    }
}
