// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling.taakstelling.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Halfjaar;
import nl.trede.taakstelling.taakstelling.Regime;
import nl.trede.taakstelling.taakstelling.Taakstellingen;
import nl.trede.taakstelling.taakstelling.Uitkomst;
import nl.trede.taakstelling.taakstelling.Versies;
import org.hibernate.Session;

@ApplicationScoped
class PanacheTaakstellingen implements Taakstellingen {

    private static final String TOEVOEGEN =
            """
            insert into taakstelling (halfjaar, gemeente, versie, aantal, soort, datum, bron, geldend, vastgelegd_op)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private final EntityManager database;
    private final Clock clock;

    PanacheTaakstellingen(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public Versies vergrendel(Halfjaar halfjaar, Gemeentecode gemeente) {
        database.createNativeQuery("select cast(pg_advisory_xact_lock(hashtextextended(:wat, 0)) as text)")
                .setParameter("wat", "taakstelling " + halfjaar + " " + gemeente)
                .getSingleResult();
        return new Versies(TaakstellingEntity.versies(halfjaar, gemeente).stream()
                .map(TaakstellingEntity::naarVersie)
                .toList());
    }

    @Override
    public Regime regime() {
        return RegimeEntity.regime();
    }

    @Override
    public void bewaar(Halfjaar halfjaar, Gemeentecode gemeente, Uitkomst.Vastgelegd vastgelegd) {
        if (vastgelegd.geldend()) {
            TaakstellingEntity.update(
                    "geldend = false where geldend and halfjaar = ?1 and gemeente = ?2",
                    halfjaar.toString(),
                    gemeente.code());
        }
        var rij = TaakstellingEntity.van(halfjaar, gemeente, vastgelegd.versie());
        rij.geldend = vastgelegd.geldend();
        rij.vastgelegdOp = clock.instant();
        rij.persist();
    }

    @Override
    public Map<Gemeentecode, Versies> vergrendel(Halfjaar halfjaar, Collection<Gemeentecode> gemeenten) {
        var codes = gemeenten.stream().map(Gemeentecode::code).sorted().toList();
        // in the order of the codes, so that two of these never wait for each other
        database.createNativeQuery(
                        """
                        select count(cast(pg_advisory_xact_lock(hashtextextended(:wat || code, 0)) as text))
                        from unnest(string_to_array(:codes, ',')) with ordinality as g(code, volgorde)""")
                .setParameter("wat", "taakstelling " + halfjaar + " ")
                .setParameter("codes", String.join(",", codes))
                .getSingleResult();
        var versies = TaakstellingEntity.versies(halfjaar, codes).stream()
                .collect(Collectors.groupingBy(
                        rij -> new Gemeentecode(rij.gemeente),
                        Collectors.mapping(TaakstellingEntity::naarVersie, Collectors.toList())));
        return gemeenten.stream()
                .collect(Collectors.toMap(
                        Function.identity(), gemeente -> new Versies(versies.getOrDefault(gemeente, List.of()))));
    }

    @Override
    public void bewaar(Halfjaar halfjaar, Map<Gemeentecode, Uitkomst.Vastgelegd> vastgelegd) {
        var geldend = vastgelegd.entrySet().stream()
                .filter(een -> een.getValue().geldend())
                .map(een -> een.getKey().code())
                .toList();
        TaakstellingEntity.update(
                "geldend = false where geldend and halfjaar = ?1 and gemeente in ?2", halfjaar.toString(), geldend);
        var nu = Timestamp.from(clock.instant());
        database.unwrap(Session.class).doWork(verbinding -> {
            try (var opdracht = verbinding.prepareStatement(TOEVOEGEN)) {
                for (var een : vastgelegd.entrySet()) {
                    vul(opdracht, halfjaar, een.getKey(), een.getValue(), nu);
                    opdracht.addBatch();
                }
                opdracht.executeBatch();
            }
        });
    }

    private static void vul(
            PreparedStatement opdracht,
            Halfjaar halfjaar,
            Gemeentecode gemeente,
            Uitkomst.Vastgelegd vastgelegd,
            Timestamp nu)
            throws SQLException {
        var vastlegging = vastgelegd.versie().vastlegging();
        opdracht.setString(1, halfjaar.toString());
        opdracht.setString(2, gemeente.code());
        opdracht.setInt(3, vastgelegd.versie().versie());
        opdracht.setInt(4, vastlegging.aantal());
        opdracht.setString(5, vastlegging.soort().name());
        opdracht.setObject(6, vastlegging.datum());
        opdracht.setString(7, vastlegging.bron());
        opdracht.setBoolean(8, vastgelegd.geldend());
        opdracht.setTimestamp(9, nu);
    }
}
