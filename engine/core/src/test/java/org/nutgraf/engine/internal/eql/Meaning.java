package org.nutgraf.engine.internal.eql;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.nutgraf.engine.internal.eql.EqlNode.Clause;
import org.nutgraf.engine.internal.eql.EqlNode.Group;
import org.nutgraf.engine.internal.eql.EqlNode.Modifier;

/** Says directly, word by word, whether a query holds of a story. */
record Meaning(List<Story.Word> words) {

    /** Words that follow one another. */
    private record Place(String field, int from, int to, int sentence, int paragraph) {}

    boolean holds(EqlNode node) {
        if (node instanceof Clause clause) {
            boolean every = "all".equals(clause.relation());
            return every
                    ? List.of(clause.term().split(" ")).stream()
                            .noneMatch(word -> places(clause, word).isEmpty())
                    : !places(clause).isEmpty();
        }
        Group group = (Group) node;
        List<EqlNode> parts = group.parts();
        return switch (group.operator()) {
            case "and" -> parts.stream().allMatch(this::holds);
            case "not" -> parts.stream().noneMatch(this::holds);
            case "or" -> group.modifiers().isEmpty() ? parts.stream().anyMatch(this::holds) : counts(group);
            default -> near(group);
        };
    }

    private boolean counts(Group group) {
        Modifier modifier = group.modifiers().get(0);
        int number = Integer.parseInt(modifier.value());
        long found = modifier.name().equals("count")
                ? counted(group)
                : group.parts().stream().filter(this::holds).count();
        return found > 0
                && switch (modifier.comparator()) {
                    case ">" -> found > number;
                    case ">=" -> found >= number;
                    case "<" -> found < number;
                    default -> found <= number;
                };
    }

    /** A place counts once for every field it is looked for in. */
    private long counted(Group group) {
        Set<String> found = new HashSet<>();
        for (EqlNode part : group.parts()) {
            String index = String.valueOf(((Clause) part).index());
            places(part).forEach(place -> found.add((index.equals("null") ? "text_content" : index) + place));
        }
        return found.size();
    }

    private boolean near(Group group) {
        List<List<Place>> places = group.parts().stream().map(this::places).toList();
        Modifier unit = group.modifier("unit");
        if (unit == null) {
            return inOrder(places, 0, null);
        }
        Modifier distance = group.modifier("distance");
        boolean beyond = distance.comparator().equals(">");
        int number = Integer.parseInt(distance.value());
        boolean together;
        if (unit.value().equals("word")) {
            if (beyond && number == 0) {
                return places.get(0).stream()
                        .anyMatch(one -> places.get(1).stream().noneMatch(other -> overlap(one, other)));
            }
            boolean ordered = group.modifier("ordered") != null;
            together = places.get(0).stream()
                    .anyMatch(one -> places.get(1).stream()
                            .anyMatch(
                                    other -> follows(one, other, number) || (!ordered && follows(other, one, number))));
        } else {
            boolean sentence = unit.value().equals("sentence");
            Set<Integer> common = new HashSet<>(numbers(places.get(0), sentence));
            places.forEach(each -> common.retainAll(numbers(each, sentence)));
            together = !common.isEmpty();
        }
        return beyond ? !places.get(0).isEmpty() && !together : together;
    }

    private static boolean inOrder(List<List<Place>> places, int from, Place before) {
        return from == places.size()
                || places.get(from).stream()
                        .anyMatch(place ->
                                (before == null || follows(before, place, 1000)) && inOrder(places, from + 1, place));
    }

    private static boolean follows(Place one, Place other, int between) {
        return one.field().equals(other.field()) && other.from() > one.to() && other.from() - one.to() - 1 <= between;
    }

    private static boolean overlap(Place one, Place other) {
        return one.field().equals(other.field()) && one.from() <= other.to() && other.from() <= one.to();
    }

    private static Set<Integer> numbers(List<Place> places, boolean sentence) {
        Set<Integer> numbers = new HashSet<>();
        places.forEach(place -> numbers.add(sentence ? place.sentence() : place.paragraph()));
        return numbers;
    }

    private List<Place> places(EqlNode node) {
        List<Place> all = new ArrayList<>();
        if (node instanceof Group group) {
            group.parts().forEach(part -> all.addAll(places(part)));
        } else {
            Clause clause = (Clause) node;
            List<String> terms = "adj".equals(clause.relation())
                    ? List.of(clause.term())
                    : List.of(clause.term().split(" "));
            terms.forEach(term -> all.addAll(places(clause, term)));
        }
        return List.copyOf(new HashSet<>(all));
    }

    private List<Place> places(Clause clause, String term) {
        boolean stems = clause.modifiers().stream().anyMatch(each -> each.name().equals("stemming"));
        String[] parts = term.split(" ");
        List<Place> found = new ArrayList<>();
        for (int i = 0; i + parts.length <= words.size(); i++) {
            Story.Word first = words.get(i);
            Story.Word last = words.get(i + parts.length - 1);
            boolean inField = clause.index() == null
                    || clause.index().equals("text_content")
                    || clause.index().equals(first.field());
            boolean matches = inField && first.sentence() == last.sentence();
            for (int k = 0; matches && k < parts.length; k++) {
                matches = same(words.get(i + k).text(), parts[k], stems);
            }
            if (matches) {
                found.add(new Place(first.field(), first.at(), last.at(), first.sentence(), first.paragraph()));
            }
        }
        return found;
    }

    private static boolean same(String word, String term, boolean stems) {
        if (term.endsWith("*")) {
            return word.startsWith(term.substring(0, term.length() - 1));
        }
        return stems ? stem(word).equals(stem(term)) : word.equals(term);
    }

    private static String stem(String word) {
        return word.replaceAll("(ing|s)$", "");
    }
}
