package org.nutgraf.engine.internal.rule.drl;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.jspecify.annotations.Nullable;
import org.nutgraf.engine.internal.rule.model.Condition;
import org.nutgraf.engine.internal.rule.model.Insertion;
import org.nutgraf.engine.internal.rule.model.Metadata;
import org.nutgraf.engine.internal.rule.model.RuleModel;
import org.nutgraf.engine.internal.rule.text.Position;
import org.nutgraf.engine.internal.rule.text.Problems;
import org.nutgraf.engine.internal.rule.text.SourceText;

/** Reads the rules of one file, each by itself. */
final class RuleReader {
    private static final int MOST_TOKENS = 5_000;
    private static final int DEEPEST = 20;
    private static final Set<String> SYMBOLS = Set.of("(", ")", ",", ".", ":", ";", "+", "-", "&&", "||");

    private final String file;
    private final boolean shared;
    private final String packageName;
    private final Imports imports;
    private final boolean allowCode;
    private final DroolsSyntax drools = new DroolsSyntax();

    RuleReader(String file, boolean shared, String packageName, Imports imports, boolean allowCode) {
        this.file = file;
        this.shared = shared;
        this.packageName = packageName;
        this.imports = imports;
        this.allowCode = allowCode;
    }

    DrlRule read(Statement statement, SourceText source, Problems problems) {
        Findings findings = new Findings(problems, allowCode);
        RuleSkeleton skeleton = RuleSkeleton.read(statement, findings);
        Token nameToken = skeleton.name();
        RuleName name = nameToken == null ? new RuleName("", "") : RuleName.read(nameToken, findings);
        Metadata metadata = MetadataReader.read(skeleton.metadata(), findings);
        List<Condition> conditions = new ArrayList<>();
        List<Insertion> insertions = new ArrayList<>();
        List<Token> runnable = new ArrayList<>(statement.tokens());
        if (!skeleton.metadata().isEmpty()) {
            int from = Tokens.indexAt(runnable, skeleton.metadata().get(0).start());
            runnable.subList(from, from + skeleton.metadata().size()).clear();
        }
        if (bounded(statement, findings)) {
            body(statement, skeleton, runnable, source, findings, conditions, insertions);
        }
        Position position = source.position(statement.start());
        RuleModel model = new RuleModel(
                name.id(),
                name.title(),
                nameToken == null ? "" : nameToken.value(),
                packageName,
                file,
                shared,
                position,
                source.position(statement.last().start()),
                metadata,
                findings.isOpaque() ? List.of() : conditions,
                findings.isOpaque() ? List.of() : insertions,
                findings.isOpaque());
        Position namePosition = nameToken == null ? position : source.position(nameToken.start() + 1);
        List<Stretch> shown = findings.isOpaque()
                ? List.of(new Stretch(statement.start(), statement.end()))
                : Stretch.of(runnable, source.text());
        return new DrlRule(model, namePosition, shown, findings.close(), findings.isWellFormed());
    }

    private void body(
            Statement statement,
            RuleSkeleton skeleton,
            List<Token> runnable,
            SourceText source,
            Findings findings,
            List<Condition> conditions,
            List<Insertion> insertions) {
        Scope scope = new Scope(skeleton.conditions(), findings);
        int conditionsEnd = skeleton.conditions().isEmpty()
                ? statement.start()
                : skeleton.conditions().get(skeleton.conditions().size() - 1).end();
        Masked masked = new Masked(source.text(), statement.start(), statement.end());
        masked.show(Stretch.of(runnable, source.text()));
        int known = findings.errors();
        RuleDescr parsed = skeleton.whole() ? drools.parse(masked.toString()) : null;
        if (parsed == null) {
            new SyntaxDoctor(new Tokens(skeleton.conditions(), conditionsEnd), imports, scope, findings).examine();
        } else {
            conditions.addAll(new ConditionReader(statement.tokens(), statement.start(), imports, scope, findings)
                    .read(parsed.getLhs()));
            if (conditions.isEmpty() && skeleton.conditions().isEmpty()) {
                findings.error(
                        skeleton.name() == null
                                ? statement.start()
                                : skeleton.name().start(),
                        "no-condition",
                        "The rule has no condition and would fire on every article",
                        "write at least one pattern between 'when' and 'then'");
            }
        }
        if (Alternatives.count(conditions) > Alternatives.MOST) {
            findings.error(
                    statement.start(),
                    "too-many-alternatives",
                    "The rule has more than " + Alternatives.MOST + " alternatives",
                    "write several rules");
        }
        insertions.addAll(
                new ConsequenceReader(skeleton.consequence(), statement.last().start(), imports, scope, findings)
                        .read(shared));
        if (parsed != null && findings.errors() == known) {
            refuseStrangeSymbols(skeleton.conditions(), findings);
        }
        if (parsed == null && skeleton.whole() && findings.errors() == known && !findings.isOpaque()) {
            int at = statement.start() + Math.max(0, drools.errorOffset());
            findings.syntax(at, "syntax", "The rule cannot be read from here on", "compare it with a rule that works");
        }
        if (parsed != null && findings.errors() == known && !drools.sameConsequence(parsed, skeleton.consequence())) {
            findings.refuse(statement.start(), "no-code", "The consequence cannot be read", "leave it empty");
        }
    }

    /** Whatever else Drools may read into a condition needs a symbol that the subset has no use for. */
    private static void refuseStrangeSymbols(List<Token> conditions, Findings findings) {
        for (Token token : conditions) {
            if (token.kind() == Token.Kind.SYMBOL && !token.isComparison() && !SYMBOLS.contains(token.text())) {
                findings.refuse(
                        token.start(),
                        "no-such-condition",
                        "'" + token.text() + "' cannot stand in a condition",
                        "use patterns, not, exists, and, or");
            }
        }
    }

    /** Drools' parser backtracks: what is absurdly long or deep is not given to it. */
    private static boolean bounded(Statement statement, Findings findings) {
        int depth = 0;
        int deepest = 0;
        for (Token token : statement.tokens()) {
            depth += token.is("(") || token.is("[") || token.is("{") ? 1 : 0;
            depth -= token.is(")") || token.is("]") || token.is("}") ? 1 : 0;
            deepest = Math.max(deepest, depth);
        }
        if (statement.tokens().size() > MOST_TOKENS) {
            findings.syntax(statement.start(), "rule-too-long", "The rule is too long", "write several rules");
        } else if (deepest > DEEPEST) {
            findings.syntax(statement.start(), "too-deep", "Parentheses are nested too deeply", "write several rules");
        } else {
            return true;
        }
        return false;
    }

    static @Nullable RuleDescr onlyRule(@Nullable PackageDescr parsed) {
        boolean one = parsed != null
                && parsed.getRules().size() == 1
                && parsed.getFunctions().isEmpty()
                && parsed.getGlobals().isEmpty()
                && parsed.getImports().isEmpty()
                && parsed.getTypeDeclarations().isEmpty();
        return one && parsed != null ? parsed.getRules().get(0) : null;
    }
}
