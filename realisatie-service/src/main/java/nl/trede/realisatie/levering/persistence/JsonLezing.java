// SPDX-License-Identifier: EUPL-1.2
package nl.trede.realisatie.levering.persistence;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import nl.trede.realisatie.levering.Bestandsfout;
import nl.trede.realisatie.levering.Regelfout;
import nl.trede.realisatie.levering.Regelontvanger;
import nl.trede.realisatie.levering.RuweRegel;

/** One pass over a JSON file: its frame. What is wrong with the frame or an unknown field refuses the whole file. */
final class JsonLezing {

    private static final int MEESTE_FOUTEN = 100;

    private final JsonParser json;
    private final Regelontvanger ontvanger;
    private final int meesteRegels;
    private final List<Bestandsfout> fouten = new ArrayList<>();
    private int aantal;

    JsonLezing(JsonParser json, Regelontvanger ontvanger, int meesteRegels) {
        this.json = json;
        this.ontvanger = ontvanger;
        this.meesteRegels = meesteRegels;
    }

    List<Bestandsfout> lees() throws IOException {
        var begin = json.nextToken();
        if (begin == null) {
            return List.of(Bestandsfout.bestand("het bestand is leeg"));
        } else if (begin == JsonToken.START_ARRAY) {
            leesRegels();
        } else if (begin == JsonToken.START_OBJECT) {
            leesOmslag();
        } else {
            return List.of(Bestandsfout.bestand("verwacht een lijst van regels"));
        }
        if (json.nextToken() != null) {
            fout("bestand", "na het einde van de JSON staat nog iets");
        }
        if (aantal == 0 && fouten.isEmpty()) {
            fout("bestand", "het bestand heeft geen regels");
        }
        return fouten;
    }

    private void leesOmslag() throws IOException {
        var gevonden = false;
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            var naam = json.currentName();
            var waarde = json.nextToken();
            if (!naam.equals("regels")) {
                fout(Regelfout.kort(naam), "is een onbekend veld");
                Onbekendveld.slaOver(json, aantal, ontvanger.controle());
            } else if (waarde == JsonToken.START_ARRAY) {
                gevonden = true;
                leesRegels();
            } else {
                gevonden = true;
                fout("regels", "moet een lijst zijn");
                Onbekendveld.slaOver(json, aantal, ontvanger.controle());
            }
        }
        if (!gevonden) {
            fout("regels", "ontbreekt");
        }
    }

    private void leesRegels() throws IOException {
        while (json.nextToken() != JsonToken.END_ARRAY) {
            aantal++;
            if (aantal == meesteRegels + 1) {
                fout("bestand", "het bestand heeft meer dan " + meesteRegels + " regels");
            }
            if (json.currentToken() == JsonToken.START_OBJECT) {
                var regel = new JsonRegel(json, aantal, ontvanger.controle(), this::onbekend).lees();
                if (fouten.isEmpty()) {
                    ontvanger.regel(regel);
                }
            } else {
                Onbekendveld.slaOver(json, aantal, ontvanger.controle());
                ontvanger.regel(RuweRegel.onleesbaar(aantal, "is geen object met velden"));
            }
        }
    }

    private void onbekend(String pad) {
        fout("regels[" + (aantal - 1) + "]." + pad, "is een onbekend veld");
    }

    private void fout(String veld, String reden) {
        if (fouten.size() < MEESTE_FOUTEN) {
            fouten.add(new Bestandsfout(veld, reden));
        }
    }
}
