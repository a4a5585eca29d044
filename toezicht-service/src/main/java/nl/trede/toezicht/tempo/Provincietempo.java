// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.tempo;

import java.util.List;
import java.util.function.ToIntFunction;
import nl.trede.begrippen.Halfjaar;
import nl.trede.begrippen.Provinciecode;

/**
 * The pace of all gemeenten of a provincie in one halfjaar, each on the day of its own figures. Numbers are persons.
 *
 * @param tempos by code; without gemeenten of which nothing is known
 */
public record Provincietempo(Provinciecode provincie, Halfjaar halfjaar, List<Tempo> tempos) {

    public Provincietempo {
        tempos = List.copyOf(tempos);
    }

    /** Of the gemeenten that have one left: a voorsprong does nothing for another gemeente. */
    public int opgave() {
        return som(tempo -> Math.max(0, tempo.stand().opgave()));
    }

    public int norm() {
        return som(Tempo::norm);
    }

    public int gehuisvest() {
        return som(tempo -> tempo.stand().gehuisvest());
    }

    public int resterend() {
        return som(tempo -> tempo.stand().resterend());
    }

    /** In each month that is left to a gemeente, of all together. */
    public int nodigPerMaand() {
        return som(tempo -> tempo.nodigPerMaand() == null ? 0 : tempo.nodigPerMaand());
    }

    public long aantalAchterOpNorm() {
        return tempos.stream().filter(Tempo::achterOpNorm).count();
    }

    private int som(ToIntFunction<Tempo> waarde) {
        return tempos.stream().mapToInt(waarde).sum();
    }
}
