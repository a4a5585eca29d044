// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.opmaak;

/** A piece of a paragraph: text that a person may change, or a field that only its source may change. */
public sealed interface Deel {

    /** How the piece stands in the text to edit. */
    String bewerkbaar();

    /** Free text, without markup; bold stands between double asterisks. */
    record Vrij(String tekst) implements Deel {
        @Override
        public String bewerkbaar() {
            return tekst;
        }
    }

    /**
     * A figure, a date, a footnote or a link.
     *
     * @param sleutel where it comes from, as the template asks for it ("stand.opgave")
     * @param html as it stands in the letter
     * @param waarde as a reader sees it, and as it is named between square brackets
     */
    record Veld(String sleutel, String html, String waarde) implements Deel {
        @Override
        public String bewerkbaar() {
            return "[[" + waarde + "]]";
        }
    }
}
