// SPDX-License-Identifier: EUPL-1.2
/**
 * What every module tests with: a real PostgreSQL and a real broker, one of each a test run, without Docker.
 * It knows how contracts are read and frozen, and which rules of the house hold for every service.
 * It refuses to be used outside tests.
 */
package nl.trede.platform.testkit;
