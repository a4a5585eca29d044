// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.beleid.persistence;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * What a trede.dmn that someone sends in may hold: facts, decision tables and sentences. DMN can also call Java, import other files and loop;
 * an operator may do so in a folder, a visitor may not.
 */
final class DmnToelating {

    private static final Set<String> ELEMENTEN = Set.of(
            "definitions",
            "description",
            "question",
            "allowedAnswers",
            "itemDefinition",
            "typeRef",
            "allowedValues",
            "typeConstraint",
            "text",
            "inputData",
            "variable",
            "decision",
            "informationRequirement",
            "requiredInput",
            "requiredDecision",
            "decisionTable",
            "input",
            "inputExpression",
            "inputValues",
            "output",
            "outputValues",
            "defaultOutputEntry",
            "annotation",
            "rule",
            "inputEntry",
            "outputEntry",
            "annotationEntry");
    /** How a drawing of the tables lies on the screen. */
    private static final Pattern TEKENING = Pattern.compile("http://www\\.omg\\.org/spec/DMN/\\d+/(DMNDI|DC|DI)/");

    private static final Pattern TEKST = Pattern.compile("\"(\\\\.|[^\"\\\\])*\"");
    private static final Pattern VERBODEN = Pattern.compile("\\b(function|external|for|some|every)\\b");

    private DmnToelating() {}

    /** Empty when the file may be read; a file that is no XML is left to the DMN check. */
    static List<Beleidsfout> fouten(String dmn) {
        var fouten = new ArrayList<Beleidsfout>();
        var lezers = XMLInputFactory.newInstance();
        lezers.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        lezers.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            var lezer = lezers.createXMLStreamReader(new StringReader(dmn));
            boolean toelichting = false;
            while (lezer.hasNext()) {
                int wat = lezer.next();
                if (wat == XMLStreamConstants.DTD) {
                    fouten.add(fout(lezer, "een DOCTYPE is niet toegestaan"));
                    return fouten;
                }
                if (wat == XMLStreamConstants.START_ELEMENT) {
                    toelichting = toelichting || lezer.getLocalName().equals("annotationEntry");
                    element(lezer, fouten);
                } else if (wat == XMLStreamConstants.END_ELEMENT) {
                    toelichting = toelichting && !lezer.getLocalName().equals("annotationEntry");
                } else if (wat == XMLStreamConstants.CHARACTERS && !toelichting) {
                    uitdrukking(lezer, fouten);
                }
            }
        } catch (XMLStreamException unreadable) {
            return fouten.isEmpty() ? List.of(onleesbaar(unreadable)) : fouten;
        }
        return fouten;
    }

    private static void element(XMLStreamReader lezer, List<Beleidsfout> fouten) {
        var naamruimte = lezer.getNamespaceURI() == null ? "" : lezer.getNamespaceURI();
        if (!ELEMENTEN.contains(lezer.getLocalName())
                && !TEKENING.matcher(naamruimte).matches()) {
            fouten.add(fout(
                    lezer, "'" + lezer.getLocalName() + "' kan niet in een concept; alleen feiten en beslistabellen"));
        }
    }

    private static void uitdrukking(XMLStreamReader lezer, List<Beleidsfout> fouten) {
        var gevonden = VERBODEN.matcher(TEKST.matcher(lezer.getText()).replaceAll(""));
        if (gevonden.find()) {
            fouten.add(fout(lezer, "'" + gevonden.group() + "' kan niet in een uitdrukking van een concept"));
        }
    }

    private static Beleidsfout onleesbaar(XMLStreamException fout) {
        int regel = fout.getLocation() == null ? 0 : fout.getLocation().getLineNumber();
        return new Beleidsfout("trede.dmn", regel, "dit is geen leesbare XML");
    }

    private static Beleidsfout fout(XMLStreamReader lezer, String reden) {
        return new Beleidsfout("trede.dmn", lezer.getLocation().getLineNumber(), reden);
    }
}
