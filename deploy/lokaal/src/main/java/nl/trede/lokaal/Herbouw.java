// SPDX-License-Identifier: EUPL-1.2
package nl.trede.lokaal;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;

/** The command {@code deploy/lokaal/herbouw}. Uses nothing but the JDK, so that it runs from its source. */
public final class Herbouw {

    private static final Pattern PART = Pattern.compile(
            "\"naam\":\"(\\w+)\",\"aantal\":(\\d+),\"hashBewaard\":\"(\\w+)\",\"hashHerbouwd\":\"(\\w+)\",\"gelijk\":(true|false),"
                    + "\"aantalVerschillen\":(\\d+)");

    private Herbouw() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        System.exit(run(List.of(args), System.out));
    }

    static int run(List<String> args, PrintStream out) throws IOException, InterruptedException {
        int port = 8080;
        boolean repair = false;
        var rest = new ArrayList<>(args);
        while (!rest.isEmpty()) {
            var option = rest.remove(0);
            if (option.equals("--herstel")) {
                repair = true;
            } else if (option.equals("--poort")
                    && !rest.isEmpty()
                    && rest.get(0).matches("[0-9]{1,5}")) {
                port = Integer.parseInt(rest.remove(0));
            } else {
                out.println("Gebruik: deploy/lokaal/herbouw [--poort N] [--herstel]");
                return 2;
            }
        }
        return report(ask(port, repair), out);
    }

    private static HttpResponse<String> ask(int port, boolean repair) throws IOException, InterruptedException {
        var user = env("TREDE_GEBRUIKER", "beheerder") + ":" + env("TREDE_WACHTWOORD", "beheerder");
        var request = HttpRequest.newBuilder(URI.create(
                        "http://localhost:" + port + "/toezicht/v1/herbouw" + (repair ? "?herstel=true" : "")))
                .header(
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString(user.getBytes(StandardCharsets.UTF_8)))
                .POST(HttpRequest.BodyPublishers.noBody())
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    }

    private static int report(HttpResponse<String> answer, PrintStream out) {
        if (answer.statusCode() != 200) {
            out.println("Herbouw lukt niet: " + answer.statusCode() + " " + answer.body());
            return 2;
        }
        boolean equal = true;
        var parts = PART.matcher(answer.body());
        while (parts.find()) {
            boolean same = Boolean.parseBoolean(parts.group(5));
            equal &= same;
            out.printf(
                    "%s: %s bewaard, %s%n  bewaard  %s%n  herbouwd %s%n",
                    parts.group(1),
                    parts.group(2),
                    same ? "gelijk tot op de byte" : parts.group(6) + " verschillen",
                    parts.group(3),
                    parts.group(4));
        }
        if (!equal) {
            out.println(answer.body());
        }
        return equal ? 0 : 1;
    }

    private static String env(String name, String standard) {
        var value = System.getenv(name);
        return value == null || value.isBlank() ? standard : value;
    }
}
