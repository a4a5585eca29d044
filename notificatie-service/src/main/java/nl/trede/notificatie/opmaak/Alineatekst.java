// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.opmaak;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The text of a paragraph between its two forms: HTML of the letter, and plain text with fields to edit. */
final class Alineatekst {

    static final Pattern VELD = Pattern.compile("\\[\\[(.*?)]]", Pattern.DOTALL);
    private static final Pattern VET = Pattern.compile("\\*\\*(.+?)\\*\\*", Pattern.DOTALL);
    private static final Pattern LEGE_REGEL = Pattern.compile("\\R\\s*\\R");

    private Alineatekst() {}

    /** The pieces of the inside of an element. */
    static List<Deel> delen(String html) {
        var lezer = new Lezer(html);
        lezer.lees();
        return List.copyOf(lezer.delen);
    }

    /** [[1]] becomes the first field as a reader sees it. */
    static String metWaarden(String tekst, List<Deel.Veld> velden) {
        return VELD.matcher(tekst)
                .replaceAll(gevonden -> java.util.regex.Matcher.quoteReplacement(
                        veld(gevonden.group(1), velden).bewerkbaar()));
    }

    /** The paragraphs that an edited text makes, as HTML with its fields marked. */
    static List<String> html(String tekst, List<Deel.Veld> velden) {
        return LEGE_REGEL
                .splitAsStream(tekst.strip())
                .filter(alinea -> !alinea.isBlank())
                .map(alinea -> VELD.matcher(vet(alinea.strip().replaceAll("\\s+", " ")))
                        .replaceAll(gevonden -> {
                            var veld = veld(gevonden.group(1), velden);
                            return java.util.regex.Matcher.quoteReplacement(Merk.veld(veld.sleutel(), veld.html()));
                        }))
                .toList();
    }

    private static String vet(String tekst) {
        return VET.matcher(ontsnapt(tekst)).replaceAll("<strong>$1</strong>");
    }

    private static Deel.Veld veld(String nummer, List<Deel.Veld> velden) {
        return velden.get(Integer.parseInt(nummer) - 1);
    }

    static String ontsnapt(String tekst) {
        return tekst.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    static String kaal(String html) {
        return Merk.zonder(html)
                .replaceAll("<[^>]+>", "")
                .replace("&#39;", "'")
                .replace("&quot;", "\"")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
    }

    /** Goes through the inside of an element once. */
    private static final class Lezer {

        private final String html;
        private final List<Deel> delen = new ArrayList<>();
        private final StringBuilder vrij = new StringBuilder();
        private int plek;
        private int noten;
        private int verwijzingen;
        private int overig;

        Lezer(String html) {
            this.html = html;
        }

        void lees() {
            while (plek < html.length()) {
                var teken = html.charAt(plek);
                if (teken == Merk.VELD) {
                    figuur();
                } else if (html.startsWith("<strong>", plek) || html.startsWith("</strong>", plek)) {
                    vrij.append("**");
                    plek = html.indexOf('>', plek) + 1;
                } else if (html.startsWith("<span class=\"noot\"", plek)) {
                    sluit("noot", "noot " + ++noten, einde("span"));
                } else if (html.startsWith("<a ", plek)) {
                    sluit("verwijzing", "verwijzing " + ++verwijzingen, einde("a"));
                } else if (teken == '<') {
                    sluit("opmaak", "opmaak " + ++overig, html.indexOf('>', plek) + 1);
                } else {
                    vrij.append(teken);
                    plek++;
                }
            }
            leegVrij();
        }

        private void figuur() {
            var waarde = html.indexOf(Merk.WAARDE, plek);
            var einde = html.indexOf(Merk.EINDE, waarde);
            var inhoud = html.substring(waarde + 1, einde);
            leegVrij();
            delen.add(new Deel.Veld(html.substring(plek + 1, waarde), inhoud, kaal(inhoud)));
            plek = einde + 1;
        }

        private void sluit(String sleutel, String waarde, int einde) {
            leegVrij();
            delen.add(new Deel.Veld(sleutel, Merk.zonder(html.substring(plek, einde)), waarde));
            plek = einde;
        }

        /** Just after the end tag that belongs to the element that begins here. */
        private int einde(String element) {
            var diepte = 0;
            var tag = Pattern.compile("<(/?)" + element + "\\b[^>]*>").matcher(html);
            for (var zoek = plek; tag.find(zoek); zoek = tag.end()) {
                diepte += tag.group(1).isEmpty() ? 1 : -1;
                if (diepte == 0) {
                    return tag.end();
                }
            }
            return html.length();
        }

        private void leegVrij() {
            if (!vrij.isEmpty()) {
                delen.add(new Deel.Vrij(kaal(vrij.toString()).replaceAll("\\s+", " ")));
                vrij.setLength(0);
            }
        }
    }
}
