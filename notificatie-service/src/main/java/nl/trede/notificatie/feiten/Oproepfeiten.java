// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.feiten;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.trede.begrippen.Halfjaar;
import nl.trede.begrippen.Provinciecode;

/** The facts of a call to all colleges of a province, with the figures of the province as a whole (rule 77). */
public record Oproepfeiten(
        UUID oproep, Provinciecode provincie, Halfjaar halfjaar, LocalDate datum, Provinciestand provinciestand)
        implements Brieffeiten {

    @Override
    public Aanleiding aanleiding() {
        return Aanleiding.OPROEP;
    }

    @Override
    public Gemeente gemeente() {
        return null;
    }

    @Override
    public UUID besluit() {
        return oproep;
    }

    @Override
    public List<String> onbekend() {
        return List.of();
    }

    @Override
    public Map<String, Object> gegevens() {
        var gegevens = new HashMap<String, Object>();
        gegevens.put("halfjaar", halfjaar);
        gegevens.put("datum", datum);
        gegevens.put("provinciestand", provinciestand);
        gegevens.put("afgesloten", !datum.isBefore(halfjaar.peilmoment()));
        return gegevens;
    }

    /** The sums of a province are toezicht's; no stand of one gemeente is told. */
    @Override
    public List<Gebruikt> gebruikt() {
        return List.of();
    }

    @Override
    public Oproepfeiten metStanden(Standkeuze nieuw) {
        return this;
    }
}
