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
 * What a trede.dmn that someone sends in may hold: facts, decision tables and sentences. DMN can also call Java, import other files, loop and
 * grow without end; an operator may do so in a folder, a visitor may not.
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

    /** A name before a parenthesis calls something; these cannot take long, whatever they are given. */
    private static final Pattern AANROEP = Pattern.compile("([\\p{L}_][\\p{L}\\d_]*)\\s*\\(");

    private static final Set<String> AANROEPEN = Set.of(
            "not", "and", "or", "in", "between", "if", "then", "else", "min", "max", "sum", "abs", "floor", "ceiling",
            "modulo");

    /** The check for gaps and overlaps grows with the rules to the power of the columns. */
    private static final int HOOGSTENS_KOLOMMEN = 10;

    private static final int HOOGSTENS_REGELS = 300;
    private static final int HOOGSTENS_TEKENS = 500;

    private final XMLStreamReader lezer;
    private final List<Beleidsfout> fouten = new ArrayList<>();
    private boolean toelichting;
    private boolean tekst;
    private int kolommen;
    private int regels;

    private DmnToelating(XMLStreamReader lezer) {
        this.lezer = lezer;
    }

    /** Empty when the file may be read; a file that is no XML is left to the DMN check. */
    static List<Beleidsfout> fouten(String dmn) {
        var lezers = XMLInputFactory.newInstance();
        lezers.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        lezers.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        lezers.setProperty(XMLInputFactory.IS_COALESCING, true);
        DmnToelating toelating = null;
        try {
            toelating = new DmnToelating(lezers.createXMLStreamReader(new StringReader(dmn)));
            toelating.lees();
            return toelating.fouten;
        } catch (XMLStreamException unreadable) {
            return toelating == null || toelating.fouten.isEmpty() ? List.of(onleesbaar(unreadable)) : toelating.fouten;
        }
    }

    private void lees() throws XMLStreamException {
        while (lezer.hasNext()) {
            switch (lezer.next()) {
                case XMLStreamConstants.DTD -> {
                    fout("een DOCTYPE is niet toegestaan");
                    return;
                }
                case XMLStreamConstants.START_ELEMENT -> begin(lezer.getLocalName());
                case XMLStreamConstants.END_ELEMENT -> einde(lezer.getLocalName());
                case XMLStreamConstants.CHARACTERS -> uitdrukking(lezer.getText());
                default -> {
                    // comments and the like say nothing
                }
            }
        }
    }

    private void begin(String naam) {
        toelichting = toelichting || naam.equals("annotationEntry");
        tekst = naam.equals("text");
        var naamruimte = lezer.getNamespaceURI() == null ? "" : lezer.getNamespaceURI();
        if (!ELEMENTEN.contains(naam) && !TEKENING.matcher(naamruimte).matches()) {
            fout("'" + naam + "' kan niet in een concept; alleen feiten en beslistabellen");
        }
        if (naam.equals("decisionTable")) {
            kolommen = 0;
            regels = 0;
        } else if (naam.equals("input") && ++kolommen == HOOGSTENS_KOLOMMEN + 1) {
            fout("een beslistabel heeft hoogstens " + HOOGSTENS_KOLOMMEN + " kolommen");
        } else if (naam.equals("rule") && ++regels == HOOGSTENS_REGELS + 1) {
            fout("een beslistabel heeft hoogstens " + HOOGSTENS_REGELS + " regels");
        }
    }

    private void einde(String naam) {
        toelichting = toelichting && !naam.equals("annotationEntry");
        tekst = false;
    }

    private void uitdrukking(String inhoud) {
        if (toelichting) {
            return;
        }
        var kaal = TEKST.matcher(inhoud).replaceAll("");
        var gevonden = VERBODEN.matcher(kaal);
        if (gevonden.find()) {
            fout("'" + gevonden.group() + "' kan niet in een uitdrukking van een concept");
            return;
        }
        if (!tekst) {
            return;
        }
        if (inhoud.length() > HOOGSTENS_TEKENS) {
            fout("een uitdrukking heeft hoogstens " + HOOGSTENS_TEKENS + " tekens");
        }
        AANROEP.matcher(kaal)
                .results()
                .map(een -> een.group(1))
                .filter(een -> !AANROEPEN.contains(een))
                .findFirst()
                .ifPresent(een -> fout("'" + een + "(' kan niet in een uitdrukking van een concept"));
    }

    private static Beleidsfout onleesbaar(XMLStreamException fout) {
        int regel = fout.getLocation() == null ? 0 : fout.getLocation().getLineNumber();
        return new Beleidsfout("trede.dmn", regel, "dit is geen leesbare XML");
    }

    private void fout(String reden) {
        fouten.add(new Beleidsfout("trede.dmn", lezer.getLocation().getLineNumber(), reden));
    }
}
