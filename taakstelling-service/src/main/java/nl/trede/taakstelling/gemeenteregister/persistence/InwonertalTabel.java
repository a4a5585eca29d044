// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling.gemeenteregister.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.taakstelling.gemeenteregister.Inwonertal;
import nl.trede.taakstelling.gemeenteregister.Inwonertallen;

/** The rows, one statement for any number of gemeenten; a row that changes is to be told again. */
@ApplicationScoped
class InwonertalTabel implements Inwonertallen {

    record Rij(String gemeente, LocalDate peildatum, Integer aantal, String bron) {

        Inwonertal naarInwonertal() {
            return new Inwonertal(new Gemeentecode(gemeente), peildatum, aantal, bron);
        }
    }

    private static final String BEWAAR =
            """
            INSERT INTO inwonertal AS i (gemeente, peildatum, aantal, bron)
            SELECT * FROM unnest(CAST(:codes AS text[]), CAST(:dagen AS date[]), CAST(:aantallen AS integer[]),
                CAST(:bronnen AS text[]))
            ON CONFLICT (peildatum, gemeente) DO UPDATE SET aantal = excluded.aantal, bron = excluded.bron, gemeld = false
            WHERE (i.aantal, i.bron) IS DISTINCT FROM (excluded.aantal, excluded.bron)""";

    private static final String MELD =
            "UPDATE inwonertal SET gemeld = true WHERE NOT gemeld RETURNING gemeente, peildatum, aantal, bron";

    private final EntityManager database;

    InwonertalTabel(EntityManager database) {
        this.database = database;
    }

    @Override
    public void bewaar(Collection<Inwonertal> inwonertallen) {
        database.createNativeQuery(BEWAAR)
                .setParameter(
                        "codes", kolom(inwonertallen, een -> een.gemeente().code()))
                .setParameter(
                        "dagen", kolom(inwonertallen, een -> een.peildatum().toString()))
                .setParameter("aantallen", kolom(inwonertallen, een -> String.valueOf(een.aantal())))
                .setParameter("bronnen", kolom(inwonertallen, Inwonertal::bron))
                .executeUpdate();
    }

    @Override
    @SuppressWarnings("unchecked") // the query was made for these rows
    public List<Inwonertal> nogTeMelden() {
        List<Rij> rijen = database.createNativeQuery(MELD, Rij.class).getResultList();
        return rijen.stream()
                .map(Rij::naarInwonertal)
                .sorted(Comparator.comparing(Inwonertal::peildatum).thenComparing(Inwonertal::gemeente))
                .toList();
    }

    private static String[] kolom(Collection<Inwonertal> rijen, Function<Inwonertal, String> wat) {
        return rijen.stream().map(wat).toArray(String[]::new);
    }
}
