// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.brief.persistence;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.List;
import nl.trede.begrippen.Halfjaar;
import nl.trede.notificatie.feiten.Duur;
import nl.trede.notificatie.feiten.Termijn;

/** Reads a termijn in any unit, and one in weeks alone as older letters keep it and {@code .v1} events of a besluit tell it. */
public final class Termijnlezer extends StdDeserializer<Termijn> {

    private static final long serialVersionUID = 1L;

    private record InWeken(
            String document,
            String naam,
            Integer beleidWeken,
            int weken,
            String reden,
            List<Halfjaar> halfjaren,
            Halfjaar doorkijk) {

        Termijn termijn() {
            return new Termijn(
                    document,
                    naam,
                    beleidWeken == null ? null : Duur.weken(beleidWeken),
                    Duur.weken(weken),
                    reden,
                    halfjaren,
                    doorkijk);
        }
    }

    private record InEenheid(
            String document,
            String naam,
            Duur beleid,
            Duur toegekend,
            String reden,
            List<Halfjaar> halfjaren,
            Halfjaar doorkijk) {

        Termijn termijn() {
            return new Termijn(document, naam, beleid, toegekend, reden, halfjaren, doorkijk);
        }
    }

    private Termijnlezer() {
        super(Termijn.class);
    }

    @Override
    public Termijn deserialize(JsonParser json, DeserializationContext context) throws IOException {
        var tekst = context.readTree(json);
        return tekst.has("weken")
                ? context.readTreeAsValue(tekst, InWeken.class).termijn()
                : context.readTreeAsValue(tekst, InEenheid.class).termijn();
    }

    /** For every reader of the service. */
    @Singleton
    public static final class Module implements ObjectMapperCustomizer {
        @Override
        public void customize(ObjectMapper json) {
            json.registerModule(new SimpleModule("termijn").addDeserializer(Termijn.class, new Termijnlezer()));
        }
    }
}
