// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling.circulaire;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which column of the annex means what, by the name in its header.
 *
 * @param gemeente column with code or name; null when only {@code naam} is there
 * @param naam column with the name beside the code; null when there is none
 * @param aantal column with the taakstelling
 * @param halfjaar column with the halfjaar; null when the annex has none
 */
public record Kolomtoewijzing(String gemeente, String naam, String aantal, String halfjaar) {

    /** Nothing is known of the columns. */
    public static final Kolomtoewijzing GEEN = new Kolomtoewijzing(null, null, null, null);

    /** Whether lines can be read with it. */
    public boolean volledig() {
        return aantal != null && (gemeente != null || naam != null);
    }

    /** Whether each column that it names is there. */
    public boolean past(List<String> kolommen) {
        return benoemd().allMatch(kolommen::contains);
    }

    /** Why it cannot be used on these columns, in Dutch: the field, then the reason; empty when it can. */
    public Optional<Regelfout> bezwaar(List<String> kolommen) {
        if (aantal == null) {
            return Optional.of(new Regelfout("aantal", "wijs de kolom met de taakstelling aan"));
        }
        if (gemeente == null && naam == null) {
            return Optional.of(new Regelfout("gemeente", "wijs een kolom met de code of de naam van de gemeente aan"));
        }
        if (benoemd().distinct().count() < benoemd().count()) {
            return Optional.of(new Regelfout("aantal", "een kolom kan maar een ding betekenen"));
        }
        return benoemd()
                .filter(kolom -> !kolommen.contains(kolom))
                .findFirst()
                .map(kolom -> new Regelfout(veldVan(kolom), "kolom '%s' staat niet in het bestand".formatted(kolom)));
    }

    private String veldVan(String kolom) {
        return kolom.equals(gemeente)
                ? "gemeente"
                : kolom.equals(naam) ? "naam" : kolom.equals(aantal) ? "aantal" : "halfjaar";
    }

    private Stream<String> benoemd() {
        return Stream.of(gemeente, naam, aantal, halfjaar).filter(Objects::nonNull);
    }
}
