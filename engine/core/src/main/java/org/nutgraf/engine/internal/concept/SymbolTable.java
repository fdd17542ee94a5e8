package org.nutgraf.engine.internal.concept;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.nutgraf.engine.internal.pack.Packer;
import org.nutgraf.engine.internal.pack.Unpacker;

/** Symbols by their forms, in flat memory that is read and written as it is. Several may have the same form. Immutable. */
final class SymbolTable {
    /** No symbol has the form. */
    static final int NONE = -1;

    /** All forms, one behind the other. */
    private final String forms;
    /** Of each entry where its form ends. */
    private final int[] ends;
    /** Of each entry the hash code of its form; they ascend. */
    private final int[] hashes;

    private final int[] symbols;

    /** A symbol and its form. */
    record Entry(String form, int symbol) implements Comparable<Entry> {
        @Override
        public int compareTo(Entry other) {
            int order = Integer.compare(form.hashCode(), other.form.hashCode());
            return order == 0 ? Integer.compare(symbol, other.symbol) : order;
        }
    }

    private SymbolTable(String forms, int[] ends, int[] hashes, int[] symbols) {
        this.forms = forms;
        this.ends = ends;
        this.hashes = hashes;
        this.symbols = symbols;
    }

    static SymbolTable of(List<Entry> entries) {
        List<Entry> sorted = new ArrayList<>(entries);
        Collections.sort(sorted);
        StringBuilder forms = new StringBuilder();
        int[] ends = new int[sorted.size()];
        int[] hashes = new int[sorted.size()];
        int[] symbols = new int[sorted.size()];
        for (int i = 0; i < ends.length; i++) {
            Entry entry = sorted.get(i);
            forms.append(entry.form());
            ends[i] = forms.length();
            hashes[i] = entry.form().hashCode();
            symbols[i] = entry.symbol();
        }
        return new SymbolTable(forms.toString(), ends, hashes, symbols);
    }

    static SymbolTable read(Unpacker in) {
        return new SymbolTable(in.text(), in.numbers(), in.numbers(), in.numbers());
    }

    void write(Packer out) {
        out.text(forms);
        out.numbers(ends);
        out.numbers(hashes);
        out.numbers(symbols);
    }

    boolean isEmpty() {
        return symbols.length == 0;
    }

    int size() {
        return symbols.length;
    }

    /** The first symbol of a form, or {@link #NONE}. */
    int get(String form) {
        int entry = next(form, first(form.hashCode()));
        return entry < 0 ? NONE : symbols[entry];
    }

    /** All symbols of a form, ascending. */
    int[] all(String form) {
        int[] found = new int[0];
        for (int entry = next(form, first(form.hashCode())); entry >= 0; entry = next(form, entry + 1)) {
            found = Arrays.copyOf(found, found.length + 1);
            found[found.length - 1] = symbols[entry];
        }
        return found;
    }

    /** The first entry that does not have a smaller hash code. */
    private int first(int hash) {
        int low = 0;
        int high = hashes.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (hashes[middle] < hash) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The entry of a form from here on; negative when there is none. */
    private int next(String form, int from) {
        int hash = form.hashCode();
        for (int entry = from; entry < hashes.length && hashes[entry] == hash; entry++) {
            int start = entry == 0 ? 0 : ends[entry - 1];
            if (ends[entry] - start == form.length() && forms.startsWith(form, start)) {
                return entry;
            }
        }
        return NONE;
    }
}
