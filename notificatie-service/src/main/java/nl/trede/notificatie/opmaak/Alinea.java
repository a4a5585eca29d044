// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.opmaak;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A paragraph, heading or list item of a concept that a person may rewrite.
 *
 * @param id follows from the wording and the names of its fields, not from their values: a corrected figure keeps it
 * @param element html element: p, li, h2 or h3
 * @param delen as the templates made it, figures as fields
 * @param aangepast what a person made of it; null when nobody changed it
 */
public record Alinea(String id, String element, List<Deel> delen, Aanpassing aangepast) {

    private static final Pattern NOOT = Pattern.compile("\\[\\[noot \\d+]]");

    /** The text as it is now, fields between double square brackets; empty when the paragraph was left out. */
    public String tekst() {
        return aangepast == null ? oorspronkelijk() : Alineatekst.metWaarden(aangepast.tekst(), velden());
    }

    /** The text as the templates made it. */
    public String oorspronkelijk() {
        return delen.stream()
                .map(Deel::bewerkbaar)
                .collect(Collectors.joining())
                .strip();
    }

    /** The figures, dates, notes and links in it, in order of appearance. */
    public List<Deel.Veld> velden() {
        return delen.stream()
                .filter(Deel.Veld.class::isInstance)
                .map(Deel.Veld.class::cast)
                .toList();
    }

    /** What a reader sees, without brackets; the call of a footnote is not part of the sentence. */
    public String leesbaar() {
        return NOOT.matcher(tekst())
                .replaceAll("")
                .replace("[[", "")
                .replace("]]", "")
                .replace("**", "");
    }

    /** Whether the text stays what it is with this change. */
    public boolean heeft(Aanpassing aanpassing) {
        return tekst().equals(Alineatekst.metWaarden(aanpassing.tekst(), velden()));
    }
}
