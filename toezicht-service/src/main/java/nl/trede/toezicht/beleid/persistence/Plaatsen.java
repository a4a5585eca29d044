// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.beleid.persistence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/** On which line of a trede.dmn each element with an id starts; the DMN engine does not keep that. */
final class Plaatsen {

    private final Map<String, Integer> regels = new HashMap<>();

    static Plaatsen van(Path bestand) {
        var plaatsen = new Plaatsen();
        var lezers = XMLInputFactory.newInstance();
        lezers.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        try (var in = Files.newInputStream(bestand)) {
            var lezer = lezers.createXMLStreamReader(in);
            while (lezer.hasNext()) {
                if (lezer.next() == XMLStreamConstants.START_ELEMENT && lezer.getAttributeValue(null, "id") != null) {
                    plaatsen.regels.put(
                            lezer.getAttributeValue(null, "id"),
                            lezer.getLocation().getLineNumber());
                }
            }
        } catch (XMLStreamException unreadable) {
            // The DMN validation reports it; the lines up to here are still right.
            return plaatsen;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return plaatsen;
    }

    /** From 1; 0 when no element has that id. */
    int regel(String id) {
        return regels.getOrDefault(id, 0);
    }
}
