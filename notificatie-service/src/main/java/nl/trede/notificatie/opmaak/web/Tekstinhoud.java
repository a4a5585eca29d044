// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.opmaak.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** The inside of an OpenDocument text, from the HTML of a letter: headings, paragraphs, lists, tables, notes and links. */
final class Tekstinhoud {

    private static final Set<String> OMHULSEL = Set.of("article", "div", "section", "body");

    private final Element letter;
    private final StringBuilder uit = new StringBuilder();
    private final StringBuilder kolommen = new StringBuilder();
    private int tabellen;
    private int noten;
    private boolean nieuwePagina;

    Tekstinhoud(Element letter) {
        this.letter = letter;
    }

    String xml() {
        blokken(letter);
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <office:document-content %s>
                <office:automatic-styles>
                <style:style style:name="Bijlagekop" style:family="paragraph" style:parent-style-name="Heading_20_2"><style:paragraph-properties fo:break-before="page"/></style:style>
                <style:style style:name="Tabel" style:family="table"><style:table-properties style:width="16cm" table:align="margins" fo:margin-bottom="0.4cm"/></style:style>
                <style:style style:name="Cijfers" style:family="table"><style:table-properties style:width="16cm" table:align="margins" fo:margin-bottom="0.4cm" style:may-break-between-rows="false"/></style:style>
                %s
                <style:style style:name="Cel" style:family="table-cell"><style:table-cell-properties fo:padding="0.1cm" fo:border-bottom="0.5pt solid #b3b3b3"/></style:style>
                </office:automatic-styles>
                <office:body><office:text text:use-soft-page-breaks="false">%s</office:text></office:body>
                </office:document-content>
                """
                .formatted(Tekststijlen.NAMEN, kolommen, uit);
    }

    private void blokken(Element ouder) {
        for (var kind : elementen(ouder)) {
            switch (kind.getTagName()) {
                case "h1", "h2", "h3" -> kop(kind);
                case "p" -> alinea(kind);
                case "ul" -> lijst(kind);
                case "table" -> tabel(kind);
                default -> omhulsel(kind);
            }
        }
    }

    private void omhulsel(Element element) {
        if (!OMHULSEL.contains(element.getTagName())) {
            throw new IllegalStateException("A letter has no element " + element.getTagName() + " at this place");
        }
        nieuwePagina |= klasse(element).contains("bijlage");
        blokken(element);
    }

    private void kop(Element kop) {
        var niveau = kop.getTagName().charAt(1) - '0';
        var stijl = nieuwePagina ? "Bijlagekop" : "Heading_20_" + niveau;
        nieuwePagina = false;
        uit.append("<text:h text:style-name=\"")
                .append(stijl)
                .append("\" text:outline-level=\"")
                .append(niveau);
        uit.append("\">");
        binnenin(kop);
        uit.append("</text:h>\n");
    }

    private void alinea(Element alinea) {
        alinea(stijl(klasse(alinea), (Element) alinea.getParentNode(), alinea), alinea);
    }

    private static String stijl(Set<String> klasse, Element ouder, Element alinea) {
        var plek = klasse(ouder);
        if (klasse.contains("afzender")) {
            return "Afzender";
        }
        if (plek.contains("adres") || plek.contains("referentie")) {
            return alinea.equals(elementen(ouder).get(0)) ? "Bovenregel" : "Regel";
        }
        if (plek.contains("ondertekening")) {
            return klasse.contains("rollen") ? "Rollen" : "Groet";
        }
        if (klasse.contains("afzenderregel")) {
            return "Regel";
        }
        return voorOndertekening(alinea) ? "Slotalinea" : "Text_20_body";
    }

    /** A signature never stands alone on a page. */
    private static boolean voorOndertekening(Element alinea) {
        var volgende = alinea.getNextSibling();
        while (volgende != null && !(volgende instanceof Element)) {
            volgende = volgende.getNextSibling();
        }
        return volgende instanceof Element element && klasse(element).contains("ondertekening");
    }

    private void alinea(String stijl, Element inhoud) {
        uit.append("<text:p text:style-name=\"").append(stijl).append("\">");
        binnenin(inhoud);
        uit.append("</text:p>\n");
    }

    private void lijst(Element lijst) {
        uit.append("<text:list text:style-name=\"Opsomming\">\n");
        for (var punt : elementen(lijst)) {
            uit.append("<text:list-item>");
            alinea("Text_20_body", punt);
            uit.append("</text:list-item>\n");
        }
        uit.append("</text:list>\n");
    }

    private void tabel(Element tabel) {
        var kop = new ArrayList<Element>();
        var rijen = new ArrayList<Element>();
        for (var deel : elementen(tabel)) {
            switch (deel.getTagName()) {
                case "caption" -> alinea("Bijschrift", deel);
                case "thead" -> kop.addAll(elementen(deel));
                case "tbody" -> rijen.addAll(elementen(deel));
                default -> rijen.add(deel);
            }
        }
        var aantal = elementen(kop.isEmpty() ? rijen.get(0) : kop.get(0)).size();
        uit.append("<table:table table:name=\"Tabel")
                .append(++tabellen)
                .append("\" table:style-name=\"")
                .append(klasse(tabel).contains("cijfers") ? "Cijfers" : "Tabel")
                .append("\">\n");
        var eerste = klasse(tabel).contains("ladder")
                ? 1.6
                : aantal > 6 ? 3.0 : aantal > 3 ? 3.6 : 16.0 - 4.5 * (aantal - 1);
        kolom("Eerste", eerste, 1);
        kolom("Andere", (16.0 - eerste) / (aantal - 1), aantal - 1);
        if (!kop.isEmpty()) {
            uit.append("<table:table-header-rows>\n");
            kop.forEach(this::rij);
            uit.append("</table:table-header-rows>\n");
        }
        rijen.forEach(this::rij);
        uit.append("</table:table>\n");
    }

    /** A column of the table in hand, in centimetres. */
    private void kolom(String naam, double breedte, int keer) {
        var stijl = naam + tabellen;
        kolommen.append("<style:style style:name=\"%s\" style:family=\"table-column\">".formatted(stijl))
                .append(String.format(
                        Locale.ROOT,
                        "<style:table-column-properties style:column-width=\"%.2fcm\"/></style:style>",
                        breedte));
        uit.append("<table:table-column table:style-name=\"%s\" table:number-columns-repeated=\"%d\"/>\n"
                .formatted(stijl, keer));
    }

    private void rij(Element rij) {
        var totaal = klasse(rij).contains("totaal");
        uit.append("<table:table-row>");
        for (var cel : elementen(rij)) {
            var vet = totaal || "col".equals(cel.getAttribute("scope"));
            var getal = klasse(cel).contains("getal");
            uit.append("<table:table-cell table:style-name=\"Cel\" office:value-type=\"string\">");
            alinea(getal ? vet ? "Getalkop" : "Getal" : vet ? "Table_20_Heading" : "Table_20_Contents", cel);
            uit.append("</table:table-cell>");
        }
        uit.append("</table:table-row>\n");
    }

    private void binnenin(Element ouder) {
        for (var kind = ouder.getFirstChild(); kind != null; kind = kind.getNextSibling()) {
            if (kind instanceof Text tekst) {
                uit.append(Tekstdocument.xml(tekst.getData().replaceAll("\\s+", " ")));
            } else if (kind instanceof Element element) {
                element(element);
            }
        }
    }

    private void element(Element element) {
        var klasse = klasse(element);
        if (klasse.contains("noot")) {
            noot(element);
        } else if (klasse.contains("label")) {
            overspanning("Strong_20_Emphasis", element);
            uit.append("<text:tab/>");
        } else if (klasse.contains("rol")) {
            binnenin(element);
            uit.append("<text:tab/>");
        } else if (element.getTagName().equals("strong")) {
            overspanning("Strong_20_Emphasis", element);
        } else if (element.getTagName().equals("a")) {
            uit.append("<text:a xlink:type=\"simple\" xlink:href=\"")
                    .append(Tekstdocument.xml(element.getAttribute("href")))
                    .append("\" text:style-name=\"Internet_20_link\">");
            binnenin(element);
            uit.append("</text:a>");
        } else if (element.getTagName().equals("br")) {
            uit.append("<text:line-break/>");
        } else {
            binnenin(element);
        }
    }

    private void overspanning(String stijl, Element element) {
        uit.append("<text:span text:style-name=\"").append(stijl).append("\">");
        binnenin(element);
        uit.append("</text:span>");
    }

    private void noot(Element element) {
        noten++;
        uit.append("<text:note text:id=\"ftn")
                .append(noten)
                .append("\" text:note-class=\"footnote\"><text:note-citation>");
        uit.append(noten).append("</text:note-citation><text:note-body>");
        alinea("Footnote", element);
        uit.append("</text:note-body></text:note>");
    }

    private static List<Element> elementen(Element ouder) {
        var elementen = new ArrayList<Element>();
        for (Node kind = ouder.getFirstChild(); kind != null; kind = kind.getNextSibling()) {
            if (kind instanceof Element element) {
                elementen.add(element);
            }
        }
        return elementen;
    }

    private static Set<String> klasse(Element element) {
        return Set.of(element.getAttribute("class").split(" "));
    }
}
