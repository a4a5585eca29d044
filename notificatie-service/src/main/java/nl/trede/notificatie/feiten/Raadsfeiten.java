// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.feiten;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.trede.begrippen.Halfjaar;
import nl.trede.begrippen.Provinciecode;
import nl.trede.begrippen.Saldo;

/**
 * The facts of the letter that a college sends its raad twice a year (rule 76).
 *
 * @param verloop all known standen of the gemeente, oldest first, up to the next halfjaar
 * @param provinciegenoten the stand of this halfjaar of every gemeente in the province, by name
 * @param toelichtingen what the college itself adds
 * @param bijlagen annexes that the college encloses itself, by title
 */
public record Raadsfeiten(
        Gemeente gemeente,
        Halfjaar halfjaar,
        LocalDate datum,
        List<Stand> verloop,
        List<Gemeentestand> provinciegenoten,
        List<Toelichting> toelichtingen,
        List<String> bijlagen)
        implements Brieffeiten {

    /** A paragraph of the college, with its heading. */
    public record Toelichting(String kop, String tekst) {

        /** The text, split at empty lines. */
        public List<Getypt> alineas() {
            return Pattern.compile("\\R\\s*\\R")
                    .splitAsStream(tekst.strip())
                    .map(Getypt::new)
                    .toList();
        }
    }

    @Override
    public Aanleiding aanleiding() {
        return Aanleiding.RAAD;
    }

    @Override
    public Provinciecode provincie() {
        return gemeente.provincie();
    }

    @Override
    public UUID besluit() {
        return null;
    }

    @Override
    public List<String> onbekend() {
        return new Cijfers(over(halfjaar), null, null, over(halfjaar.volgende())).onbekend();
    }

    @Override
    public Map<String, Object> gegevens() {
        var gegevens = new HashMap<String, Object>();
        gegevens.put("gemeente", gemeente);
        gegevens.put("halfjaar", halfjaar);
        gegevens.put("datum", datum);
        gegevens.put("afgesloten", true);
        gegevens.put("stand", Stand.alsVolledig(over(halfjaar)));
        gegevens.put("volgend", Stand.alsVolledig(over(halfjaar.volgende())));
        gegevens.put("jaarbegin", jaarbegin());
        gegevens.put("verloop", metRealisatie());
        gegevens.put("provinciegenoten", provinciegenoten);
        gegevens.put("anderen", anderen());
        gegevens.put(
                "anderenToegenomen",
                anderen().stream()
                        .filter(genoot -> genoot.stand().ontwikkeling() == Stand.Ontwikkeling.TOEGENOMEN)
                        .count());
        gegevens.put(
                "anderenZonderCijfer",
                provinciegenoten.stream()
                        .filter(genoot -> !genoot.stand().heeftRealisatie())
                        .count());
        gegevens.put("toelichtingen", toelichtingen);
        gegevens.put("bijlagen", bijlagen);
        return gegevens;
    }

    private Stand over(Halfjaar gevraagd) {
        return verloop.stream()
                .filter(stand -> stand.halfjaar().equals(gevraagd))
                .findFirst()
                .orElse(null);
    }

    /** The saldo on 1 January, to compare a second halfjaar with; null for a first halfjaar or when unknown. */
    private Saldo jaarbegin() {
        var eerste = over(new Halfjaar(halfjaar.jaar(), 1));
        return halfjaar.helft() == 1 || eerste == null ? null : eerste.beginsaldo();
    }

    private List<Stand> metRealisatie() {
        var bekend = new ArrayList<Stand>(verloop);
        bekend.removeIf(stand -> !stand.heeftRealisatie()
                || Stand.alsVolledig(stand) == null
                || stand.halfjaar().compareTo(halfjaar) > 0);
        return bekend;
    }

    private List<Gemeentestand> anderen() {
        return provinciegenoten.stream()
                .filter(genoot -> !genoot.gemeente().code().equals(gemeente.code()))
                .filter(genoot -> genoot.stand().heeftRealisatie())
                .toList();
    }

    @Override
    public boolean metEigenTekst() {
        return !toelichtingen.isEmpty();
    }

    @Override
    public List<Gebruikt> gebruikt() {
        return verloop.stream()
                .filter(stand -> stand.halfjaar().compareTo(halfjaar.volgende()) <= 0)
                .map(stand ->
                        new Gebruikt(gemeente.code(), stand, stand.halfjaar().compareTo(halfjaar) <= 0))
                .toList();
    }

    @Override
    public Raadsfeiten metStanden(Standkeuze nieuw) {
        return new Raadsfeiten(
                gemeente,
                halfjaar,
                datum,
                verloop.stream()
                        .map(stand -> nieuw.kies(gemeente.code().code(), stand))
                        .toList(),
                provinciegenoten.stream()
                        .map(genoot -> new Gemeentestand(
                                genoot.gemeente(),
                                nieuw.kies(genoot.gemeente().code().code(), genoot.stand())))
                        .toList(),
                toelichtingen,
                bijlagen);
    }
}
