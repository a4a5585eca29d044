// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.prognose.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Halfjaar;
import nl.trede.begrippen.Saldo;
import nl.trede.platform.database.Elevation;
import nl.trede.toezicht.prognose.Halfjaarverloop;
import nl.trede.toezicht.prognose.Halfjaarverlopen;
import nl.trede.toezicht.prognose.Prognosemodel;

/**
 * Straight from the standen as last computed and the figures in force: two statements for the whole country. The model of them is kept until
 * one of those rows changes: a stand tells a higher versie then, a figure is a row more.
 */
@ApplicationScoped
class HalfjaarverlopenUitDatabase implements Halfjaarverlopen {

    private static final String STANDEN =
            """
            SELECT gemeente, halfjaar, beginsaldo, taakstelling FROM stand WHERE NOT vervallen
            ORDER BY halfjaar, gemeente""";
    private static final String CIJFERS =
            """
            SELECT DISTINCT ON (gemeente, halfjaar, peildatum) gemeente, halfjaar, peildatum, gehuisvest
            FROM realisatie ORDER BY gemeente, halfjaar, peildatum, versie DESC""";

    private record Stand(String gemeente, String halfjaar, Integer beginsaldo, Integer taakstelling) {}

    private record Cijfer(String gemeente, String halfjaar, LocalDate peildatum, Integer gehuisvest) {}

    private static final String AFDRUK =
            """
            SELECT (SELECT concat_ws(' ', count(*), sum(versie), sum(hashtext(gemeente)::bigint)) FROM stand)
                || '/' || (SELECT count(*) FROM realisatie)""";

    /** @param afdruk tells what the model was made of */
    private record Gemaakt(String afdruk, Prognosemodel model) {}

    private final AtomicReference<Gemaakt> laatste = new AtomicReference<>(new Gemaakt("", null));

    private final EntityManager database;
    private final Elevation elevation;

    HalfjaarverlopenUitDatabase(EntityManager database, Elevation elevation) {
        this.database = database;
        this.elevation = elevation;
    }

    @Override
    public List<Halfjaarverloop> alle() {
        Map<String, SortedMap<LocalDate, Integer>> cijfers = new HashMap<>();
        for (var cijfer : lees(CIJFERS, Cijfer.class)) {
            cijfers.computeIfAbsent(cijfer.gemeente() + cijfer.halfjaar(), nieuw -> new TreeMap<>())
                    .put(cijfer.peildatum(), cijfer.gehuisvest());
        }
        var verlopen = new ArrayList<Halfjaarverloop>();
        for (var stand : lees(STANDEN, Stand.class)) {
            verlopen.add(Halfjaarverloop.van(
                    new Gemeentecode(stand.gemeente()),
                    Halfjaar.lees(stand.halfjaar()),
                    new Saldo(stand.beginsaldo()),
                    stand.taakstelling(),
                    cijfers.getOrDefault(stand.gemeente() + stand.halfjaar(), new TreeMap<>())));
        }
        return verlopen;
    }

    /**
     * Learnt of all gemeenten, whoever asks: a prognose is the same figure for everyone who may see it. The print is taken before the rows are
     * read: what comes between is read again the next time.
     */
    @Override
    public Prognosemodel model() {
        return elevation.asSystem(this::vanAllen);
    }

    private Prognosemodel vanAllen() {
        var afdruk = (String) database.createNativeQuery(AFDRUK, String.class).getSingleResult();
        var bekend = laatste.get();
        if (bekend.afdruk().equals(afdruk)) {
            return bekend.model();
        }
        var nieuw = new Gemaakt(afdruk, new Prognosemodel(alle()));
        laatste.set(nieuw);
        return nieuw.model();
    }

    @SuppressWarnings("unchecked") // each query was made for its record
    private <T> List<T> lees(String vraag, Class<T> rij) {
        return database.createNativeQuery(vraag, rij).getResultList();
    }
}
