// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling.bijstelling;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Halfjaar;
import nl.trede.taakstelling.gemeenteregister.Gemeente;
import nl.trede.taakstelling.gemeenteregister.Gemeenten;
import nl.trede.taakstelling.landelijk.LandelijkeTaakstellingen;
import nl.trede.taakstelling.taakstelling.Soort;
import nl.trede.taakstelling.taakstelling.Taakstellingen;
import nl.trede.taakstelling.taakstelling.Versie;
import nl.trede.taakstelling.taakstelling.Versies;

/** Whether a bijstelling fits the register, the regime and what is in force. */
public final class Bijstellingstoets {

    /** What is known of the country and of each gemeente; nobody else can change it until the transaction ends. */
    record Stand(Versies land, Map<Gemeentecode, Versies> gemeenten) {}

    private final Gemeenten gemeenten;
    private final LandelijkeTaakstellingen landelijk;
    private final Taakstellingen taakstellingen;

    public Bijstellingstoets(Gemeenten gemeenten, LandelijkeTaakstellingen landelijk, Taakstellingen taakstellingen) {
        this.gemeenten = gemeenten;
        this.landelijk = landelijk;
        this.taakstellingen = taakstellingen;
    }

    Stand vergrendel(Halfjaar halfjaar, Collection<Gemeentecode> codes) {
        return new Stand(landelijk.vergrendel(halfjaar), taakstellingen.vergrendel(halfjaar, codes));
    }

    /**
     * What can be told before the numbers are looked at: the end of the regime, and gemeenten that the register does not know or that do not
     * exist in the halfjaar.
     *
     * @param halfjaar null when it could not be read; then only unknown gemeenten are told
     * @param codes may hold null for what could not be read
     */
    public List<Bijstellingsbezwaar> vooraf(Halfjaar halfjaar, Collection<Gemeentecode> codes) {
        var bezwaren = new ArrayList<Bijstellingsbezwaar>();
        if (halfjaar != null) {
            taakstellingen
                    .regime()
                    .bezwaarTegen(halfjaar)
                    .ifPresent(reden -> bezwaren.add(new Bijstellingsbezwaar("halfjaar", null, reden)));
        }
        var bekend = gemeenten.alle().stream().collect(Collectors.toMap(Gemeente::code, Function.identity()));
        opCode(codes).forEach(code -> register(halfjaar, code, bekend)
                .ifPresent(reden -> bezwaren.add(new Bijstellingsbezwaar("taakstellingen", code, reden))));
        return bezwaren;
    }

    /** All that is wrong with it; a gemeente that the register refuses is not told again for having no taakstelling. */
    List<Bijstellingsbezwaar> bezwaren(VoorgenomenBijstelling wens, Stand stand) {
        var bezwaren = new ArrayList<>(vooraf(wens.halfjaar(), wens.aantallen().keySet()));
        if (bezwaren.stream().anyMatch(bezwaar -> bezwaar.veld().equals("halfjaar"))) {
            return bezwaren;
        }
        var geweigerd = bezwaren.stream().map(Bijstellingsbezwaar::gemeente).toList();
        bezwaar("het land", wens.halfjaar(), wens.datum(), stand.land())
                .ifPresent(reden -> bezwaren.add(new Bijstellingsbezwaar("landelijk", null, reden)));
        var over = new HashMap<>(stand.gemeenten());
        over.keySet().removeAll(geweigerd);
        opCode(over.keySet()).forEach(code -> bezwaar(code.code(), wens.halfjaar(), wens.datum(), over.get(code))
                .ifPresent(reden -> bezwaren.add(new Bijstellingsbezwaar("taakstellingen", code, reden))));
        return bezwaren;
    }

    private static Optional<String> register(Halfjaar halfjaar, Gemeentecode code, Map<Gemeentecode, Gemeente> bekend) {
        if (!bekend.containsKey(code)) {
            return Optional.of("gemeente " + code + " staat niet in het register");
        }
        return halfjaar == null ? Optional.empty() : bekend.get(code).bezwaarTegen(halfjaar);
    }

    private static Stream<Gemeentecode> opCode(Collection<Gemeentecode> codes) {
        return codes.stream().filter(Objects::nonNull).distinct().sorted(Comparator.comparing(Gemeentecode::code));
    }

    private static Optional<String> bezwaar(String wie, Halfjaar halfjaar, LocalDate datum, Versies versies) {
        var geldend = versies.geldend();
        if (geldend.isEmpty()) {
            return Optional.of("voor %s is over %s nog geen taakstelling vastgesteld".formatted(wie, halfjaar));
        }
        if (geldend.get().vastlegging().datum().isAfter(datum)) {
            return Optional.of("voor %s geldt al een versie van %s, na de datum van de bijstelling"
                    .formatted(wie, geldend.get().vastlegging().datum()));
        }
        return Optional.empty();
    }

    /** Who got a bijstelling of that day in another way, one by one: the act could not be told from it afterwards. */
    Optional<String> strijdig(LocalDate datum, Stand stand) {
        var wie = new ArrayList<String>();
        if (isBijgesteld(stand.land(), datum)) {
            wie.add("het land");
        }
        opCode(stand.gemeenten().keySet())
                .filter(code -> isBijgesteld(stand.gemeenten().get(code), datum))
                .forEach(code -> wie.add(code.code()));
        return wie.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        "er is al een bijstelling van %s vastgesteld voor %s".formatted(datum, String.join(", ", wie)));
    }

    private static boolean isBijgesteld(Versies versies, LocalDate datum) {
        return versies.alle().stream()
                .map(Versie::vastlegging)
                .anyMatch(eerder ->
                        eerder.soort() == Soort.BIJSTELLING && eerder.datum().equals(datum));
    }
}
