// SPDX-License-Identifier: EUPL-1.2
package nl.trede.platform.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Lines over the same points, drawn by the server as SVG ({@code trede/lijngrafiek}). Lines differ in dashes and marks, not in colour alone;
 * the page shows the same numbers in a table beside it.
 *
 * @param titel what it shows, for a reader who does not see it
 * @param punten what stands under the points, from left to right
 * @param band null when there is none
 */
public record Lijngrafiek(String titel, List<String> punten, List<Lijn> lijnen, Band band) {

    private static final int BREED = 640;
    private static final int HOOG = 300;
    private static final int LINKS = 56;
    private static final int RECHTS = 16;
    private static final int BOVEN = 12;
    private static final int ONDER = 34;

    /**
     * @param soort 1 to 4: which dashes and mark
     * @param waarden one a point; null = no value there
     */
    public record Lijn(String naam, int soort, List<Integer> waarden) {}

    /** From one point to another, wider and wider; null values = not drawn. */
    public record Band(int van, int vanWaarde, int tot, int laag, int hoog) {}

    /** A place in the drawing, in its own units. */
    public record Plek(String x, String y, String tekst) {}

    public Lijngrafiek {
        punten = List.copyOf(punten);
        lijnen = List.copyOf(lijnen);
    }

    public String vak() {
        return "0 0 " + BREED + " " + HOOG;
    }

    public String links() {
        return String.valueOf(LINKS);
    }

    public String rechts() {
        return String.valueOf(BREED - RECHTS);
    }

    /** The points of a line, for a polyline. */
    public String pad(Lijn lijn) {
        return plekken(lijn).stream().map(plek -> plek.x() + "," + plek.y()).collect(Collectors.joining(" "));
    }

    public List<Plek> plekken(Lijn lijn) {
        return IntStream.range(0, punten.size())
                .filter(i -> i < lijn.waarden().size() && lijn.waarden().get(i) != null)
                .mapToObj(i -> new Plek(
                        x(i),
                        y(lijn.waarden().get(i)),
                        Opmaak.getal(lijn.waarden().get(i))))
                .toList();
    }

    /** The corners of the band, for a polygon; null without band. */
    public String vlak() {
        return band == null
                ? null
                : x(band.van()) + "," + y(band.vanWaarde()) + " " + x(band.tot()) + "," + y(band.hoog()) + " "
                        + x(band.tot()) + "," + y(band.laag());
    }

    /** Five lines across, with their number. */
    public List<Plek> rasters() {
        var rasters = new ArrayList<Plek>();
        for (int i = 0; i <= 4; i++) {
            int waarde = laagste() + (hoogste() - laagste()) * i / 4;
            rasters.add(new Plek(String.valueOf(LINKS - 8), y(waarde), Opmaak.getal(waarde)));
        }
        return rasters;
    }

    /** What stands under each point. */
    public List<Plek> onderschriften() {
        return IntStream.range(0, punten.size())
                .mapToObj(i -> new Plek(x(i), String.valueOf(HOOG - 10), punten.get(i)))
                .toList();
    }

    private int hoogste() {
        return Math.max(4, Math.max(waarden().max().orElse(0), band == null ? 0 : band.hoog()));
    }

    private int laagste() {
        return Math.min(0, waarden().min().orElse(0));
    }

    private IntStream waarden() {
        return lijnen.stream()
                .flatMap(lijn -> lijn.waarden().stream())
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue);
    }

    private String x(int punt) {
        double stap = punten.size() < 2 ? 0 : (BREED - LINKS - RECHTS) / (double) (punten.size() - 1);
        return getal(LINKS + punt * stap);
    }

    private String y(int waarde) {
        double deel = (waarde - laagste()) / (double) (hoogste() - laagste());
        return getal(HOOG - ONDER - deel * (HOOG - ONDER - BOVEN));
    }

    private static String getal(double getal) {
        return String.format(Locale.ROOT, "%.1f", getal);
    }
}
