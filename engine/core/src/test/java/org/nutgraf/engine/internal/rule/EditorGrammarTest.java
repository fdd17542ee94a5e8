package org.nutgraf.engine.internal.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The editor grammars, applied line by line as an editor applies them. */
class EditorGrammarTest {
    private static final Path ROOT = Path.of(System.getProperty("nutgraf.root"));
    private static final Path EDITOR = ROOT.resolve("docs/editor");

    @Test
    void everyFileThatTheExtensionNamesIsThere() throws IOException {
        Map<String, ?> contributes = map(json(EDITOR.resolve("package.json")).get("contributes"));

        assertThat(maps(contributes.get("grammars"))).hasSize(2).allSatisfy(grammar -> {
            Map<String, ?> file = json(EDITOR.resolve(String.valueOf(grammar.get("path"))));
            assertThat(file.get("scopeName")).isEqualTo(grammar.get("scopeName"));
        });
        assertThat(maps(contributes.get("languages")))
                .allSatisfy(language -> assertThat(EDITOR.resolve(String.valueOf(language.get("configuration"))))
                        .exists());
    }

    @Test
    void tokensOfARuleGetTheirScopes() throws IOException {
        assertThat(scopes("nutgraf-drl", "rule \"ARMS-0010 who asks\" // note"))
                .containsExactly(
                        "rule:keyword.declaration.rule",
                        "\":punctuation.definition.string.begin",
                        "ARMS-0010:entity.name.function.rule-id",
                        " who asks:entity.name.section.rule-title",
                        "\":punctuation.definition.string.end",
                        "// note:comment.line.double-slash");
        assertThat(scopes("nutgraf-drl", "    $ask  : Mention(concept == \"as\\\"k\", lastToken < $a.firstToken + 3)"))
                .containsExactly(
                        "$ask:variable.other",
                        "Mention:entity.name.type.fact",
                        "concept:variable.other.property",
                        "==:keyword.operator.comparison",
                        "\"as\\\"k\":string.quoted.double",
                        "lastToken:variable.other.property",
                        "<:keyword.operator.comparison",
                        "$a:variable.other",
                        "firstToken:variable.other.member",
                        "+:keyword.operator.arithmetic",
                        "3:constant.numeric");
        assertThat(scopes("nutgraf-drl", "    exists (Article(language in (\"en\")) or not Quote())"))
                .contains("exists:keyword.operator.word", "in:keyword.operator.word", "not:keyword.operator.word");
        assertThat(scopes("nutgraf-drl", "    @Weight(0.5) @Wieght(0.5)"))
                .contains("@Weight:storage.type.annotation", "@Wieght:invalid.illegal.annotation");
        assertThat(scopes("nutgraf-drl", "when")).containsExactly("when:keyword.control");
    }

    @Test
    void linesOfAWordListGetTheirScopes() throws IOException {
        assertThat(scopes("nutgraf-words", "=US => US  # the state"))
                .containsExactly(
                        "=:keyword.operator.exact",
                        "US:string.unquoted.term",
                        "=>:keyword.operator.value",
                        "US:constant.other.value",
                        "# the state:comment.line.number-sign");
        assertThat(scopes("nutgraf-words", "air defence system*"))
                .containsExactly("air defence system:string.unquoted.term", "*:keyword.operator.prefix");
        assertThat(scopes("nutgraf-words", "~ask"))
                .containsExactly("~:keyword.operator.stem", "ask:string.unquoted.term");
        assertThat(scopes("nutgraf-words", "@include state"))
                .containsExactly("@include:keyword.control.include", "state:entity.name.namespace.list");
    }

    @Test
    void nothingInTheShippedRulesIsIllegal() throws IOException {
        RuleTree tree = RuleTree.read(List.of(ROOT.resolve("rules")));
        for (RuleSource source : tree.rules()) {
            assertNothingIllegal("nutgraf-drl", source);
        }
        for (RuleSource source : tree.wordLists()) {
            assertNothingIllegal("nutgraf-words", source);
        }
    }

    private static void assertNothingIllegal(String grammar, RuleSource source) throws IOException {
        Grammar patterns = new Grammar(grammar);
        for (String line : source.content().lines().toList()) {
            assertThat(patterns.scopes(line)).as(source.path()).noneMatch(scope -> scope.contains(":invalid."));
        }
    }

    private static List<String> scopes(String grammar, String line) throws IOException {
        return new Grammar(grammar).scopes(line);
    }

    private record Rule(Pattern pattern, String name, Map<String, ?> captures) {}

    /** Of the patterns of one line the leftmost match wins, of equals the first. */
    private static final class Grammar {
        private final String suffix;
        private final List<Rule> rules = new ArrayList<>();

        Grammar(String name) throws IOException {
            suffix = "." + name;
            Map<String, ?> file = json(EDITOR.resolve("syntaxes/" + name + ".tmLanguage.json"));
            for (Map<String, ?> each : maps(file.get("patterns"))) {
                Object match = each.get("match");
                String regex = match != null ? String.valueOf(match) : each.get("begin") + ".*?" + each.get("end");
                Object captures = each.get("captures");
                rules.add(new Rule(
                        Pattern.compile(regex),
                        String.valueOf(each.get("name")),
                        captures == null ? Map.of() : map(captures)));
            }
        }

        List<String> scopes(String line) {
            List<String> scopes = new ArrayList<>();
            int at = 0;
            while (at < line.length()) {
                Matcher best = null;
                Rule winner = null;
                for (Rule rule : rules) {
                    Matcher matcher = rule.pattern()
                            .matcher(line)
                            .useTransparentBounds(true)
                            .useAnchoringBounds(false);
                    matcher.region(at, line.length());
                    boolean found = matcher.find() && matcher.end() > matcher.start();
                    if (found && (best == null || matcher.start() < best.start())) {
                        best = matcher;
                        winner = rule;
                    }
                }
                if (best == null || winner == null) {
                    break;
                }
                add(best, winner, scopes);
                at = best.end();
            }
            return scopes;
        }

        private void add(Matcher match, Rule rule, List<String> scopes) {
            if (rule.captures().isEmpty()) {
                scopes.add(match.group().strip() + ":" + scope(rule.name()));
            }
            for (int group = 1; group <= match.groupCount(); group++) {
                Object capture = rule.captures().get(String.valueOf(group));
                String text = match.group(group);
                if (capture != null && text != null && !text.isEmpty()) {
                    scopes.add(text + ":" + scope(String.valueOf(map(capture).get("name"))));
                }
            }
        }

        private String scope(String name) {
            assertThat(name).endsWith(suffix);
            return name.substring(0, name.length() - suffix.length());
        }
    }

    /** JSON is YAML. */
    private static Map<String, ?> json(Path file) throws IOException {
        return map(new Yaml(new SafeConstructor(new LoaderOptions())).load(Files.readString(file)));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, ?> map(Object value) {
        return (Map<String, ?>) value;
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, ?>> maps(Object value) {
        return (List<Map<String, ?>>) value;
    }
}
