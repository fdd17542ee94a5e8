package org.nutgraf.engine.internal.rule.scaffold;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.nutgraf.engine.internal.rule.RuleTree;
import org.nutgraf.engine.internal.rule.catalog.Category;
import org.nutgraf.engine.internal.rule.catalog.CategoryCatalog;
import org.nutgraf.engine.internal.rule.text.Suggestion;

/** Finds the category and the file of a new rule. */
final class NewPlace {
    private static final Pattern FOLDER = Pattern.compile("[a-z][a-z0-9_]*(?:/[a-z][a-z0-9_]*)*");
    private static final String SHARED = "shared";

    private final ExistingRules existing;
    private final CategoryCatalog catalog;

    NewPlace(ExistingRules existing, CategoryCatalog catalog) {
        this.existing = existing;
        this.catalog = catalog;
    }

    String category(NewId id, @Nullable String wanted) {
        String usual = existing.categoryOf(id.prefix());
        if (usual == null && !existing.ofPrefix(id.prefix()).isEmpty()) {
            throw Refusal.because("Rules " + id.prefix()
                    + " derive facts and assign no category; each has a form of its" + " own. Copy one of them.");
        }
        String category = wanted != null ? wanted : usual;
        if (category == null) {
            throw Refusal.because(
                    "No rule begins with " + id.prefix() + " yet. Say with --category what it speaks for.");
        }
        if (wanted != null && usual != null && !wanted.equals(usual)) {
            throw Refusal.because("Rules " + id.prefix() + " speak for " + usual + ", not for " + wanted
                    + ". Choose another prefix.");
        }
        if (catalog.get(category) == null) {
            String nearest = Suggestion.nearest(category, catalog.ids());
            throw Refusal.because("There is no category '" + category + "'. "
                    + (nearest != null ? "Did you mean " + nearest + "? " : "")
                    + "A new one begins in categories.yaml: \"- id: " + category
                    + "\" with label, definition and threshold; then call this again.");
        }
        return category;
    }

    String file(String category, @Nullable String folder, RuleTree tree) {
        String there = existing.fileOf(category);
        if (folder != null) {
            String trimmed = folder.endsWith("/") ? folder.substring(0, folder.length() - 1) : folder;
            if (!FOLDER.matcher(trimmed).matches()) {
                throw Refusal.because("'" + folder + "' is no folder of rules: small letters, digits and _ only,"
                        + " because it becomes a package.");
            }
            if (trimmed.equals(SHARED) || trimmed.startsWith(SHARED + "/")) {
                throw Refusal.because("Rules in shared/ assign no category. Choose another folder.");
            }
            return trimmed + "/" + category + ".drl";
        }
        if (there != null) {
            return there;
        }
        Category known = catalog.get(category);
        String parent = known == null ? null : known.parent();
        if (parent == null
                || tree.rules().stream().noneMatch(source -> source.path().startsWith(parent + "/"))) {
            throw Refusal.because("No rule speaks for " + category + " yet. Say with --folder where its file belongs,"
                    + " such as --folder security.");
        }
        return parent + "/" + category + ".drl";
    }
}
