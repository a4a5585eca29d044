// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.simulatie.persistence;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import nl.trede.toezicht.simulatie.Aanpassing;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** The cells of the decision tables in a shipped trede.dmn. */
final class DmnCellen {

    private final Document dmn;

    DmnCellen(String tekst) {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            dmn = factory.newDocumentBuilder().parse(new InputSource(new StringReader(tekst)));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalStateException("a shipped trede.dmn is no XML", e);
        }
    }

    /** Empty when the cell was changed, else in Dutch why not. */
    Optional<String> zet(Aanpassing.Drempelwijziging drempel) {
        var welke = "tabel " + drempel.tabel() + ", regel " + drempel.regel();
        var tabel = tabel(drempel.tabel());
        if (tabel.isEmpty()) {
            return Optional.of("er is geen tabel " + drempel.tabel());
        }
        var regels = kinderen(tabel.get(), "rule");
        if (drempel.regel() < 1 || drempel.regel() > regels.size()) {
            return Optional.of(welke + ": de tabel heeft " + regels.size() + " regels");
        }
        var regel = regels.get(drempel.regel() - 1);
        if (drempel.feit() == null) {
            schrijf(kinderen(regel, "outputEntry").get(0), drempel.waarde());
            return Optional.empty();
        }
        var kolommen = kinderen(tabel.get(), "input").stream()
                .map(kolom -> kinderen(kolom, "inputExpression")
                        .get(0)
                        .getTextContent()
                        .strip())
                .toList();
        int kolom = kolommen.indexOf(drempel.feit());
        if (kolom < 0) {
            return Optional.of(welke + ": de tabel vraagt niet naar '" + drempel.feit() + "', wel naar "
                    + String.join(", ", kolommen));
        }
        schrijf(kinderen(regel, "inputEntry").get(kolom), drempel.waarde());
        return Optional.empty();
    }

    String tekst() {
        try {
            var uit = new StringWriter();
            TransformerFactory.newInstance().newTransformer().transform(new DOMSource(dmn), new StreamResult(uit));
            return uit.toString();
        } catch (TransformerException e) {
            throw new IllegalStateException("XML that was read cannot be written", e);
        }
    }

    private Optional<Element> tabel(String besluit) {
        return kinderen(dmn.getDocumentElement(), "decision").stream()
                .filter(element -> element.getAttribute("name").equals(besluit))
                .flatMap(element -> kinderen(element, "decisionTable").stream())
                .findFirst();
    }

    private static void schrijf(Element cel, String waarde) {
        kinderen(cel, "text").get(0).setTextContent(waarde);
    }

    private static List<Element> kinderen(Element ouder, String naam) {
        var kinderen = new ArrayList<Element>();
        for (var kind = ouder.getFirstChild(); kind != null; kind = kind.getNextSibling()) {
            if (kind instanceof Element element && element.getLocalName().equals(naam)) {
                kinderen.add(element);
            }
        }
        return kinderen;
    }
}
