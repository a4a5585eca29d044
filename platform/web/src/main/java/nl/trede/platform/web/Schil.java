// SPDX-License-Identifier: EUPL-1.2
package nl.trede.platform.web;

import io.quarkus.arc.Arc;
import io.quarkus.qute.TemplateExtension;
import org.eclipse.microprofile.config.ConfigProvider;

/** What the shell must know of the service it stands in. */
@TemplateExtension(namespace = "trede")
public final class Schil {

    private Schil() {}

    /** Where this service's pages and assets begin: "/toezicht". */
    public static String wortel() {
        var path = ConfigProvider.getConfig()
                .getOptionalValue("quarkus.http.root-path", String.class)
                .orElse("/");
        return path.equals("/") ? "" : path.replaceAll("/$", "");
    }

    /** The address of the style sheet; it changes with the content, so that browsers may keep it for long. */
    public static String stijlblad() {
        return stijlblad("trede.css");
    }

    /** The address of a style sheet that the service brings itself, likewise. */
    public static String stijlblad(String naam) {
        return wortel() + "/assets/" + naam + "?v=" + Stijlblad.versie(naam);
    }

    /** The moment that the reader looks back to; null on a page of now. */
    public static Terugkijkmoment terugkijken() {
        return Terugkijkfilter.moment();
    }

    /** Whether the page belongs to the service with this root. */
    public static boolean is(String wortel) {
        return wortel().equals(wortel);
    }

    /** The address of a script; it changes with the content. */
    public static String script(String naam) {
        return stijlblad(naam);
    }

    /** What stands around the page. */
    public static Schilbeeld schil() {
        return Arc.container().instance(Schilbeeld.class).get();
    }

    /** Whether the reader can ever do this, by the key of {@code trede/menu.json}; only for what a page offers, it guards nothing. */
    public static boolean mag(String sleutel) {
        return schil().mag(sleutel);
    }
}
