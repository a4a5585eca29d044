// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.brief.persistence;

import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Provinciecode;
import nl.trede.notificatie.brief.Briefstatus;
import nl.trede.notificatie.opmaak.Briefsoort;

/** Lists letters, newest first, without reading their texts. */
@ApplicationScoped
public class Brievenlijst {

    /** What to list; a null lets all through. */
    public record Filter(
            Gemeentecode gemeente, Provinciecode provincie, Briefsoort soort, Briefstatus status, UUID besluit) {}

    /** One page of the list, and how many letters fit the filter. */
    public record Pagina(List<Briefregel> brieven, long totaal) {}

    /** @param pagina from 1 */
    public Pagina lijst(Filter filter, int pagina, int grootte) {
        var waar = new StringBuilder("1 = 1");
        var met = new Parameters();
        en(
                waar,
                met,
                "gemeente",
                filter.gemeente() == null ? null : filter.gemeente().code());
        en(
                waar,
                met,
                "provincie",
                filter.provincie() == null ? null : filter.provincie().code());
        en(waar, met, "soort", filter.soort());
        en(waar, met, "status", filter.status());
        en(waar, met, "besluit", filter.besluit());
        var gevonden = BriefEntity.find(waar + " order by datum desc, kenmerk desc", met);
        var totaal = gevonden.count();
        return new Pagina(
                gevonden.page(pagina - 1, grootte).project(Briefregel.class).list(), totaal);
    }

    private static void en(StringBuilder waar, Parameters met, String veld, Object waarde) {
        if (waarde != null) {
            waar.append(" and ").append(veld).append(" = :").append(veld);
            met.and(veld, waarde);
        }
    }
}
