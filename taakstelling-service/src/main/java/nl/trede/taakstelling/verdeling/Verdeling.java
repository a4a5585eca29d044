// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling.verdeling;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import nl.trede.begrippen.Halfjaar;

/**
 * The national number divided over gemeenten by inhabitants (Huisvestingswet 2014, art. 29 lid 1): vg × iG / iN, rounded up. A check beside
 * the published numbers (rule 4), whose day of reference may be another than that of the statute (rule 5).
 *
 * @param landelijk vg, persons
 * @param inwonersOp the day of the inhabitants
 */
public record Verdeling(int landelijk, LocalDate inwonersOp, List<Verdeelregel> regels) {

    /** Why a sum that differs is no fault (rule 6). */
    public static final String SOM =
            "De som hoeft niet gelijk te zijn aan de landelijke taakstelling: elk deel is naar boven afgerond.";

    /** The day that the statute names: 1 January of the year before that of the halfjaar. */
    public static LocalDate wettelijkeDag(Halfjaar halfjaar) {
        return LocalDate.of(halfjaar.jaar() - 1, 1, 1);
    }

    /** Computes each part; none when inhabitants of any gemeente are not known, since the whole is not known then. */
    public static Verdeling bereken(int landelijk, LocalDate inwonersOp, List<Verdeelregel> basis) {
        var onvolledig = basis.stream().anyMatch(regel -> regel.inwoners() == null);
        long nederland = onvolledig
                ? 0
                : basis.stream().mapToLong(Verdeelregel::inwoners).sum();
        return new Verdeling(
                landelijk,
                inwonersOp,
                nederland == 0
                        ? List.copyOf(basis)
                        : basis.stream()
                                .map(regel -> regel.bereken(landelijk, nederland))
                                .toList());
    }

    /** vg × iG / iN in whole numbers, rounded up. */
    static int deel(int landelijk, int inwoners, long inwonersVanNederland) {
        return (int) -Math.floorDiv(-(long) landelijk * inwoners, inwonersVanNederland);
    }

    public boolean isBerekend() {
        return !regels.isEmpty() && regels.stream().allMatch(regel -> regel.berekend() != null);
    }

    /** Gemeenten without known inhabitants. */
    public List<Verdeelregel> ontbreekt() {
        return regels.stream().filter(regel -> regel.inwoners() == null).toList();
    }

    public int somBerekend() {
        return som(Verdeelregel::berekend);
    }

    public int somVastgesteld() {
        return som(Verdeelregel::vastgesteld);
    }

    /** How many gemeenten have a published number other than the computed one. */
    public long aantalAnders() {
        return regels.stream()
                .map(Verdeelregel::verschil)
                .filter(verschil -> verschil != null && verschil != 0)
                .count();
    }

    private int som(Function<Verdeelregel, Integer> aantal) {
        return regels.stream()
                .map(aantal)
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .sum();
    }
}
