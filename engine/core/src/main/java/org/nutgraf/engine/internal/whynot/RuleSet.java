package org.nutgraf.engine.internal.whynot;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nutgraf.engine.RuleInfo;
import org.nutgraf.engine.Rules;
import org.nutgraf.engine.internal.concept.Lexicon;
import org.nutgraf.engine.internal.rule.model.FactSchema;
import org.nutgraf.engine.internal.rule.model.FactType;
import org.nutgraf.engine.internal.rule.model.RuleModel;

/** All sound rules, those that do not run included. Immutable and thread-safe. */
public final class RuleSet {
    private final List<RuleModel> models;
    private final Rules view;
    private final FactSchema schema;
    private final Lexicon lexicon;
    private final Map<String, RuleModel> byId = new HashMap<>();
    private final Map<String, RuleInfo> running = new HashMap<>();

    /**
     * A set of rules.
     *
     * @param models all sound rules
     * @param view the rules that run, as people see them
     * @param schema the fact records that they use
     * @param lexicon the word lists
     */
    public RuleSet(List<RuleModel> models, Rules view, FactSchema schema, Lexicon lexicon) {
        this.models = models.stream()
                .sorted((one, other) -> one.id().compareTo(other.id()))
                .toList();
        this.view = view;
        this.schema = schema;
        this.lexicon = lexicon;
        models.forEach(model -> byId.put(model.id(), model));
        view.rules().forEach(rule -> running.put(rule.id(), rule));
    }

    /** All sound rules, by id. */
    List<RuleModel> models() {
        return models;
    }

    /** The rules that run, and the categories. */
    Rules view() {
        return view;
    }

    /** A rule by id; {@code null} when there is none. */
    public @Nullable RuleModel rule(String id) {
        return byId.get(id);
    }

    /** What people see of a rule that runs; {@code null} when it does not. */
    @Nullable RuleInfo running(String id) {
        return running.get(id);
    }

    /** The word lists. */
    Lexicon lexicon() {
        return lexicon;
    }

    /** The components of a fact record; empty when some of them cannot be used in rules. */
    List<String> fields(String type) {
        FactType known = schema.type(type);
        return known == null || !known.unusable().isEmpty()
                ? List.of()
                : List.copyOf(known.fields().keySet());
    }
}
