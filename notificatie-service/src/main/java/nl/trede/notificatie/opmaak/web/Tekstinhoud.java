// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.opmaak.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** The inside of an OpenDocument text, from the HTML of a letter: headings, paragraphs, lists, tables, notes and links. */
final class Tekstinhoud {

    private static final Set<String> OMHULSEL = Set.of("article", "div", "section", "body");

    private final Element letter;
    private final StringBuilder uit = new StringBuilder();
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
                <style:style style:name="Cel" style:family="table-cell"><style:table-cell-properties fo:padding="0.1cm" fo:border-bottom="0.5pt solid #b3b3b3"/></style:style>
                </office:automatic-styles>
                <office:body><office:text text:use-soft-page-breaks="false">%s</office:text></office:body>
                </office:document-content>
                """
                .formatted(Tekststijlen.NAMEN, uit);
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
        var ouder = klasse((Element) alinea.getParentNode());
        var klasse = klasse(alinea);
        var stijl = klasse.contains("afzender")
                ? "Afzender"
                : ouder.contains("adres") || ouder.contains("referentie") || klasse.contains("afzenderregel")
                        ? "Regel"
                        : "Text_20_body";
        alinea(stijl, alinea);
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
        var kolommen = elementen(kop.isEmpty() ? rijen.get(0) : kop.get(0)).size();
        uit.append("<table:table table:name=\"Tabel").append(++tabellen).append("\" table:style-name=\"Tabel\">\n");
        uit.append("<table:table-column table:number-columns-repeated=\"")
                .append(kolommen)
                .append("\"/>\n");
        if (!kop.isEmpty()) {
            uit.append("<table:table-header-rows>\n");
            kop.forEach(this::rij);
            uit.append("</table:table-header-rows>\n");
        }
        rijen.forEach(this::rij);
        uit.append("</table:table>\n");
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
