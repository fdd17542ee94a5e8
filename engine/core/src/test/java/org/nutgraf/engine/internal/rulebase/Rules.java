package org.nutgraf.engine.internal.rulebase;

import java.util.List;
import org.nutgraf.api.fact.Mention;
import org.nutgraf.api.fact.Relation;
import org.nutgraf.engine.internal.decide.Firing;

/** Rule files and facts for the tests of this package. */
final class Rules {

    static final FactClasses FACTS = new FactClasses(Rules.class.getClassLoader(), "test");

    private Rules() {}

    /** A file of package {@code rules.test} with the facts imported on line 2. */
    static CompilableFile file(String path, String rules) {
        return new CompilableFile(
                path, "rules.test", "package rules.test\nimport org.nutgraf.api.fact.*\n" + rules.stripIndent());
    }

    /** One rule without consequence. */
    static String rule(String name, String when) {
        return "rule \"" + name + "\" when\n" + when + "\nthen end\n";
    }

    /** One rule with a consequence. */
    static String rule(String name, String when, String then) {
        return "rule \"" + name + "\" when\n" + when + "\nthen\n" + then + "\nend\n";
    }

    static RuleSources detect(CompilableFile... files) {
        return new RuleSources(List.of(), List.of(files));
    }

    static RuleBase base(RuleSources sources) {
        return RuleBase.build(sources, FACTS, RuleCache.none(), RunSettings.DEFAULT);
    }

    static RuleBase base(String rules) {
        return base(detect(file("test.drl", rules)));
    }

    static Mention mention(String concept, String value, long sentence, long token) {
        return new Mention(concept, value, value, sentence, 0, "body", token, token, 0, false, false, token, 0);
    }

    static Relation relation(String kind, String from, String to) {
        return new Relation(kind, from, to, "weapons", 0);
    }

    /** Names of the rules that detected something. */
    static List<String> fired(Firings firings) {
        return firings.detecting().stream().map(Firing::rule).toList();
    }
}
