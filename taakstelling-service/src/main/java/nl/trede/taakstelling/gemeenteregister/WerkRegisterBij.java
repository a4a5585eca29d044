// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling.gemeenteregister;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import nl.trede.begrippen.Gemeentecode;

/** Brings the register up to date with a file and tells only what changed, so that starting again tells nothing. */
public final class WerkRegisterBij {

    private final Gemeenten gemeenten;
    private final Registermeldingen meldingen;

    public WerkRegisterBij(Gemeenten gemeenten, Registermeldingen meldingen) {
        this.gemeenten = gemeenten;
        this.meldingen = meldingen;
    }

    /**
     * Returns the gemeenten that are new or changed. A gemeente that is missing from the file stays as it was, and so does a day
     * that a herindeling brought and the file does not know, and a province that a decision changed.
     */
    public List<Gemeente> met(Collection<Gemeente> bestand) {
        var bekend = new HashMap<Gemeentecode, Gemeente>();
        gemeenten.alle().forEach(gemeente -> bekend.put(gemeente.code(), gemeente));
        var verplaatst = gemeenten.metProvinciewijziging();
        var gewijzigd = bestand.stream()
                .map(gemeente -> gemeente.metDagenVan(bekend.getOrDefault(gemeente.code(), gemeente)))
                .map(gemeente -> verplaatst.contains(gemeente.code())
                        ? gemeente.in(bekend.get(gemeente.code()).provincie())
                        : gemeente)
                .filter(gemeente -> !gemeente.equals(bekend.put(gemeente.code(), gemeente)))
                .toList();
        gewijzigd.forEach(gemeente -> {
            gemeenten.bewaar(gemeente);
            meldingen.geregistreerd(gemeente, bekend.size());
        });
        return gewijzigd;
    }
}
