// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.overzicht;

import java.util.ArrayList;
import java.util.List;
import nl.trede.begrippen.Halfjaar;
import nl.trede.toezicht.saldo.Halfjaarstand;

/** From the beginsaldo of a halfjaar to its saldo, step by step (rule 15). Numbers are persons. */
public record Waterval(Halfjaar halfjaar, List<Stap> stappen) {

    /** What a step is about, and so where it comes from. */
    public enum Soort {
        BEGINSALDO("Beginsaldo"),
        OVERGENOMEN("Overgenomen door herindeling"),
        TAAKSTELLING("Taakstelling"),
        GEHUISVEST("Gehuisvest"),
        SALDO("Saldo");

        private final String naam;

        Soort(String naam) {
            this.naam = naam;
        }

        public String naam() {
            return naam;
        }

        /** Whether it says where the gemeente stands, and not what was added. */
        public boolean isStand() {
            return this == BEGINSALDO || this == SALDO;
        }
    }

    /**
     * One step.
     *
     * @param personen what the step adds (negative takes away); of a stand the stand itself
     * @param daarna where the gemeente stands after it
     */
    public record Stap(Soort soort, int personen, int daarna) {}

    public static Waterval van(Halfjaarstand stand) {
        var stappen = new ArrayList<Stap>();
        int hier = stand.beginsaldo().personen();
        stappen.add(new Stap(Soort.BEGINSALDO, hier, hier));
        if (stand.overgenomen() != 0) {
            hier += stand.overgenomen();
            stappen.add(new Stap(Soort.OVERGENOMEN, stand.overgenomen(), hier));
        }
        hier -= stand.taakstelling();
        stappen.add(new Stap(Soort.TAAKSTELLING, -stand.taakstelling(), hier));
        hier += stand.gehuisvest();
        stappen.add(new Stap(Soort.GEHUISVEST, stand.gehuisvest(), hier));
        stappen.add(new Stap(Soort.SALDO, hier, hier));
        return new Waterval(stand.halfjaar(), List.copyOf(stappen));
    }
}
