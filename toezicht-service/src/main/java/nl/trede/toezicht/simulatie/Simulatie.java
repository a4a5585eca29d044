// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.simulatie;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import nl.trede.toezicht.beleid.Document;

/**
 * What a beleid would have proposed.
 *
 * @param regels by halfjaar, then by name of the gemeente, then by day
 */
public record Simulatie(Proefbeleid beleid, Ladderpositie positie, List<Simulatieregel> regels) {

    /**
     * A trede counted over all lines.
     *
     * @param naam as the tried beleid calls it, or as the besluit did; empty when only the number is known
     * @param voorgesteld lines that propose it
     * @param besloten lines about which it was really decided
     */
    public record Tredetelling(int trede, String naam, long voorgesteld, long besloten) {}

    /** How often a document would have been asked within a term. */
    public record Termijntelling(String document, String naam, long aantal) {}

    public Simulatie {
        regels = List.copyOf(regels);
    }

    public long voorstellen() {
        return tel(regel -> regel.voorstel() != null);
    }

    public long zonderVoorstel() {
        return regels.size() - voorstellen();
    }

    public long omhoog() {
        return tel(regel -> regel.stap() > 0);
    }

    public long omlaag() {
        return tel(regel -> regel.stap() < 0);
    }

    public long gelijk() {
        return tel(regel -> regel.voorstel() != null && regel.stap() == 0);
    }

    public long brieven() {
        return tel(Simulatieregel::brief);
    }

    /** Lines about which a besluit was taken with another trede. */
    public long afwijkingen() {
        return tel(Simulatieregel::wijktAfVanBesluit);
    }

    /** Lines of which the proposal that was really made says something else. */
    public long anderVoorstel() {
        return tel(Simulatieregel::wijktAfVanVoorstel);
    }

    /** The first line, in order of time, about which something else was decided; empty when there is none. */
    public Optional<Simulatieregel> eersteVerschil() {
        return regels.stream().filter(Simulatieregel::wijktAfVanBesluit).findFirst();
    }

    /** By number. */
    public List<Tredetelling> perTrede() {
        Map<Integer, Long> voorgesteld = perTrede(
                regel -> regel.voorstel() == null ? null : regel.voorstel().voorgesteldeTrede());
        Map<Integer, Long> besloten = perTrede(Simulatieregel::besloten);
        var namen = new TreeMap<Integer, String>();
        besloten.keySet().forEach(trede -> namen.put(trede, ""));
        regels.stream()
                .filter(regel -> regel.voorstel() != null)
                .forEach(regel -> namen.put(
                        regel.voorstel().voorgesteldeTrede(), regel.voorstel().tredeNaam()));
        return namen.entrySet().stream()
                .map(een -> new Tredetelling(
                        een.getKey(),
                        een.getValue(),
                        voorgesteld.getOrDefault(een.getKey(), 0L),
                        besloten.getOrDefault(een.getKey(), 0L)))
                .toList();
    }

    /** By document, in the order in which they were first asked. */
    public List<Termijntelling> termijnen() {
        var tellingen = new LinkedHashMap<Document, Long>();
        regels.forEach(regel -> regel.termijnen().forEach(document -> tellingen.merge(document, 1L, Long::sum)));
        return tellingen.entrySet().stream()
                .map(een -> new Termijntelling(een.getKey().code(), een.getKey().naam(), een.getValue()))
                .toList();
    }

    private long tel(Predicate<Simulatieregel> welke) {
        return regels.stream().filter(welke).count();
    }

    private Map<Integer, Long> perTrede(Function<Simulatieregel, Integer> trede) {
        return regels.stream()
                .map(trede)
                .filter(een -> een != null)
                .collect(groupingBy(Function.identity(), counting()));
    }
}
