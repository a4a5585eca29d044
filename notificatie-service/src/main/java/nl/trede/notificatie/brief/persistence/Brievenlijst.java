// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.brief.persistence;

import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Halfjaar;
import nl.trede.begrippen.Provinciecode;
import nl.trede.notificatie.brief.Briefstatus;
import nl.trede.notificatie.opmaak.Briefsoort;

/** Lists letters without reading their texts: two queries, whatever is asked. */
@ApplicationScoped
public class Brievenlijst {

    /**
     * What to list; a null lets all through.
     *
     * @param zoek in subject, reference number or name of the gemeente
     * @param achterhaald true: sent letters with a figure that is otherwise now and that no sent letter replaces; false: all others
     */
    public record Filter(
            Gemeentecode gemeente,
            Provinciecode provincie,
            Briefsoort soort,
            Briefstatus status,
            UUID besluit,
            Halfjaar halfjaar,
            String zoek,
            Boolean achterhaald) {}

    /** By what to sort. */
    public enum Kolom {
        DATUM("coalesce(b.verzonden, b.datum)"),
        GEMEENTE("b.gemeenteNaam"),
        PROVINCIE("b.provincie"),
        SOORT("b.soort"),
        STATUS("b.status"),
        KENMERK("b.kenmerk"),
        ONDERWERP("b.onderwerp");

        private final String veld;

        Kolom(String veld) {
            this.veld = veld;
        }

        /** As it stands in an address: "datum". */
        public String sleutel() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Newest first, unless asked otherwise. */
    public record Volgorde(Kolom kolom, boolean aflopend) {

        public static final Volgorde NIEUWSTE = new Volgorde(Kolom.DATUM, true);

        private String hql() {
            return " order by " + kolom.veld + (aflopend ? " desc" : "")
                    + " nulls last, b.datum desc, b.kenmerk desc, b.id";
        }
    }

    /** One page of the list, and how many letters fit the filter. */
    public record Pagina(List<Briefregel> brieven, long totaal) {}

    private static final String ACHTERHAALD =
            """
            (b.status = nl.trede.notificatie.brief.Briefstatus.VERZONDEN
            and exists (select 1 from AchterhaaldEntity a where a.brief = b.id)
            and not exists (select 1 from BriefEntity c where c.corrigeert = b.id
            and c.status = nl.trede.notificatie.brief.Briefstatus.VERZONDEN))""";

    /** @param pagina from 1 */
    public Pagina lijst(Filter filter, Volgorde volgorde, int pagina, int grootte) {
        var waar = new StringBuilder("from BriefEntity b where 1 = 1");
        var met = new Parameters();
        en(waar, met, "gemeente", code(filter.gemeente()));
        en(
                waar,
                met,
                "provincie",
                filter.provincie() == null ? null : filter.provincie().code());
        en(waar, met, "soort", filter.soort());
        en(waar, met, "status", filter.status());
        en(waar, met, "besluit", filter.besluit());
        en(
                waar,
                met,
                "halfjaar",
                filter.halfjaar() == null ? null : filter.halfjaar().toString());
        if (filter.zoek() != null && !filter.zoek().isBlank()) {
            waar.append(
                    " and lower(b.onderwerp || ' ' || b.kenmerk || ' ' || coalesce(b.gemeenteNaam, '')) like :zoek escape '!'");
            met.and("zoek", "%" + filter.zoek().strip().toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1") + "%");
        }
        if (filter.achterhaald() != null) {
            waar.append(filter.achterhaald() ? " and " : " and not ").append(ACHTERHAALD);
        }
        var gevonden = BriefEntity.find(waar + volgorde.hql(), met);
        var totaal = gevonden.count();
        return new Pagina(
                gevonden.page(pagina - 1, grootte).project(Briefregel.class).list(), totaal);
    }

    private static String code(Gemeentecode gemeente) {
        return gemeente == null ? null : gemeente.code();
    }

    private static void en(StringBuilder waar, Parameters met, String veld, Object waarde) {
        if (waarde != null) {
            waar.append(" and b.").append(veld).append(" = :").append(veld);
            met.and(veld, waarde);
        }
    }
}
