// SPDX-License-Identifier: EUPL-1.2
package nl.trede.realisatie.levering.persistence;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import nl.trede.platform.bestanden.Tekens;
import nl.trede.realisatie.levering.Regelfout;
import nl.trede.realisatie.levering.RuweRegel;
import nl.trede.realisatie.privacy.Persoonscontrole;

/** One object of the list. A field of the wrong kind is a fault of the line; an unknown field is told to the file. */
final class JsonRegel {

    private static final Set<String> TEKSTEN = Set.of("gemeente", "halfjaar", "peildatum", "status");
    private static final int MEESTE_ONDERDELEN = 100;

    private final JsonParser json;
    private final int nummer;
    private final Persoonscontrole controle;
    private final Consumer<String> onbekend;
    private final List<Regelfout> fouten = new ArrayList<>();

    JsonRegel(JsonParser json, int nummer, Persoonscontrole controle, Consumer<String> onbekend) {
        this.json = json;
        this.nummer = nummer;
        this.controle = controle;
        this.onbekend = onbekend;
    }

    /** Reads to the end of the object at hand. */
    RuweRegel lees() throws IOException {
        Map<String, String> velden = new HashMap<>();
        List<RuweRegel.Onderdeel> waarvan = List.of();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            var veld = json.currentName();
            json.nextToken();
            if (TEKSTEN.contains(veld)) {
                zet(velden, veld, tekst(veld));
            } else if (veld.equals("gehuisvest")) {
                zet(velden, veld, geheel(veld));
            } else if (veld.equals("waarvan")) {
                waarvan = onderdelen();
            } else {
                slaOver(veld);
            }
        }
        return new RuweRegel(nummer, velden, waarvan, fouten);
    }

    private List<RuweRegel.Onderdeel> onderdelen() throws IOException {
        var onderdelen = new ArrayList<RuweRegel.Onderdeel>();
        if (json.currentToken() != JsonToken.START_ARRAY) {
            verkeerd("waarvan", "moet een lijst zijn");
            return onderdelen;
        }
        for (int i = 0; json.nextToken() != JsonToken.END_ARRAY; i++) {
            var pad = "waarvan[" + i + "]";
            if (i >= MEESTE_ONDERDELEN) {
                Onbekendveld.slaOver(json, nummer, controle);
            } else if (json.currentToken() == JsonToken.START_OBJECT) {
                onderdeel(pad, onderdelen);
            } else {
                verkeerd(pad, "moet een object met velden zijn");
            }
            if (i == MEESTE_ONDERDELEN) {
                fout("waarvan", "heeft meer dan " + MEESTE_ONDERDELEN + " onderdelen");
            }
        }
        return onderdelen;
    }

    private void onderdeel(String pad, List<RuweRegel.Onderdeel> onderdelen) throws IOException {
        String soort = null;
        String aantal = null;
        var fouten = this.fouten.size();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            var veld = json.currentName();
            json.nextToken();
            if (veld.equals("soort")) {
                soort = tekst(pad + ".soort");
            } else if (veld.equals("aantal")) {
                aantal = geheel(pad + ".aantal");
            } else {
                slaOver(pad + "." + veld);
            }
        }
        if (fouten == this.fouten.size()) {
            onderdelen.add(new RuweRegel.Onderdeel(pad, soort, aantal));
        }
    }

    private String tekst(String veld) throws IOException {
        bekijk(veld);
        if (json.currentToken() == JsonToken.VALUE_STRING) {
            return Tekens.trim(json.getText());
        }
        verkeerd(veld, "moet tekst zijn");
        return null;
    }

    private String geheel(String veld) throws IOException {
        bekijk(veld);
        if (json.currentToken() == JsonToken.VALUE_NUMBER_INT) {
            return json.getText();
        }
        verkeerd(
                veld,
                json.currentToken() == JsonToken.VALUE_NUMBER_FLOAT
                        ? "%s is geen geheel getal; personen tellen heel".formatted(Regelfout.kort(json.getText()))
                        : "moet een getal zijn, zonder aanhalingstekens");
        return null;
    }

    private void bekijk(String veld) throws IOException {
        if (json.currentToken().isScalarValue()) {
            controle.waarde(nummer, veld, Tekens.trim(json.getText()));
        }
    }

    /** A null counts as not given; anything else of the wrong kind is a fault. */
    private void verkeerd(String veld, String reden) throws IOException {
        if (json.currentToken() != JsonToken.VALUE_NULL) {
            fout(veld, reden);
        }
        if (json.currentToken().isStructStart()) {
            Onbekendveld.slaOver(json, nummer, controle);
        }
    }

    private void slaOver(String veld) throws IOException {
        onbekend.accept(Regelfout.kort(veld));
        controle.naam("regel " + nummer, veld.substring(veld.lastIndexOf('.') + 1));
        Onbekendveld.slaOver(json, nummer, controle);
    }

    private void fout(String veld, String reden) {
        fouten.add(new Regelfout(nummer, veld, reden));
    }

    private static void zet(Map<String, String> velden, String veld, String waarde) {
        if (waarde != null) {
            velden.put(veld, waarde);
        }
    }
}
