package org.nutgraf.engine.internal.concept;

import org.nutgraf.engine.internal.text.Tokens;

/**
 * The words of one text, looked up.
 *
 * @param tokens the text
 * @param classes what each token means to the automaton
 * @param flags the flags of each token; 0 for an ordinary word
 */
@SuppressWarnings("ArrayRecordComponent") // never compared; belongs to one annotation
public record WordsRead(Tokens tokens, TokenClass[] classes, int[] flags) {}
