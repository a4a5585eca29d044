// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.tijdlijn.persistence;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.toezicht.planvanaanpak.Nakoming;
import nl.trede.toezicht.planvanaanpak.Nakomingen;
import nl.trede.toezicht.planvanaanpak.Nakomingstatus;

/** Reads the tijdlijn, a page at a time, in one statement; whether an afspraak on it was met follows from the figures. */
@ApplicationScoped
public class Tijdlijnen {

    private static final String WAAR =
            """
             FROM tijdlijn WHERE gemeente = :gemeente AND datum >= :van AND datum <= :tot
            AND bekend_van <= :op AND bekend_tot > :op AND (:alle OR soort IN (:soorten)) AND (:zoek = '' OR titel ILIKE :zoek OR toelichting ILIKE :zoek)
            """;

    private static final LocalDate VROEG = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAAT = LocalDate.of(9999, 12, 31);

    /** Later than anything that can be recorded: all that is known now. */
    private static final OffsetDateTime NU = LAAT.atStartOfDay().atOffset(ZoneOffset.UTC);

    private final EntityManager database;
    private final Nakomingen nakomingen;

    Tijdlijnen(EntityManager database, Nakomingen nakomingen) {
        this.database = database;
        this.nakomingen = nakomingen;
    }

    /** @param bron the afspraak; null for anything else */
    record Rij(LocalDate datum, String soort, String titel, String toelichting, UUID bron) {

        Gebeurtenis met(Map<UUID, Nakoming> afspraken) {
            var nakoming = bron == null ? null : afspraken.get(bron);
            return new Gebeurtenis(datum, soort, titel, nakoming == null ? toelichting : stand(nakoming));
        }

        /** What the words of the afspraak do not say: how many persons it comes down to, and whether they were housed. */
        private String stand(Nakoming nakoming) {
            var aantal = nakoming.personen() + (nakoming.personen() == 1 ? " persoon" : " personen") + " gehuisvest: ";
            var stand = nakoming.status() == Nakomingstatus.OPEN
                    ? "nog geen cijfers"
                    : nakoming.status().name().toLowerCase(Locale.ROOT).replace('_', ' ');
            return Stream.of(toelichting, nakoming.afspraak().vervallen() == null ? aantal + stand : null)
                    .filter(Objects::nonNull)
                    .collect(joining("; "));
        }
    }

    public long aantal(Gemeentecode gemeente, Filter filter) {
        return ((Number) met(gemeente, filter, database.createNativeQuery("SELECT count(*)" + WAAR, Long.class))
                        .getSingleResult())
                .longValue();
    }

    @SuppressWarnings("unchecked") // the query was made for this record
    public List<Gebeurtenis> lees(Gemeentecode gemeente, Filter filter, int offset, int hoeveel) {
        var op = filter.nieuwsteEerst()
                ? " ORDER BY datum DESC, rang DESC, volgorde DESC, titel DESC"
                : " ORDER BY datum, rang, volgorde, titel";
        var sql = "SELECT datum, soort, titel, toelichting, bron" + WAAR + op;
        List<Rij> rijen = met(gemeente, filter, database.createNativeQuery(sql, Rij.class))
                .setFirstResult(offset)
                .setMaxResults(hoeveel)
                .getResultList();
        var afspraken = rijen.stream().anyMatch(rij -> rij.bron() != null)
                ? nakomingen.toen(gemeente, filter.bekendOp()).stream()
                        .collect(toMap(een -> een.afspraak().id(), identity()))
                : Map.<UUID, Nakoming>of();
        return rijen.stream().map(rij -> rij.met(afspraken)).toList();
    }

    private static Query met(Gemeentecode gemeente, Filter filter, Query query) {
        return query.setParameter("gemeente", gemeente.code())
                .setParameter("van", filter.van() == null ? VROEG : filter.van())
                .setParameter("tot", filter.tot() == null ? LAAT : filter.tot())
                .setParameter(
                        "op", filter.bekendOp() == null ? NU : filter.bekendOp().atOffset(ZoneOffset.UTC))
                .setParameter("alle", filter.soorten().isEmpty())
                .setParameter("soorten", filter.soorten().isEmpty() ? List.of("") : filter.soorten())
                .setParameter("zoek", filter.zoek() == null ? "" : "%" + letterlijk(filter.zoek()) + "%");
    }

    private static String letterlijk(String zoek) {
        return zoek.replaceAll("([\\\\%_])", "\\\\$1");
    }
}
