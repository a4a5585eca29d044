// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.beoordeling.persistence;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Halfjaar;
import nl.trede.toezicht.beoordeling.Beoordeling;
import nl.trede.toezicht.beoordeling.Beoordelingen;
import nl.trede.toezicht.beoordeling.Voorstelkeuze;
import nl.trede.toezicht.ladder.persistence.Vastlegging;

@ApplicationScoped
class BeoordelingenInDatabase implements Beoordelingen {

    private static final String KEUZE = "gemeente = ?1 and (?2 = '' or halfjaar = ?2)";

    /** -1 and empty text ask for all. */
    private static final String NIEUWSTE =
            """
            FROM (
              SELECT DISTINCT ON (gemeente) gemeente, volgnummer, trede, oordeel, inhoud FROM beoordeling
              WHERE halfjaar = :halfjaar AND gemeente = ANY (string_to_array(:gemeenten, ','))
              ORDER BY gemeente, volgnummer DESC) nieuwste
            WHERE (:trede = -1 OR trede = :trede) AND (:oordeel = '' OR oordeel = :oordeel)""";

    private final PanacheBeoordelingen beoordelingen;
    private final Vastlegging vastlegging;

    BeoordelingenInDatabase(PanacheBeoordelingen beoordelingen, Vastlegging vastlegging) {
        this.beoordelingen = beoordelingen;
        this.vastlegging = vastlegging;
    }

    @Override
    public void voegToe(Beoordeling beoordeling) {
        beoordelingen.persist(BeoordelingEntity.van(beoordeling, vastlegging));
    }

    @Override
    public Optional<Beoordeling> beoordeling(UUID id) {
        return beoordelingen.findByIdOptional(id).map(entity -> entity.naarBeoordeling(vastlegging));
    }

    @Override
    public List<Beoordeling> van(Gemeentecode gemeente, Halfjaar halfjaar, int vanaf, int hoeveel) {
        return beoordelingen
                .find(KEUZE + " order by volgnummer desc", gemeente.code(), tekst(halfjaar))
                .range(vanaf, vanaf + hoeveel - 1)
                .list()
                .stream()
                .map(entity -> entity.naarBeoordeling(vastlegging))
                .toList();
    }

    @Override
    public long aantal(Gemeentecode gemeente, Halfjaar halfjaar) {
        return beoordelingen.count(KEUZE, gemeente.code(), tekst(halfjaar));
    }

    @Override
    public List<Beoordeling> nieuwste(Collection<Gemeentecode> gemeenten, Halfjaar halfjaar) {
        return beoordelingen
                .find(
                        "volgnummer in (select max(b.volgnummer) from BeoordelingEntity b"
                                + " where b.halfjaar = ?1 and b.gemeente in ?2 group by b.gemeente) order by gemeente",
                        halfjaar.toString(),
                        gemeenten.stream().map(Gemeentecode::code).toList())
                .list()
                .stream()
                .map(entity -> entity.naarBeoordeling(vastlegging))
                .toList();
    }

    @Override
    public List<Beoordeling> lijst(Voorstelkeuze keuze, int vanaf, int hoeveel) {
        var volgorde =
                switch (keuze.volgorde()) {
                    case GEMEENTE -> "";
                    case TREDE -> "trede DESC, ";
                    case OORDEEL -> "oordeel, ";
                    case NIEUWSTE -> "volgnummer DESC, ";
                };
        return vraag(
                        "SELECT inhoud " + NIEUWSTE + " ORDER BY " + volgorde
                                + "array_position(string_to_array(:gemeenten, ','), gemeente)",
                        keuze)
                .setFirstResult(vanaf)
                .setMaxResults(hoeveel)
                .getResultStream()
                .map(inhoud -> vastlegging.lees((String) inhoud, Beoordeling.class))
                .toList();
    }

    @Override
    public long aantal(Voorstelkeuze keuze) {
        return ((Number) vraag("SELECT count(*) " + NIEUWSTE, keuze).getSingleResult()).longValue();
    }

    @SuppressWarnings("unchecked")
    private TypedQuery<Object> vraag(String sql, Voorstelkeuze keuze) {
        return (TypedQuery<Object>) beoordelingen
                .getEntityManager()
                .createNativeQuery(sql)
                .setParameter(
                        "gemeenten",
                        keuze.gemeenten().stream().map(Gemeentecode::code).collect(joining(",")))
                .setParameter("halfjaar", keuze.halfjaar().toString())
                .setParameter("trede", keuze.trede() == null ? -1 : keuze.trede())
                .setParameter("oordeel", keuze.oordeel() == null ? "" : keuze.oordeel());
    }

    @Override
    public Map<Gemeentecode, List<Beoordeling>> alle(Collection<Gemeentecode> gemeenten) {
        return beoordelingen
                .list(
                        "gemeente in ?1 order by volgnummer",
                        gemeenten.stream().map(Gemeentecode::code).toList())
                .stream()
                .map(entity -> entity.naarBeoordeling(vastlegging))
                .collect(groupingBy(Beoordeling::gemeente));
    }

    private static String tekst(Halfjaar halfjaar) {
        return halfjaar == null ? "" : halfjaar.toString();
    }

    @Override
    public Optional<Beoordeling> nieuwste(Gemeentecode gemeente, Halfjaar halfjaar) {
        return beoordelingen
                .find("gemeente = ?1 and halfjaar = ?2 order by volgnummer desc", gemeente.code(), halfjaar.toString())
                .firstResultOptional()
                .map(entity -> entity.naarBeoordeling(vastlegging));
    }
}
