package org.nutgraf.engine.internal.rule.catalog;

import java.io.Serializable;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** All categories, by id. */
public final class CategoryCatalog implements Serializable {
    private static final long serialVersionUID = 1L;

    private final TreeMap<String, Category> byId;

    private CategoryCatalog(TreeMap<String, Category> byId) {
        this.byId = byId;
    }

    /** A catalog of these; of two with the same id the later one counts. */
    public static CategoryCatalog of(Collection<Category> categories) {
        TreeMap<String, Category> byId = new TreeMap<>();
        categories.forEach(category -> byId.put(category.id(), category));
        return new CategoryCatalog(byId);
    }

    /** The category of that id, or {@code null}. */
    public @Nullable Category get(String id) {
        return byId.get(id);
    }

    /** All ids, sorted. */
    public Set<String> ids() {
        return Collections.unmodifiableSet(byId.keySet());
    }

    /** All categories, sorted by id. */
    public Collection<Category> all() {
        return Collections.unmodifiableCollection(((Map<String, Category>) byId).values());
    }
}
