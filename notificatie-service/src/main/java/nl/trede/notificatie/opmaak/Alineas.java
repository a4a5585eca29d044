// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.opmaak;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The paragraphs of a letter under composition, with what persons made of them.
 *
 * @param html the letter with the changes in it, without marks
 * @param alle in order of appearance
 * @param vervallen changes of paragraphs that are no longer there
 */
public record Alineas(String html, List<Alinea> alle, List<Aanpassing> vervallen) {

    private static final Pattern ELEMENT = Pattern.compile("(?s)<(p|li|h2|h3)\\b([^>]*)>(.*?)</\\1>");

    /** Reads a marked text and puts the changes in. Only what stands between the marks of the inhoud may be changed. */
    public static Alineas van(String gemerkt, List<Aanpassing> aanpassingen) {
        var begin = gemerkt.indexOf(Merk.INHOUD);
        var einde = gemerkt.indexOf(Merk.INHOUD_EINDE);
        if (begin < 0 || einde < begin) {
            return new Alineas(Merk.zonder(gemerkt), List.of(), List.copyOf(aanpassingen));
        }
        var perAlinea =
                aanpassingen.stream().collect(Collectors.toMap(Aanpassing::alinea, Function.identity(), (a, b) -> b));
        var alle = new ArrayList<Alinea>();
        var gezien = new HashMap<String, Integer>();
        var inhoud = ELEMENT.matcher(gemerkt.substring(begin, einde)).replaceAll(element -> {
            var alinea = alinea(element.group(1), element.group(3), gezien, perAlinea);
            alle.add(alinea);
            return java.util.regex.Matcher.quoteReplacement(
                    alinea.aangepast() == null ? element.group() : aangepast(alinea, element.group(2)));
        });
        var bekend = alle.stream().map(Alinea::id).collect(Collectors.toCollection(HashSet::new));
        return new Alineas(
                Merk.zonder(gemerkt.substring(0, begin) + zonderLegeLijst(inhoud) + gemerkt.substring(einde)),
                List.copyOf(alle),
                aanpassingen.stream()
                        .filter(aanpassing -> !bekend.contains(aanpassing.alinea()))
                        .toList());
    }

    private static Alinea alinea(
            String element, String html, Map<String, Integer> gezien, Map<String, Aanpassing> aanpassingen) {
        var delen = Alineatekst.delen(html);
        var basis = id(delen);
        var keer = gezien.merge(basis, 1, Integer::sum);
        var id = keer == 1 ? basis : basis + "-" + keer;
        return new Alinea(id, element, delen, aanpassingen.get(id));
    }

    private static String aangepast(Alinea alinea, String kenmerken) {
        var html = new StringBuilder();
        for (var deel : Alineatekst.html(alinea.aangepast().tekst(), alinea.velden())) {
            html.append('<').append(alinea.element()).append(html.isEmpty() ? kenmerken : "");
            html.append('>').append(deel).append("</").append(alinea.element()).append('>');
        }
        return html.toString();
    }

    /** A list of which every item was left out would be an empty place. */
    private static String zonderLegeLijst(String inhoud) {
        return inhoud.replaceAll("<ul[^>]*>\\s*</ul>", "");
    }

    private static String id(List<Deel> delen) {
        var naam = delen.stream()
                .map(deel -> deel instanceof Deel.Veld veld ? "[[" + veld.sleutel() + "]]" : deel.bewerkbaar())
                .collect(Collectors.joining());
        try {
            var som = MessageDigest.getInstance("SHA-256").digest(naam.strip().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(som, 0, 5);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
