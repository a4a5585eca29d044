// SPDX-License-Identifier: EUPL-1.2
package nl.trede.platform.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.trede.begrippen.Halfjaar;

/**
 * Goes to the same page over another halfjaar.
 *
 * @param pad the address of the page, without query
 * @param gekozen the halfjaar that the page is about; null when it does not say
 * @param mee what else the address says, and is said again
 * @param keuzes newest first
 */
public record Periodekiezer(String pad, Halfjaar gekozen, List<Veld> mee, List<Halfjaar> keuzes) {

    static final String HALFJAAR = "halfjaar";

    /** Of another halfjaar there is no such page, and a moment to look back to is kept by the shell itself. */
    private static final Set<String> NIET_MEE = Set.of(HALFJAAR, "pagina", "bekendOp", "beoordeling", "voorstel");

    private static final int JAREN = 20;

    public record Veld(String naam, String waarde) {}

    /**
     * @param gezegd the halfjaar that the page says it is about; null when it says none
     * @return null for a page that is not about a halfjaar
     */
    static Periodekiezer van(Paginaverzoek verzoek, Object gezegd, LocalDate vandaag) {
        if (!verzoek.metHalfjaar()) {
            return null;
        }
        var gekozen = lees(
                gezegd instanceof Halfjaar
                        ? gezegd.toString()
                        : verzoek.eerste(HALFJAAR).orElse(null));
        var mee = verzoek.vraag().entrySet().stream()
                .filter(een -> !NIET_MEE.contains(een.getKey()))
                // the server keeps no order of names; the same address makes the same page
                .sorted(Map.Entry.comparingByKey())
                .flatMap(een -> een.getValue().stream().map(waarde -> new Veld(een.getKey(), waarde)))
                // an empty provincie means all of them, and none means that of the reader
                .filter(veld -> !veld.waarde().isEmpty() || veld.naam().equals("provincie"))
                .toList();
        return new Periodekiezer(verzoek.pad(), gekozen, mee, keuzes(gekozen, vandaag));
    }

    /** The one before the halfjaar of the page; null when the page says none. */
    public String vorige() {
        return gekozen == null ? null : adres(gekozen.vorige());
    }

    /** The one after it; null when the page says none. */
    public String volgende() {
        return gekozen == null ? null : adres(gekozen.volgende());
    }

    private String adres(Halfjaar halfjaar) {
        return Stream.concat(mee.stream(), Stream.of(new Veld(HALFJAAR, halfjaar.toString())))
                .map(veld -> Adres.deel(veld.naam()) + "=" + Adres.deel(veld.waarde()))
                .collect(Collectors.joining("&", pad + "?", ""));
    }

    private static List<Halfjaar> keuzes(Halfjaar gekozen, LocalDate vandaag) {
        var keuzes = new TreeSet<Halfjaar>();
        var een = Halfjaar.van(vandaag).volgende();
        for (int i = 0; i <= 2 * JAREN; i++) {
            keuzes.add(een);
            een = een.vorige();
        }
        if (gekozen != null) {
            keuzes.add(gekozen);
        }
        return new ArrayList<>(keuzes.descendingSet());
    }

    private static Halfjaar lees(String tekst) {
        try {
            return tekst == null ? null : Halfjaar.lees(tekst);
        } catch (IllegalArgumentException geenHalfjaar) {
            return null;
        }
    }
}
