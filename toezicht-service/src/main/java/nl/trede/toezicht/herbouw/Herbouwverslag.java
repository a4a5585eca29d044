// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.herbouw;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeSet;

/**
 * What came of building something again.
 *
 * @param aantal how many things are kept
 * @param hashBewaard SHA-256 over all that is kept, hexadecimal
 * @param hashHerbouwd SHA-256 over all that follows from the facts; equal when not one byte differs
 * @param verschillen in the order of their keys; empty exactly when the hashes are equal
 */
public record Herbouwverslag(
        String naam, int aantal, String hashBewaard, String hashHerbouwd, List<Verschil> verschillen) {

    /**
     * A thing that differs.
     *
     * @param bewaard null = it is not kept and should be
     * @param herbouwd null = it is kept and does not follow
     */
    public record Verschil(String sleutel, String bewaard, String herbouwd) {}

    public Herbouwverslag {
        verschillen = List.copyOf(verschillen);
    }

    public boolean gelijk() {
        return hashBewaard.equals(hashHerbouwd);
    }

    static Herbouwverslag van(Herbouwbaar iets) {
        var bewaard = iets.bewaard();
        var herbouwd = iets.herbouwd();
        var sleutels = new TreeSet<>(bewaard.keySet());
        sleutels.addAll(herbouwd.keySet());
        return new Herbouwverslag(
                iets.naam(),
                bewaard.size(),
                hash(bewaard),
                hash(herbouwd),
                sleutels.stream()
                        .filter(sleutel -> !Objects.equals(bewaard.get(sleutel), herbouwd.get(sleutel)))
                        .map(sleutel -> new Verschil(sleutel, bewaard.get(sleutel), herbouwd.get(sleutel)))
                        .toList());
    }

    private static String hash(SortedMap<String, String> dingen) {
        try {
            var sha256 = MessageDigest.getInstance("SHA-256");
            dingen.forEach((sleutel, tekst) ->
                    sha256.update((sleutel + '\t' + tekst + '\n').getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(sha256.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
