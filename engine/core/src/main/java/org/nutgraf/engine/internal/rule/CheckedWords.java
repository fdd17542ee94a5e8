package org.nutgraf.engine.internal.rule;

import java.util.List;
import org.nutgraf.api.Diagnostic;
import org.nutgraf.engine.internal.concept.Lexicon;
import org.nutgraf.engine.internal.concept.WordList;

/**
 * The word lists of a tree: read, checked by themselves and linked.
 *
 * @param lists one a file
 * @param lexicon all of them
 * @param diagnostics what is wrong with them
 */
record CheckedWords(List<WordList> lists, Lexicon lexicon, List<Diagnostic> diagnostics) {}
