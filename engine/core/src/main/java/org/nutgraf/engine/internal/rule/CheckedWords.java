package org.nutgraf.engine.internal.rule;

import java.util.List;
import org.nutgraf.api.Diagnostic;
import org.nutgraf.engine.internal.concept.Lexicon;
import org.nutgraf.engine.internal.concept.WordList;
import org.nutgraf.engine.internal.pack.Lazy;

/**
 * The word lists of a tree: read, checked by themselves and linked.
 *
 * @param fingerprint tells their files from any others
 * @param lists one a file
 * @param lexicon all of them
 * @param diagnostics what is wrong with them
 */
record CheckedWords(String fingerprint, Lazy<List<WordList>> lists, Lexicon lexicon, List<Diagnostic> diagnostics) {}
