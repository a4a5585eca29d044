// SPDX-License-Identifier: EUPL-1.2
/**
 * The shell and the notation of every service's pages: header, menu, styles (NL Design System), dates and figures as Dutch readers know them.
 * A service includes {@code trede/pagina} in its own Qute template and answers the text as HTML. It refuses scripts: all works without.
 */
package nl.trede.platform.web;
