package org.nutgraf.engine.internal.concept;

import org.nutgraf.engine.internal.text.FormKey;
import org.nutgraf.engine.internal.text.Tokens;

/**
 * What is known of one folded form. Small, as every look-up reads one.
 *
 * @param key the form's {@link FormKey}
 * @param form the folded form; empty where the key tells all of it
 * @param flags the flags of the word
 * @param meaning what it means to the automaton
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, never handed out
record TokenClass(long key, char[] form, int flags, Meaning meaning) {

    /** Whether a token has this form. */
    boolean isFormOf(Tokens tokens, int token) {
        return tokens.key(token) == key && (FormKey.isExact(key) || tokens.isForm(token, form));
    }
}
