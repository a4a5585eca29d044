// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.planvanaanpak;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Halfjaar;
import nl.trede.toezicht.termijn.Vervallen;

/**
 * What a gemeente will have housed on a day (rule 57): "op 1 april 2024 de 45 en 50 % van de taakstelling".
 *
 * @param datum by that day
 * @param halfjaar whose figures decide; persons are counted from its first day
 * @param waarvanAchterstand persons of the achterstand
 * @param waarvanLopend persons of the running taakstelling; null when agreed as a percentage
 * @param percentageLopend percent of the running taakstelling; null when agreed as a number
 * @param toelichting null when there is none
 * @param vervallen null unless it lapsed, because toezicht ended before its day
 */
public record Afspraak(
        UUID id,
        Gemeentecode gemeente,
        LocalDate datum,
        Halfjaar halfjaar,
        int waarvanAchterstand,
        Integer waarvanLopend,
        Integer percentageLopend,
        String toelichting,
        Vervallen vervallen,
        Instant vastgelegdOp) {

    /** One that stands. */
    public Afspraak(
            UUID id,
            Gemeentecode gemeente,
            LocalDate datum,
            Halfjaar halfjaar,
            int waarvanAchterstand,
            Integer waarvanLopend,
            Integer percentageLopend,
            String toelichting,
            Instant vastgelegdOp) {
        this(
                id,
                gemeente,
                datum,
                halfjaar,
                waarvanAchterstand,
                waarvanLopend,
                percentageLopend,
                toelichting,
                null,
                vastgelegdOp);
    }

    /** Persons of the running taakstelling; a percentage rounds up (rule 27: 50 % of 233 = 117). */
    int lopend(int taakstelling) {
        return waarvanLopend != null
                ? waarvanLopend
                : Math.toIntExact(-Math.floorDiv((long) -taakstelling * percentageLopend, 100L));
    }

    /** Whether the persons depend on the taakstelling. */
    public boolean inPercentage() {
        return waarvanLopend == null;
    }

    /** All persons that were agreed, with this taakstelling of its halfjaar on its day. */
    public int personen(int taakstelling) {
        return waarvanAchterstand + lopend(taakstelling);
    }

    /** Whether both say the same, whenever they were recorded. */
    public boolean zegtHetzelfdeAls(Afspraak ander) {
        return equals(new Afspraak(
                id,
                ander.gemeente,
                ander.datum,
                ander.halfjaar,
                ander.waarvanAchterstand,
                ander.waarvanLopend,
                ander.percentageLopend,
                ander.toelichting,
                vervallen,
                vastgelegdOp));
    }
}
