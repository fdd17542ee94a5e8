package org.nutgraf.engine.internal.plugin;

import org.nutgraf.engine.internal.pack.JarEntries;

/**
 * A library of the host.
 *
 * @param prefix what the names of its classes begin with
 * @param folder what the names of its files begin with, in UTF-8
 * @param resources what the paths of all resources in its jar begin with
 * @param jar what its jar holds
 */
record HostLibrary(String prefix, byte[] folder, String resources, JarEntries jar) {

    /** Whether an entry of some jar has its place in this library. */
    boolean has(JarEntries some, int entry) {
        return some.startsWith(entry, folder);
    }
}
