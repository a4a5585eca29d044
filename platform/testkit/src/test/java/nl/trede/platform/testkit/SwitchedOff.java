// SPDX-License-Identifier: EUPL-1.2
package nl.trede.platform.testkit;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Finds, in the text of a Java source or a pom, the ways in which a test is passed over without a word: an annotation that disables it or enables it
 * only somewhere, an assumption, an assertion of a constant, an annotation that was turned into a comment, a build that skips or forgives.
 */
final class SwitchedOff {

    private static final List<Pattern> WAYS = List.of(
            Pattern.compile("@(\\w+\\.)*(Disabled|Enabled(If|On|For)|Ignore)\\w*"),
            Pattern.compile("\\bassum(e[A-Z]\\w*|ingThat)\\s*\\(|\\bAssumptions\\b|\\bTestAbortedException\\b"),
            Pattern.compile("\\bassert(True\\s*\\(\\s*true|False\\s*\\(\\s*false)\\s*[,)]"),
            Pattern.compile("\\bassertThat\\s*\\(\\s*(true\\s*\\)\\s*\\.isTrue|false\\s*\\)\\s*\\.isFalse)"),
            Pattern.compile("\\bassertThat\\s*\\(\\s*([\\w.\"]+)\\s*\\)\\s*\\.isEqualTo\\(\\s*\\1\\s*\\)"),
            Pattern.compile("\\bassertEquals\\s*\\(\\s*([\\w.\"]+)\\s*,\\s*\\1\\s*[,)]"),
            Pattern.compile("//\\s*@(Test|\\w+Test|Property|Example)\\b"),
            Pattern.compile("<(skip|skipTests|skipITs|maven\\.test\\.skip|testFailureIgnore)>\\s*true"));

    private SwitchedOff() {}

    /** What was found, as it stands there; empty when nothing is passed over. */
    static List<String> in(String text) {
        return WAYS.stream()
                .flatMap(way -> way.matcher(text).results())
                .map(MatchResult::group)
                .toList();
    }
}
