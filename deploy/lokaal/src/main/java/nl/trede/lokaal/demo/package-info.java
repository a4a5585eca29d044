// SPDX-License-Identifier: EUPL-1.2
/**
 * Knows the demo data: the figures of five published letters, marked with their source, and for all other gemeenten figures that are made up
 * from a fixed seed and say so in their {@code bron}.
 * Tells the services through HTTP only, as any other client would.
 * Refuses to overwrite a letter's figure with a made-up one, or to give a letter's gemeente figures from before its letter.
 */
package nl.trede.lokaal.demo;
