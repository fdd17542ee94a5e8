package org.nutgraf.engine.internal.plugin;

import java.util.List;
import org.nutgraf.engine.internal.pack.JarEntries;

/** The files of libraries, by what they hold. */
final class EntryTable {
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private final List<HostLibrary> libraries;
    private final int shift;

    /** The place of a file's library in their list, counted from 1, where 0 is no file, and the file's place in its jar. */
    private final int[] places;

    private final int[] entries;

    EntryTable(List<HostLibrary> libraries) {
        this.libraries = libraries;
        int count = 1;
        for (HostLibrary library : libraries) {
            count += library.jar().size();
        }
        int bits = Integer.SIZE - Integer.numberOfLeadingZeros(2 * count);
        places = new int[1 << bits];
        entries = new int[1 << bits];
        shift = Long.SIZE - bits;
        for (int place = 1; place <= libraries.size(); place++) {
            HostLibrary library = libraries.get(place - 1);
            JarEntries jar = library.jar();
            for (int entry = 0; entry < jar.size(); entry++) {
                if (!jar.isFolder(entry) && library.has(jar, entry)) {
                    add(jar.content(entry), place, entry);
                }
            }
        }
    }

    private void add(long content, int place, int entry) {
        int slot = slot(content);
        while (places[slot] != 0) {
            slot = after(slot);
        }
        places[slot] = place;
        entries[slot] = entry;
    }

    /** Which library, counted from 0, has a file of the name and the content of one of a jar; -1 if none has. */
    int find(JarEntries other, int entry) {
        long content = other.content(entry);
        for (int slot = slot(content); places[slot] != 0; slot = after(slot)) {
            JarEntries jar = libraries.get(places[slot] - 1).jar();
            if (jar.content(entries[slot]) == content && other.sameName(entry, jar, entries[slot])) {
                return places[slot] - 1;
            }
        }
        return -1;
    }

    private int slot(long content) {
        return (int) (content * SPREAD >>> shift);
    }

    private int after(int slot) {
        return slot + 1 & entries.length - 1;
    }
}
