// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.simulatie.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import nl.trede.toezicht.beleid.Beleidlezer;
import nl.trede.toezicht.simulatie.Aanpassing;
import nl.trede.toezicht.simulatie.Beleidsaanpasser;

/** Changes beleid.yaml by its keys and trede.dmn by its cells; comments in the YAML are lost, which nobody reads from a simulatie. */
@Singleton
final class TekstAanpasser implements Beleidsaanpasser {

    private final YAMLMapper yaml = new YAMLMapper();

    @Override
    public Aangepast pas(Beleidlezer.Tekst tekst, Aanpassing aanpassing) {
        var fouten = new ArrayList<String>();
        var tabellen = new DmnCellen(tekst.tredeDmn());
        aanpassing.drempels().forEach(drempel -> tabellen.zet(drempel).ifPresent(fouten::add));
        return new Aangepast(new Beleidlezer.Tekst(beleid(tekst.beleidYaml(), aanpassing), tabellen.tekst()), fouten);
    }

    private String beleid(String tekst, Aanpassing aanpassing) {
        try {
            var beleid = (ObjectNode) yaml.readTree(tekst);
            if (aanpassing.boekingsvolgorde() != null) {
                beleid.put("boekingsvolgorde", aanpassing.boekingsvolgorde().name());
            }
            if (aanpassing.verschoondeTellenMee() != null) {
                beleid.put("verschoondePeriodenTellenMee", aanpassing.verschoondeTellenMee());
            }
            aanpassing.termijnen().forEach(termijn -> zet(beleid.withArray("termijnen"), termijn));
            return yaml.writeValueAsString(beleid);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a shipped beleid.yaml is no YAML", e);
        }
    }

    private static void zet(ArrayNode termijnen, Aanpassing.Termijnwijziging wijziging) {
        for (int i = 0; i < termijnen.size(); i++) {
            if (termijnen.get(i).path("document").asText().equals(wijziging.document())) {
                var termijn = (ObjectNode) termijnen.get(i);
                termijn.remove("aantal");
                termijn.remove("eenheid");
                termijn.put("weken", wijziging.weken());
                return;
            }
        }
        termijnen.addObject().put("document", wijziging.document()).put("weken", wijziging.weken());
    }
}
