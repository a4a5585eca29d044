// SPDX-License-Identifier: EUPL-1.2
package nl.trede.platform.web;

import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What the shell's template needs to know of the service that it stands around. */
@Named("schil")
@Singleton
public class Schil {

    private static final String SHEET = "META-INF/resources/assets/trede.css";

    /** One entry of the menu; {@code hier} when it leads to this service. */
    public record Menupunt(String naam, String pad, boolean hier) {}

    private final String rootPath;
    private final List<Menupunt> menu;
    private final String styles;

    Schil(
            @ConfigProperty(name = "quarkus.http.root-path") String rootPath,
            @ConfigProperty(name = "trede.web.menu") List<String> menu) {
        this.rootPath = rootPath.equals("/") ? "" : rootPath;
        this.menu = menu.stream().map(this::menupunt).toList();
        this.styles = this.rootPath + "/assets/trede.css?v=" + version();
    }

    /** The address of this service, without a slash at the end. */
    public String pad() {
        return rootPath;
    }

    /** The menu over the services, as configured. */
    public List<Menupunt> menu() {
        return menu;
    }

    /** The address of the style sheet; changes with its content, so that browsers may keep it. */
    public String stijlblad() {
        return styles;
    }

    /** @param entry {@code Naam|/pad} */
    private Menupunt menupunt(String entry) {
        var parts = entry.strip().split("\\|");
        return new Menupunt(parts[0], parts[1], !rootPath.isEmpty() && parts[1].startsWith(rootPath + "/"));
    }

    private static String version() {
        try (var sheet = Thread.currentThread().getContextClassLoader().getResourceAsStream(SHEET)) {
            if (sheet == null) {
                throw new IllegalStateException("Without " + SHEET + ": trede-web was built without its styles");
            }
            var hash = MessageDigest.getInstance("SHA-256").digest(sheet.readAllBytes());
            return new BigInteger(1, hash).toString(36).substring(0, 8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
