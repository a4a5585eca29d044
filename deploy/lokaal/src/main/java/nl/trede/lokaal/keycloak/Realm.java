// SPDX-License-Identifier: EUPL-1.2
package nl.trede.lokaal.keycloak;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The realm of deploy/keycloak, made ready for one local run. */
final class Realm {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String WEB = "trede-web";

    /** Address in the file, for which that of this run comes. */
    private static final String EXAMPLE = "https://trede.example";

    /** The machine client that the clients of the local users are made after. */
    private static final String PATTERN = "coa-aanlevering";

    private final ObjectNode json;

    private Realm(ObjectNode json) {
        this.json = json;
    }

    static Realm read(Path file, String address) throws IOException {
        String text = Files.readString(file).replace(EXAMPLE, address);
        return new Realm((ObjectNode) JSON.readTree(text));
    }

    /** The public key of the pages, and that of every machine client. */
    void keys(SigningKey web, SigningKey machines) throws IOException {
        for (JsonNode client : json.path("clients")) {
            SigningKey key = client.path("clientId").asText().equals(WEB) ? web : machines;
            ((ObjectNode) client.path("attributes")).put("jwks.string", key.publicKeys());
        }
    }

    /**
     * The made-up users, each with its name as password, and for each a machine client {@code lokaal-<name>} with the same rights.
     *
     * @param lines of lokale-gebruikers.csv: name, roles, provincies, gemeenten
     */
    void users(List<String> lines) {
        ArrayNode users = (ArrayNode) json.path("users");
        for (String line : lines) {
            String[] part = line.split(";", -1);
            ObjectNode user = user(users.addObject(), part[0], part);
            user.putArray("credentials")
                    .addObject()
                    .put("type", "password")
                    .put("value", part[0])
                    .put("temporary", false);
            String machine = client(part[0]);
            ((ArrayNode) json.path("clients"))
                    .add(pattern().put("clientId", machine).put("name", machine));
            user(users.addObject(), "service-account-" + machine, part).put("serviceAccountClientId", machine);
            ObjectNode scope =
                    ((ArrayNode) json.path("scopeMappings")).addObject().put("client", machine);
            words(scope.putArray("roles"), part[1]);
        }
    }

    static String client(String user) {
        return "lokaal-" + user;
    }

    void write(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        JSON.writeValue(file.toFile(), json);
    }

    private ObjectNode pattern() {
        for (JsonNode client : json.path("clients")) {
            if (client.path("clientId").asText().equals(PATTERN)) {
                return client.deepCopy();
            }
        }
        throw new IllegalStateException("The realm has no client " + PATTERN);
    }

    private static ObjectNode user(ObjectNode user, String name, String[] part) {
        user.put("username", name).put("enabled", true);
        words(user.putArray("realmRoles"), part[1]);
        ObjectNode attributes = user.putObject("attributes");
        words(attributes.putArray("provincies"), part[2]);
        words(attributes.putArray("gemeenten"), part[3]);
        return user;
    }

    private static void words(ArrayNode array, String text) {
        for (String word : text.isEmpty() ? new String[0] : text.split(" ")) {
            array.add(word);
        }
    }
}
