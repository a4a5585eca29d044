// SPDX-License-Identifier: EUPL-1.2
/**
 * The look that every page shares: the shell, the styles (NL Design System, neutral tokens) and how numbers and dates
 * read. It tells templates through Qute: the layout {@code trede/pagina}, the methods of {@link
 * nl.trede.platform.web.Opmaak} and {@code trede/bladeren}; and shows a problem as a page to whoever came with a
 * browser. It refuses to know what a page is about.
 */
package nl.trede.platform.web;
