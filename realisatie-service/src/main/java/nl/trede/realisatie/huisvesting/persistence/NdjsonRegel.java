// SPDX-License-Identifier: EUPL-1.2
package nl.trede.realisatie.huisvesting.persistence;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.trede.realisatie.huisvesting.RuweMutatie;
import nl.trede.realisatie.huisvesting.RuweMutatie.Veld;
import nl.trede.realisatie.levering.Regelfout;
import nl.trede.realisatie.levering.persistence.Onbekendveld;
import nl.trede.realisatie.privacy.Persoonscontrole;

/** One object of a line. */
final class NdjsonRegel {

    private static final Map<String, Veld> VELDEN =
            Arrays.stream(Veld.values()).collect(Collectors.toMap(Veld::naam, veld -> veld));
    private static final Set<Veld> IDS = Set.of(Veld.ID, Veld.VERVANGT, Veld.INTREKT);

    private final JsonParser json;
    private final int nummer;
    private final Persoonscontrole controle;
    private final RuweMutatie mutatie;

    NdjsonRegel(JsonParser json, int nummer, Persoonscontrole controle) {
        this.json = json;
        this.nummer = nummer;
        this.controle = controle;
        this.mutatie = new RuweMutatie(nummer);
    }

    /** @throws com.fasterxml.jackson.core.JsonProcessingException when the line is no JSON */
    RuweMutatie lees() throws IOException {
        if (json.nextToken() != JsonToken.START_OBJECT) {
            do {
                Onbekendveld.slaOver(json, nummer, controle);
            } while (json.nextToken() != null);
            return RuweMutatie.onleesbaar(nummer, "is geen object met velden");
        }
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            var naam = json.currentName();
            var veld = VELDEN.get(naam);
            json.nextToken();
            if (veld == null) {
                slaOver(naam);
            } else {
                waarde(veld);
            }
        }
        return json.nextToken() == null ? mutatie : RuweMutatie.onleesbaar(nummer, "na het object staat nog iets");
    }

    private void waarde(Veld veld) throws IOException {
        var soort = json.currentToken();
        if (soort == JsonToken.VALUE_NULL) {
            return;
        }
        if (!soort.isScalarValue()) {
            Onbekendveld.slaOver(json, nummer, controle);
            mutatie.fout(veld.naam(), veld == Veld.AANTAL ? "moet een getal zijn" : "moet tekst zijn");
            return;
        }
        var tekst = json.getText().strip();
        if (IDS.contains(veld)) {
            controle.id(nummer, veld.naam(), tekst);
        } else {
            controle.waarde(nummer, veld.naam(), tekst);
        }
        if (veld == Veld.AANTAL) {
            aantal(soort, tekst);
        } else if (soort == JsonToken.VALUE_STRING || soort == JsonToken.VALUE_NUMBER_INT && IDS.contains(veld)) {
            mutatie.zet(veld, tekst);
        } else {
            mutatie.fout(veld.naam(), "moet tekst zijn");
        }
    }

    private void aantal(JsonToken soort, String tekst) {
        if (soort == JsonToken.VALUE_NUMBER_INT) {
            mutatie.zet(Veld.AANTAL, tekst);
        } else {
            mutatie.fout(
                    Veld.AANTAL.naam(),
                    soort == JsonToken.VALUE_NUMBER_FLOAT
                            ? "%s is geen geheel getal; personen tellen heel".formatted(Regelfout.kort(tekst))
                            : "moet een getal zijn, zonder aanhalingstekens");
        }
    }

    /** An unknown field is a fault of the line; what it is called and what stands in it may be about a person. */
    private void slaOver(String naam) throws IOException {
        controle.naam("regel " + nummer, naam);
        Onbekendveld.slaOver(json, nummer, controle);
        mutatie.fout(Regelfout.kort(naam), "is een onbekend veld");
    }
}
