// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.achterhaald.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Halfjaar;
import nl.trede.notificatie.achterhaald.Achterhaalden;
import nl.trede.notificatie.achterhaald.AfwijkendCijfer;
import nl.trede.notificatie.brief.Brief;

@ApplicationScoped
class PanacheAchterhaalden implements Achterhaalden {

    private static final String ONTHOUD =
            """
            INSERT INTO gebruikte_stand (brief, gemeente, halfjaar) VALUES (:brief, :gemeente, :halfjaar)
            ON CONFLICT DO NOTHING""";
    private static final String NIET_ONTHOUDEN =
            """
            SELECT id FROM brief b WHERE status = 'VERZONDEN' AND gemeente IS NOT NULL
            AND NOT EXISTS (SELECT 1 FROM gebruikte_stand g WHERE g.brief = b.id)""";
    private static final String VERVANG =
            """
            INSERT INTO achterhaald_cijfer (brief, gemeente, halfjaar, cijfer, oud, nieuw, sinds)
            VALUES (:brief, :gemeente, :halfjaar, :cijfer, :oud, :nieuw, :sinds)
            ON CONFLICT (brief, gemeente, halfjaar, cijfer) DO UPDATE
            SET oud = excluded.oud, nieuw = excluded.nieuw""";
    private static final String VAN =
            """
            SELECT brief, gemeente, halfjaar, cijfer, oud, nieuw FROM achterhaald_cijfer
            WHERE brief IN (:brieven) ORDER BY brief, halfjaar, gemeente,
            array_position(ARRAY['beginsaldo', 'taakstelling', 'opgave', 'gehuisvest', 'saldo'], cijfer)""";

    private final EntityManager database;

    PanacheAchterhaalden(EntityManager database) {
        this.database = database;
    }

    @Override
    public void onthoud(Brief brief) {
        for (var gebruikt : brief.feiten().gebruikt()) {
            database.createNativeQuery(ONTHOUD)
                    .setParameter("brief", brief.id())
                    .setParameter("gemeente", gebruikt.gemeente().code())
                    .setParameter("halfjaar", gebruikt.stand().halfjaar().toString())
                    .executeUpdate();
        }
    }

    @Override
    @SuppressWarnings("unchecked") // one column
    public List<UUID> metStand(Gemeentecode gemeente, Halfjaar halfjaar) {
        return database.createNativeQuery(
                        "SELECT brief FROM gebruikte_stand WHERE gemeente = :gemeente AND halfjaar = :halfjaar",
                        UUID.class)
                .setParameter("gemeente", gemeente.code())
                .setParameter("halfjaar", halfjaar.toString())
                .getResultList();
    }

    @Override
    @SuppressWarnings("unchecked") // one column
    public List<UUID> nietOnthouden() {
        return database.createNativeQuery(NIET_ONTHOUDEN, UUID.class).getResultList();
    }

    @Override
    public void vervang(UUID brief, List<AfwijkendCijfer> cijfers, Instant sinds) {
        var namen = cijfers.stream()
                .map(een -> een.gemeente() + " " + een.halfjaar() + " " + een.cijfer())
                .toList();
        database.createNativeQuery("DELETE FROM achterhaald_cijfer WHERE brief = :brief"
                        + " AND gemeente || ' ' || halfjaar || ' ' || cijfer <> ALL (:namen)")
                .setParameter("brief", brief)
                .setParameter("namen", namen.toArray(String[]::new))
                .executeUpdate();
        for (var cijfer : cijfers) {
            database.createNativeQuery(VERVANG)
                    .setParameter("brief", brief)
                    .setParameter("gemeente", cijfer.gemeente().code())
                    .setParameter("halfjaar", cijfer.halfjaar().toString())
                    .setParameter("cijfer", cijfer.cijfer())
                    .setParameter("oud", cijfer.oud())
                    .setParameter("nieuw", cijfer.nieuw())
                    .setParameter("sinds", sinds)
                    .executeUpdate();
        }
    }

    @Override
    public Map<UUID, List<AfwijkendCijfer>> van(Collection<UUID> brieven) {
        var perBrief = new LinkedHashMap<UUID, List<AfwijkendCijfer>>();
        if (brieven.isEmpty()) {
            return perBrief;
        }
        var rijen = database.createNativeQuery(VAN, Object[].class)
                .setParameter("brieven", brieven)
                .getResultList();
        for (var rij : rijen) {
            var velden = (Object[]) rij;
            perBrief.computeIfAbsent((UUID) velden[0], nieuw -> new ArrayList<>())
                    .add(new AfwijkendCijfer(
                            new Gemeentecode((String) velden[1]),
                            Halfjaar.lees((String) velden[2]),
                            (String) velden[3],
                            ((Number) velden[4]).intValue(),
                            ((Number) velden[5]).intValue()));
        }
        return perBrief;
    }
}
