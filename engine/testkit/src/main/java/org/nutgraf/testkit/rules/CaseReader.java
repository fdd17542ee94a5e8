package org.nutgraf.testkit.rules;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nutgraf.api.Attribute;
import org.nutgraf.api.BodyPart;
import org.nutgraf.api.Diagnostic;
import org.nutgraf.api.ParsedArticle;
import org.nutgraf.api.Passage;
import org.nutgraf.api.PrintedDateline;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Reads the cases of one {@code *.test.yaml} file. */
final class CaseReader {
    private static final String ORIGIN = "case";

    private final Path path;
    private final String file;
    private final List<Diagnostic> problems;

    CaseReader(Path path, String file, List<Diagnostic> problems) {
        this.path = path;
        this.file = file;
        this.problems = problems;
    }

    List<RuleCase> read() {
        try (var reader = Files.newBufferedReader(path)) {
            return read(reader);
        } catch (IOException e) {
            problems.add(unreadable(e));
            return List.of();
        }
    }

    /** The cases of a text as if it stood in the file. */
    List<RuleCase> read(String text) {
        try {
            return read(new StringReader(text));
        } catch (IOException e) {
            problems.add(unreadable(e));
            return List.of();
        }
    }

    private Diagnostic unreadable(IOException e) {
        return Diagnostic.error("case-unreadable", "Cannot be read as UTF-8: " + e.getMessage())
                .at(file, 0, 0);
    }

    private List<RuleCase> read(Reader reader) throws IOException {
        Node root = compose(reader);
        if (root == null) {
            return List.of();
        }
        YamlMap top = new YamlMap(file, root, List.of("cases"), problems);
        if (!(top.get("cases") instanceof SequenceNode sequence)) {
            top.report("case-shape", "Expected 'cases:' with a list of cases");
            return List.of();
        }
        List<RuleCase> cases = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (Node node : sequence.getValue()) {
            RuleCase read = readCase(node, names);
            if (read != null) {
                cases.add(read);
            }
        }
        return cases;
    }

    private @Nullable Node compose(Reader reader) throws IOException {
        try {
            Node root = new Yaml(new LoaderOptions()).compose(reader);
            if (root == null) {
                problems.add(Diagnostic.error("case-shape", "The file is empty").at(file, 1, 1));
            }
            return root;
        } catch (MarkedYAMLException e) {
            var mark = e.getProblemMark();
            problems.add(Diagnostic.error("case-yaml", "Not YAML: " + e.getProblem())
                    .at(file, mark == null ? 0 : mark.getLine() + 1, mark == null ? 0 : mark.getColumn() + 1));
        } catch (YAMLException e) {
            if (e.getCause() instanceof IOException cause) {
                throw cause;
            }
            problems.add(
                    Diagnostic.error("case-yaml", "Not YAML: " + e.getMessage()).at(file, 0, 0));
        }
        return null;
    }

    private @Nullable RuleCase readCase(Node node, Set<String> names) {
        int before = problems.size();
        YamlMap map = new YamlMap(
                file, node, List.of("name", "article", "file", "expect", "forbid", "known-failing"), problems);
        String name = map.text("name");
        if (name == null) {
            map.report("case-name", "A case needs a name");
        } else if (!names.add(name)) {
            map.report("case-name", "A case of this file is already named '" + name + "'");
        }
        if (map.has("article") == map.has("file")) {
            map.report("case-article", "A case needs either 'article' or 'file'");
        }
        RuleCase.Claims expect = claims(map.get("expect"), true);
        RuleCase.Claims forbid = claims(map.get("forbid"), false);
        if (expect.isEmpty() && forbid.isEmpty()) {
            map.report("case-claims", "A case needs at least one of 'expect' and 'forbid'");
        }
        Node inline = map.get("article");
        CaseArticle article = inline == null ? null : article(inline);
        Path document = document(map);
        if (name == null || problems.size() > before) {
            return null;
        }
        return new RuleCase(file, map.line(), name, article, document, expect, forbid, map.text("known-failing"));
    }

    private @Nullable Path document(YamlMap map) {
        String relative = map.text("file");
        if (relative == null) {
            return null;
        }
        Path document = path.resolveSibling(relative).normalize();
        if (!Files.isRegularFile(document)) {
            map.report("case-file", "There is no file " + relative + " beside the cases");
        }
        return document;
    }

    private RuleCase.Claims claims(@Nullable Node node, boolean evidence) {
        if (node == null) {
            return RuleCase.Claims.NONE;
        }
        List<String> known = evidence ? List.of("categories", "rules", "evidence") : List.of("categories", "rules");
        YamlMap map = new YamlMap(file, node, known, problems);
        Map<String, RuleCase.Place> places = new HashMap<>();
        known.forEach(key -> map.places(key, places));
        return new RuleCase.Claims(map.texts("categories"), map.texts("rules"), map.texts("evidence"), places);
    }

    private CaseArticle article(Node node) {
        YamlMap map = new YamlMap(
                file,
                node,
                List.of(
                        "headline",
                        "dek",
                        "body",
                        "source",
                        "language",
                        "agency",
                        "section",
                        "published",
                        "dateline",
                        "keywords",
                        "url"),
                problems);
        String source = map.text("source");
        ParsedArticle.Builder article = ParsedArticle.builder(ORIGIN)
                .headline(passage(map.text("headline")))
                .dek(passage(map.text("dek")))
                .language(attribute(map.text("language")))
                .agency(attribute(map.text("agency")))
                .section(attribute(map.text("section")))
                .published(attribute(map.text("published")))
                .dateline(dateline(map.texts("dateline")))
                .keywords(map.texts("keywords"))
                .url(attribute(map.text("url")))
                .body(body(map));
        return new CaseArticle(source == null ? "generic" : source, article.build());
    }

    private static List<BodyPart> body(YamlMap map) {
        List<BodyPart> body = new ArrayList<>();
        for (String text : map.texts("body")) {
            for (String paragraph : text.split("\\n[ \\t]*+\\n", -1)) {
                Passage passage = Passage.of(paragraph, 0, paragraph.length());
                if (passage != null) {
                    body.add(new BodyPart(Passage.detached(passage.text()), false));
                }
            }
        }
        return body;
    }

    private static @Nullable Attribute<PrintedDateline> dateline(List<String> places) {
        return places.isEmpty()
                ? null
                : Attribute.of(new PrintedDateline(String.join("/", places), places, null, null), ORIGIN);
    }

    private static @Nullable Attribute<Passage> passage(@Nullable String text) {
        Passage passage = text == null ? null : Passage.of(text, 0, text.length());
        return passage == null ? null : Attribute.of(Passage.detached(passage.text()), ORIGIN);
    }

    private static @Nullable Attribute<String> attribute(@Nullable String value) {
        return value == null ? null : Attribute.of(value, ORIGIN);
    }
}
