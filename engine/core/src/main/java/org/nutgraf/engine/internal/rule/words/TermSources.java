package org.nutgraf.engine.internal.rule.words;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nutgraf.engine.internal.concept.Term;
import org.nutgraf.engine.internal.concept.WordList;
import org.nutgraf.engine.internal.concept.WordListParser;
import org.nutgraf.engine.internal.rule.RuleSource;
import org.nutgraf.engine.internal.rule.RuleTree;

/** Finds the file of a term, which may stand in a list that another one includes. */
public final class TermSources {
    private final Map<String, WordList> lists;
    private final Set<String> files;

    private TermSources(Map<String, WordList> lists, Set<String> files) {
        this.lists = Map.copyOf(lists);
        this.files = Set.copyOf(files);
    }

    /** Reads the lists of a tree; of two with one name the first counts, as it does for the matcher. */
    public static TermSources of(RuleTree tree) {
        Map<String, WordList> lists = new HashMap<>();
        Set<String> files = new HashSet<>();
        for (RuleSource source : tree.wordLists()) {
            String concept = source.name().substring(0, source.name().length() - ".txt".length());
            files.add(source.display());
            lists.putIfAbsent(
                    concept,
                    WordListParser.parse(source.display(), concept, source.content())
                            .list());
        }
        return new TermSources(lists, files);
    }

    /**
     * Where a term stands.
     *
     * @param file the file, as diagnostics name it
     * @param through the lists on the way to it, its own last; empty when the concept's own list holds it
     */
    public record Source(String file, List<String> through) {
        /** Copies the lists. */
        public Source {
            through = List.copyOf(through);
        }
    }

    /** Where a term of a concept stands: in its own list, else in the nearest one that it includes. */
    public Source of(String concept, Term term) {
        Deque<List<String>> ways = new ArrayDeque<>(List.of(List.of(concept)));
        Set<String> seen = new HashSet<>();
        while (!ways.isEmpty()) {
            List<String> way = ways.removeFirst();
            WordList list = lists.get(way.get(way.size() - 1));
            if (list == null || !seen.add(list.concept())) {
                continue;
            }
            if (list.terms().contains(term)) {
                return new Source(list.file(), way.subList(1, way.size()));
            }
            for (WordList.Include include : list.includes()) {
                List<String> longer = new ArrayList<>(way);
                longer.add(include.list());
                ways.addLast(longer);
            }
        }
        throw new IllegalStateException("No list holds '" + term.written() + "' for " + concept);
    }

    /** Whether a file that diagnostics name is a word list. */
    public boolean isList(@Nullable String file) {
        return file != null && files.contains(file);
    }
}
