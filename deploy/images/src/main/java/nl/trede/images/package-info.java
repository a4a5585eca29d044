// SPDX-License-Identifier: EUPL-1.2
/**
 * Makes an image of each service with Jib: without Docker, as a tar or straight into a registry. What is in it and as whom it runs stands in {@link
 * nl.trede.images.ServiceImage}. The same files give the same image, to the byte.
 */
package nl.trede.images;
