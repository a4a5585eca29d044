// SPDX-License-Identifier: EUPL-1.2
/**
 * Holds each overlay, as kubectl renders it, against the schemas of its kinds, against the application as it is built, and against our own rules. It asks no
 * cluster. A check tells all that it finds; what each of them is there for shows in PlantedMistakesTest.
 */
package nl.trede.kustomize;
