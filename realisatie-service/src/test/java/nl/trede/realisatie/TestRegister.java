// SPDX-License-Identifier: EUPL-1.2
package nl.trede.realisatie;

import static io.restassured.RestAssured.when;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import nl.trede.platform.testkit.Contracts;
import nl.trede.platform.testkit.TestEvents;
import org.awaitility.Awaitility;

/** Plays taakstelling: tells 342 gemeenten, of which a few are real and the rest fill up. */
public final class TestRegister {

    public static final String TYPE = "nl.trede.taakstelling.gemeente-geregistreerd.v1";
    private static boolean verteld;

    private TestRegister() {}

    /** All codes, the real ones first. */
    public static List<String> codes() {
        var codes = new ArrayList<>(List.of("GM0034", "GM1774", "GM1730", "GM1690", "GM1992", "GM1696"));
        for (int i = codes.size(); i < 342; i++) {
            codes.add("GM" + (3000 + i));
        }
        return codes;
    }

    /** Returns when the service holds all and is ready. */
    public static synchronized void vol() {
        if (!verteld) {
            codes().forEach(code -> TestEvents.send("taakstelling.v1", TYPE, code, gemeente(code)));
            verteld = true;
        }
        Awaitility.await().until(() -> when().get("/q/health/ready").statusCode() == 200);
    }

    private static ObjectNode gemeente(String code) {
        ObjectNode gemeente =
                Contracts.sample("taakstelling/gemeente-geregistreerd.v1").deepCopy();
        if (!code.equals("GM1992")) {
            gemeente.put("gemeente", code).put("naam", "Gemeente " + code).putNull("geldigVan");
            gemeente.put("provincie", code.equals("GM0034") ? "PV24" : code.startsWith("GM1") ? "PV22" : "PV30");
        }
        return code.equals("GM1696") ? gemeente.put("geldigTot", "2020-01-01") : gemeente;
    }
}
