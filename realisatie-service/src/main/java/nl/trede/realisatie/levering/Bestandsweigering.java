// SPDX-License-Identifier: EUPL-1.2
package nl.trede.realisatie.levering;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.trede.realisatie.privacy.Persoonscontrole;
import nl.trede.realisatie.privacy.Ruwecontrole;

/**
 * Why a file as a whole is refused, and what may stay of it.
 *
 * @param fouten at least one
 */
public record Bestandsweigering(Soort soort, List<Bestandsfout> fouten) {

    /** What may stay. */
    public enum Soort {
        /** Cannot be read as it should; it is kept as it came. */
        ONLEESBAAR,
        /** Has columns or fields without a meaning here, of which nobody can say what is in them: its content is not kept. */
        ONBEKEND,
        /** Seems to hold persons: its content is not kept, and no copy of it may lie where nobody looks (rule 35). */
        PERSONEN
    }

    public Bestandsweigering {
        fouten = List.copyOf(fouten);
    }

    /**
     * What there is against a file that was read to its end; empty when its lines may count.
     *
     * @param fouten what the reader has against it
     * @param controle has seen each name and value
     * @param bytes has seen all of it; decides only about a file that could not be read
     */
    public static Optional<Bestandsweigering> van(
            List<Bestandsfout> fouten, Persoonscontrole controle, Ruwecontrole bytes) {
        var vondsten = Stream.concat(
                        controle.gevonden().stream(), fouten.isEmpty() ? Stream.empty() : bytes.gevonden().stream())
                .toList();
        if (!vondsten.isEmpty()) {
            return Optional.of(new Bestandsweigering(Soort.PERSONEN, personen(vondsten)));
        }
        var soort = controle.zagOnbekende() ? Soort.ONBEKEND : Soort.ONLEESBAAR;
        return fouten.isEmpty() ? Optional.empty() : Optional.of(new Bestandsweigering(soort, fouten));
    }

    /** Where a file seems to hold persons, without what stands there. */
    public static List<Bestandsfout> personen(List<Persoonscontrole.Vondst> vondsten) {
        return vondsten.stream()
                .map(vondst -> new Bestandsfout(vondst.plaats(), vondst.reden()))
                .toList();
    }

    /** Whether the file stays as it came. */
    public boolean bewaart() {
        return soort == Soort.ONLEESBAAR;
    }
}
