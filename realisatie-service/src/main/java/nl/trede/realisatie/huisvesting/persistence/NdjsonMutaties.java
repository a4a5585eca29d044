// SPDX-License-Identifier: EUPL-1.2
package nl.trede.realisatie.huisvesting.persistence;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import nl.trede.realisatie.huisvesting.Mutatielezer;
import nl.trede.realisatie.huisvesting.RuweMutatie;
import nl.trede.realisatie.levering.Bestandsfout;
import nl.trede.realisatie.levering.persistence.InnameConfig;
import nl.trede.realisatie.privacy.Persoonscontrole;

/** Reads NDJSON: a JSON object a line. A line that is no JSON spoils only itself, unless it is the last and has no end: then the file was cut off. */
@ApplicationScoped
class NdjsonMutaties implements Mutatielezer {

    private static final JsonFactory JSON = new JsonFactory();

    private final InnameConfig config;

    NdjsonMutaties(InnameConfig config) {
        this.config = config;
    }

    @Override
    public List<Bestandsfout> lees(InputStream inhoud, Persoonscontrole controle, Consumer<RuweMutatie> regels)
            throws IOException {
        var bron = new Ndjsonregels(inhoud, config.langsteRegel());
        var aantal = 0;
        while (bron.volgende()) {
            if (leeg(bron)) {
                continue;
            }
            if (++aantal > config.meesteRegels()) {
                return List.of(Bestandsfout.bestand("het bestand heeft meer dan " + config.meesteRegels() + " regels"));
            }
            var mutatie = regel(bron, controle);
            if (mutatie == null) {
                return List.of(new Bestandsfout(
                        "regel " + bron.nummer(), "de laatste regel is niet af; het bestand is afgebroken"));
            }
            regels.accept(mutatie);
        }
        return aantal == 0 ? List.of(Bestandsfout.bestand("het bestand heeft geen regels")) : List.of();
    }

    /** Null when the file breaks off in it. */
    private RuweMutatie regel(Ndjsonregels bron, Persoonscontrole controle) {
        if (bron.teLang()) {
            return RuweMutatie.onleesbaar(bron.nummer(), "is langer dan %d bytes".formatted(config.langsteRegel()));
        }
        var bom = bron.nummer() == 1 && begintMetBom(bron) ? 3 : 0;
        try (var json = JSON.createParser(bron.bytes(), bron.van() + bom, bron.lengte() - bom)) {
            return new NdjsonRegel(json, bron.nummer(), controle).lees();
        } catch (JsonProcessingException | CharConversionException e) {
            doorzoek(bron, controle);
            return bron.afgesloten() ? RuweMutatie.onleesbaar(bron.nummer(), reden(e)) : null;
        } catch (IOException e) {
            throw new IllegalStateException("Could not read from memory", e);
        }
    }

    private static String reden(IOException fout) {
        var wat = fout.getMessage() == null ? "" : fout.getMessage();
        return wat.contains("UTF-8") ? "is geen UTF-8" : "is geen geldige JSON";
    }

    /** What cannot be read may still hold persons. */
    private static void doorzoek(Ndjsonregels bron, Persoonscontrole controle) {
        var tekst = new String(bron.bytes(), bron.van(), bron.lengte(), StandardCharsets.UTF_8);
        for (var woord : tekst.split("[^A-Za-z0-9.@_-]+")) {
            controle.onbekendeWaarde(bron.nummer(), "onleesbare tekst", woord);
        }
    }

    private static boolean leeg(Ndjsonregels bron) {
        for (int i = bron.van(); i < bron.van() + bron.lengte(); i++) {
            var teken = bron.bytes()[i];
            if (teken != ' ' && teken != '\t') {
                return false;
            }
        }
        return !bron.teLang();
    }

    private static boolean begintMetBom(Ndjsonregels bron) {
        var bytes = bron.bytes();
        var van = bron.van();
        return bron.lengte() > 3
                && (bytes[van] & 0xff) == 0xef
                && (bytes[van + 1] & 0xff) == 0xbb
                && (bytes[van + 2] & 0xff) == 0xbf;
    }
}
