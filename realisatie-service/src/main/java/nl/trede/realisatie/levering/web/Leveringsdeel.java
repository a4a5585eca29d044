// SPDX-License-Identifier: EUPL-1.2
package nl.trede.realisatie.levering.web;

import java.util.Arrays;
import java.util.List;
import nl.trede.realisatie.levering.persistence.LeveringEntity;
import nl.trede.realisatie.levering.persistence.Leveringsregels;
import nl.trede.realisatie.levering.persistence.OpmerkingEntity;
import nl.trede.realisatie.levering.persistence.RegelfoutEntity;
import nl.trede.realisatie.levering.persistence.SignaleringEntity;

/**
 * One part of what there is to see of a levering; of the lists the one that is asked is filled.
 *
 * @param totaal rows of all pages
 */
record Leveringsdeel(
        Soort soort,
        long totaal,
        List<Leveringsregels.Cijferregel> cijfers,
        List<RegelfoutEntity> geweigerd,
        List<SignaleringEntity> signaleringen,
        List<OpmerkingEntity> opmerkingen,
        List<Leveringsregels.Ontvangst> ontvangsten) {

    enum Soort {
        CIJFERS("Cijfers"),
        GEWEIGERD("Geweigerde regels"),
        SIGNALERINGEN("Signaleringen"),
        OPMERKINGEN("Opmerkingen"),
        ONTVANGSTEN("Ontvangsten");

        private final String naam;

        Soort(String naam) {
            this.naam = naam;
        }

        public String naam() {
            return naam;
        }
    }

    /** A link to a part, with how much there is. */
    record Knop(Soort soort, long aantal, boolean hier) {}

    static Leveringsdeel van(Soort soort, LeveringEntity levering, Leveringsregels regels, int pagina, int grootte) {
        var id = levering.id;
        var vanaf = (pagina - 1) * grootte;
        return new Leveringsdeel(
                soort,
                aantal(soort, levering, regels),
                soort == Soort.CIJFERS ? regels.cijfers(id, grootte, vanaf) : List.of(),
                soort == Soort.GEWEIGERD
                        ? RegelfoutEntity.van(id).page(pagina - 1, grootte).list()
                        : List.of(),
                soort == Soort.SIGNALERINGEN
                        ? SignaleringEntity.van(id).page(pagina - 1, grootte).list()
                        : List.of(),
                soort == Soort.OPMERKINGEN
                        ? OpmerkingEntity.van(id).page(pagina - 1, grootte).list()
                        : List.of(),
                soort == Soort.ONTVANGSTEN ? regels.ontvangsten(id, grootte, vanaf) : List.of());
    }

    static List<Knop> knoppen(Soort hier, LeveringEntity levering, Leveringsregels regels) {
        return Arrays.stream(Soort.values())
                .map(soort -> new Knop(soort, aantal(soort, levering, regels), soort == hier))
                .toList();
    }

    private static long aantal(Soort soort, LeveringEntity levering, Leveringsregels regels) {
        return switch (soort) {
            case CIJFERS -> regels.aantalCijfers(levering.id);
            case GEWEIGERD -> RegelfoutEntity.van(levering.id).count();
            case SIGNALERINGEN -> SignaleringEntity.van(levering.id).count();
            case OPMERKINGEN -> OpmerkingEntity.van(levering.id).count();
            case ONTVANGSTEN -> regels.aantalOntvangsten(levering.id);
        };
    }
}
