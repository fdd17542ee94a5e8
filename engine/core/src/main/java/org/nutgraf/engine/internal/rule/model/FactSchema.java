package org.nutgraf.engine.internal.rule.model;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.nutgraf.api.fact.Article;
import org.nutgraf.api.fact.Byline;
import org.nutgraf.api.fact.Comment;
import org.nutgraf.api.fact.ConceptCount;
import org.nutgraf.api.fact.Dateline;
import org.nutgraf.api.fact.Figure;
import org.nutgraf.api.fact.Keyword;
import org.nutgraf.api.fact.Mention;
import org.nutgraf.api.fact.Quote;
import org.nutgraf.api.fact.Relation;
import org.nutgraf.api.fact.Sentence;
import org.nutgraf.api.fact.Subject;
import org.nutgraf.api.fact.WireStatus;

/** The fact types that rules may use: the engine's own and those of plugins. Simple names are unique. */
public final class FactSchema {
    /** The package of the engine's own facts. */
    public static final String API_PACKAGE = "org.nutgraf.api.fact";

    /** The engine's own facts. */
    public static final List<Class<? extends Record>> OWN = List.of(
            Article.class,
            Byline.class,
            Comment.class,
            ConceptCount.class,
            Dateline.class,
            Figure.class,
            Keyword.class,
            Mention.class,
            Quote.class,
            Relation.class,
            Sentence.class,
            Subject.class,
            WireStatus.class);

    private final Map<String, FactType> byName = new TreeMap<>();
    private final Set<String> packages = new TreeSet<>();

    private FactSchema(Collection<? extends Class<?>> classes) {
        packages.add(API_PACKAGE);
        for (Class<?> type : classes) {
            FactType fact = FactType.of(type);
            FactType other = byName.putIfAbsent(fact.name(), fact);
            if (other != null && !other.equals(fact)) {
                throw new IllegalArgumentException("Two fact records are named " + fact.name() + ": in "
                        + other.packageName() + " and in " + fact.packageName());
            }
            packages.add(fact.packageName());
        }
    }

    /** The engine's own facts. */
    public static FactSchema ofApi() {
        return new FactSchema(OWN);
    }

    /**
     * The engine's own facts and those of plugins.
     *
     * @throws IllegalArgumentException when one is not a record or two have the same simple name
     */
    public static FactSchema withPlugins(Collection<Class<?>> records) {
        Set<Class<?>> all = new LinkedHashSet<>(OWN);
        all.addAll(records);
        return new FactSchema(all);
    }

    /** All types with their fields. */
    @Override
    public String toString() {
        return byName.values().toString();
    }

    /** A type by simple name, or {@code null}. */
    public @Nullable FactType type(String simpleName) {
        return byName.get(simpleName);
    }

    /** All simple names, sorted. */
    public Set<String> names() {
        return Collections.unmodifiableSet(byName.keySet());
    }

    /** The packages that rules may import, sorted. */
    public Set<String> packages() {
        return Collections.unmodifiableSet(packages);
    }
}
