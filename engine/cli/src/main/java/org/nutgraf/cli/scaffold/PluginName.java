package org.nutgraf.cli.scaffold;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.lang.model.SourceVersion;
import org.jspecify.annotations.Nullable;
import org.nutgraf.api.ErrorCode;
import org.nutgraf.api.NutgrafException;

/**
 * What a plugin and everything in it is called.
 *
 * @param id the plugin's and the parser's id: lower-case words joined by hyphens
 * @param title the source's name, for people
 * @param javaPackage the package of its classes
 * @param site the host of the source's pages
 */
public record PluginName(String id, String title, String javaPackage, String site) {
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final Pattern PACKAGE = Pattern.compile("[a-z][a-z0-9_]*(\\.[a-z][a-z0-9_]*)+");
    private static final Pattern HOST = Pattern.compile("[a-z0-9-]+(\\.[a-z0-9-]+)+");
    private static final int LONGEST = 60;

    /**
     * Derives what was not given.
     *
     * @param name an id such as {@code daily-tide}, or a title such as {@code The Daily Tide}
     * @param title {@code null} to derive it from the name
     * @param javaPackage {@code null} for {@code org.example} and the id without its hyphens
     * @param site {@code null} for an address that does not exist
     * @throws NutgrafException when something is no name, saying which one would be
     */
    public static PluginName of(
            String name, @Nullable String title, @Nullable String javaPackage, @Nullable String site) {
        String given = name.strip();
        boolean spoken = given.indexOf(' ') >= 0;
        String id = spoken ? idOf(given) : given;
        if (!ID.matcher(id).matches() || id.length() > LONGEST) {
            throw wrong(
                    "'" + given + "' is no name for a plugin: lower-case letters, digits and hyphens, a letter first.",
                    idOf(given));
        }
        String inWords = title != null && !title.isBlank() ? title.strip() : spoken ? given : titleOf(id);
        return new PluginName(id, checkedTitle(inWords), checkedPackage(javaPackage, id), checkedSite(site, id));
    }

    /** How the names of its classes begin. */
    public String classPrefix() {
        return words(id).stream().map(PluginName::capitalised).collect(Collectors.joining());
    }

    private static String checkedTitle(String title) {
        if (title.length() > LONGEST || title.chars().anyMatch(c -> c < ' ' || "\"\\<>&*/|".indexOf(c) >= 0)) {
            throw wrong("'" + title + "' is no title: letters, digits, spaces and simple punctuation.", "");
        }
        return title;
    }

    private static String checkedPackage(@Nullable String given, String id) {
        String name = given != null ? given.strip() : "org.example." + segment(id);
        if (!PACKAGE.matcher(name).matches() || !SourceVersion.isName(name)) {
            String better = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9_.]", "");
            throw wrong(
                    "'" + name + "' is no package: lower-case Java names, joined by dots.",
                    PACKAGE.matcher(better).matches() && SourceVersion.isName(better) ? better : "");
        }
        if (name.equals("org.nutgraf") || name.startsWith("org.nutgraf.")) {
            throw wrong("The package '" + name + "' is Nutgraf's own.", "org.example." + segment(id));
        }
        return name;
    }

    private static String segment(String id) {
        String joined = id.replace("-", "");
        return SourceVersion.isKeyword(joined) ? joined + "source" : joined;
    }

    private static String checkedSite(@Nullable String given, String id) {
        if (given == null) {
            return id + ".example";
        }
        String host = given.strip()
                .toLowerCase(Locale.ROOT)
                .replaceFirst("^https?://", "")
                .replaceFirst("/.*", "");
        host = host.startsWith("www.") ? host.substring(4) : host;
        if (!HOST.matcher(host).matches()) {
            throw wrong("'" + given + "' is no host of a site, such as " + id + ".com.", "");
        }
        return host;
    }

    private static String idOf(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
        String id = plain.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^[-0-9]+|-+$", "");
        return id.length() > LONGEST ? id.substring(0, LONGEST).replaceAll("-[^-]*$", "") : id;
    }

    private static String titleOf(String id) {
        return words(id).stream().map(PluginName::capitalised).collect(Collectors.joining(" "));
    }

    private static List<String> words(String id) {
        return Arrays.asList(id.split("-"));
    }

    private static String capitalised(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    private static NutgrafException wrong(String message, String instead) {
        String remedy = instead.isEmpty() ? "" : " Did you mean '" + instead + "'?";
        return new NutgrafException(ErrorCode.ARGUMENT_UNKNOWN, message + remedy);
    }
}
