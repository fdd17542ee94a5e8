package org.nutgraf.plugin.toolkit.html;

/** Markup that was escaped once too often, so that the page shows its tags. */
final class EscapedMarkup {
    private EscapedMarkup() {}

    /** Whether most of a page's text shows tags of paragraphs outside {@code pre} and {@code code}. */
    static boolean isShown(RenderedPage page) {
        if (page.text().indexOf('<') < 0) {
            return false;
        }
        String text = page.text();
        String tag = "</p>";
        int at = -1;
        int shown = 0;
        for (Block block : page.blocks()) {
            at = at < block.from() ? text.indexOf(tag, block.from()) : at;
            if (at < 0 && !tag.equals("<br")) {
                tag = "<br";
                at = text.indexOf(tag, block.from());
            }
            if (at < 0) {
                break;
            }
            if (at < block.to() && !isCode(block.box())) {
                shown += block.length();
            }
        }
        return shown > 0.5 * text.length();
    }

    /** The markup with one layer of escaping less. */
    static String unescaped(String markup) {
        return markup.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&amp;", "&");
    }

    private static boolean isCode(Box box) {
        for (Box at = box; at != null; at = at.parent()) {
            if (at.tag().equals("pre") || at.tag().equals("code")) {
                return true;
            }
        }
        return false;
    }
}
