package org.nutgraf.engine.internal.rule.check;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nutgraf.engine.internal.rule.model.Constraint;
import org.nutgraf.engine.internal.rule.model.Metadata;
import org.nutgraf.engine.internal.rule.model.Operand;
import org.nutgraf.engine.internal.rule.model.Pattern;
import org.nutgraf.engine.internal.rule.model.RuleModel;
import org.nutgraf.engine.internal.rule.text.Located;
import org.nutgraf.engine.internal.rule.text.Position;
import org.nutgraf.engine.internal.rule.text.Problems;
import org.nutgraf.engine.internal.rule.text.Suggestion;

/** Checks names in literals and metadata: concepts, zones, categories, tags, languages. */
final class NameCheck {
    /** What to do about a name that is near no other. */
    private static final Map<String, String> REMEDIES = Map.of(
            "concept",
                    "a concept is the name of one word list; write the words into that list, or several names with in"
                            + " (\"…\", \"…\")",
            "category", "define it in categories.yaml, or correct the name",
            "tag", "add it to tags.txt, or correct it");

    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

    private final Vocabulary vocabulary;

    NameCheck(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    void check(RuleModel rule, Problems problems) {
        for (Pattern pattern : Walk.patterns(rule)) {
            Walk.leaves(pattern.constraints(), leaf -> literals(pattern, leaf, problems));
        }
        metadata(rule.metadata(), problems);
    }

    private void literals(Pattern pattern, Constraint leaf, Problems problems) {
        if (leaf instanceof Constraint.Comparison comparison
                && comparison.left() instanceof Operand.Field field
                && comparison.right() instanceof Operand.Literal literal
                && !comparison.operator().isOrder()) {
            literal(pattern.type(), field, literal, problems);
        } else if (leaf instanceof Constraint.Membership membership
                && membership.operand() instanceof Operand.Field field) {
            membership.values().forEach(value -> literal(pattern.type(), field, value, problems));
        }
    }

    private void literal(String type, Operand.Field field, Operand.Literal literal, Problems problems) {
        if (!(literal.value() instanceof String text)) {
            return;
        }
        switch (type + "." + field.name()) {
            case "Mention.concept", "ConceptCount.concept" ->
                known(text, vocabulary.concepts(), literal.position(), "concept", problems);
            case "Mention.zone", "Sentence.zone" -> known(text, Vocabulary.ZONES, literal.position(), "zone", problems);
            case "ConceptCount.zone" -> known(text, Vocabulary.COUNT_ZONES, literal.position(), "zone", problems);
            case "WireStatus.status" -> known(text, Vocabulary.WIRE_STATUS, literal.position(), "status", problems);
            case "Article.language" -> language(text, literal.position(), problems);
            default -> {}
        }
    }

    private void metadata(Metadata metadata, Problems problems) {
        Located<String> category = metadata.category();
        if (category != null) {
            known(category.value(), vocabulary.categories(), category.position(), "category", problems);
        }
        Located<String> language = metadata.language();
        if (language != null && !language.value().equals(Metadata.ANY)) {
            language(language.value(), language.position(), problems);
        }
        for (Located<String> tag : metadata.tags()) {
            if (tag.value().indexOf(';') >= 0 || tag.value().indexOf(' ') >= 0) {
                problems.error(
                        tag.position(), "unknown-tag", "Unknown tag '" + tag.value() + "'", "separate tags by commas");
                continue;
            }
            known(tag.value(), vocabulary.tags(), tag.position(), "tag", problems);
        }
    }

    private static void language(String code, Position position, Problems problems) {
        if (!LANGUAGES.contains(code)) {
            String lower = code.toLowerCase(Locale.ROOT);
            int hyphen = lower.indexOf('-');
            String primary = hyphen < 0 ? lower : lower.substring(0, hyphen);
            String guess = LANGUAGES.contains(primary) ? primary : byName(lower);
            problems.error(
                    position,
                    "unknown-language",
                    "Unknown language code '" + code + "'",
                    guess == null || code.indexOf(',') >= 0
                            ? "write one code of two letters, such as en, ur or kn; leave it out for any"
                            : "did you mean " + guess + "?");
        }
    }

    /** The code of a language given by its English name or three letters. */
    private static @Nullable String byName(String name) {
        for (String code : Locale.getISOLanguages()) {
            Locale locale = new Locale.Builder().setLanguage(code).build();
            if (locale.getDisplayLanguage(Locale.ENGLISH).equalsIgnoreCase(name)
                    || locale.getISO3Language().equals(name)) {
                return code;
            }
        }
        return null;
    }

    private static void known(String name, Collection<String> all, Position position, String what, Problems problems) {
        if (!all.contains(name)) {
            String hint = Suggestion.hint(name, all);
            problems.error(
                    position,
                    "unknown-" + what,
                    "Unknown " + what + " '" + name + "'",
                    hint == null || isNoName(name, what) ? REMEDIES.get(what) : hint);
        }
    }

    /** Whether somebody took a concept for the words themselves. */
    private static boolean isNoName(String name, String what) {
        return what.equals("concept") && name.chars().anyMatch(c -> c == '*' || c == ',' || c == ' ');
    }
}
