// SPDX-License-Identifier: EUPL-1.2
package nl.trede.realisatie.levering.persistence;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import nl.trede.realisatie.privacy.Persoonscontrole;

/** Passes over JSON that means nothing here, and shows all in it to the control on persons. */
public final class Onbekendveld {

    private Onbekendveld() {}

    /** From the token at hand to the end of its value. */
    public static void slaOver(JsonParser json, int regel, Persoonscontrole controle) throws IOException {
        var diepte = 0;
        do {
            var soort = json.currentToken();
            if (soort == JsonToken.FIELD_NAME) {
                controle.naam("regel " + regel, json.currentName());
            } else if (soort != null && soort.isScalarValue()) {
                controle.onbekendeWaarde(regel, "onbekend veld", json.getText());
            } else if (soort != null) {
                diepte += soort.isStructStart() ? 1 : -1;
            }
        } while (diepte > 0 && json.nextToken() != null);
    }
}
