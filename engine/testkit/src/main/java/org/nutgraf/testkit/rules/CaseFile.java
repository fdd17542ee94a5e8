package org.nutgraf.testkit.rules;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.nutgraf.api.Diagnostic;
import org.nutgraf.api.ErrorCode;
import org.nutgraf.api.NutgrafException;
import org.nutgraf.engine.Nutgraf;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * A {@code *.test.yaml} file to which cases are added as text, so that its comments and layout stay.
 *
 * <p>A case is kept only when the file can still be read and the case passes. Not safe to use from several threads or
 * processes at once.
 */
public final class CaseFile {
    private static final String HEAD = "cases:\n";
    private static final int USUAL_COLUMN = 2;

    private final Path file;
    private final String shownAs;

    /**
     * A file of cases, which need not exist yet.
     *
     * @param file the file; its folder exists
     * @param shownAs what it is called in messages
     */
    public CaseFile(Path file, String shownAs) {
        this.file = file;
        this.shownAs = shownAs;
    }

    /**
     * Adds a case at the end.
     *
     * @param nutgraf an engine with the rules that the case is about, experimental ones included
     * @return how the case came out; when it failed, the file is as it was
     * @throws NutgrafException when nothing can be added to the file
     */
    public CaseOutcome add(CaseDraft draft, Nutgraf nutgraf) {
        String before = content();
        List<Diagnostic> problems = new ArrayList<>();
        Set<String> names = read(before, problems).stream().map(RuleCase::name).collect(Collectors.toSet());
        String name = unique(draft.name(), names);
        String text = before.isBlank() ? HEAD : before.endsWith("\n") ? before : before + "\n";
        String added = draft.yaml(name, column(text));
        String after = text + (text.contains("\r\n") ? added.replace("\n", "\r\n") : added);

        List<Diagnostic> problemsAfter = new ArrayList<>();
        List<RuleCase> cases = read(after, problemsAfter);
        RuleCase last = cases.isEmpty() ? null : cases.get(cases.size() - 1);
        if (last == null || !last.name().equals(name) || problemsAfter.size() > problems.size()) {
            throw refused("a case cannot be added at its end");
        }
        CaseOutcome outcome = RuleCases.run(nutgraf, last);
        if (!outcome.isFailure()) {
            write(after);
        }
        return outcome;
    }

    private static String unique(String wanted, Set<String> taken) {
        String name = wanted;
        for (int i = 2; taken.contains(name); i++) {
            name = wanted + " (" + i + ")";
        }
        return name;
    }

    /** Where the dashes of the list stand. */
    private int column(String text) {
        Node root;
        try {
            root = new Yaml(new LoaderOptions()).compose(new StringReader(text));
        } catch (YAMLException e) {
            throw refused("it is not YAML");
        }
        Node cases = root instanceof MappingNode top && top.getValue().size() == 1
                ? top.getValue().get(0).getValueNode()
                : null;
        if (cases instanceof SequenceNode list && list.getFlowStyle() == FlowStyle.FLOW) {
            throw refused("its list of cases is written in brackets");
        }
        return cases instanceof SequenceNode list ? list.getStartMark().getColumn() : USUAL_COLUMN;
    }

    private List<RuleCase> read(String text, List<Diagnostic> problems) {
        return text.isBlank() ? List.of() : new CaseReader(file, shownAs, problems).read(text);
    }

    private String content() {
        try {
            return Files.exists(file) ? Files.readString(file) : "";
        } catch (IOException e) {
            throw refused("it cannot be read as UTF-8");
        }
    }

    /** Replaces the file at once: whoever watches it never sees half of it. */
    private void write(String text) {
        try {
            Path fresh = file.resolveSibling("." + file.getFileName() + ".tmp");
            Files.write(fresh, text.getBytes(StandardCharsets.UTF_8));
            try {
                Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } catch (AtomicMoveNotSupportedException e) {
                Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw refused("it cannot be written: " + e.getMessage());
        }
    }

    private NutgrafException refused(String reason) {
        return new NutgrafException(
                ErrorCode.CONFIGURATION_INVALID, "No case can be added to " + shownAs + ": " + reason + ".");
    }
}
