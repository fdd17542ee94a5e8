package org.nutgraf.plugin.toolkit.html;

/** Markup that was escaped once too often, so that the page shows its tags. */
final class EscapedMarkup {
    private EscapedMarkup() {}

    /** Whether most of a page's text shows tags of paragraphs outside {@code pre} and {@code code}. */
    static boolean isShown(RenderedPage page) {
        if (page.text().indexOf('<') < 0) {
            return false;
        }
        int shown = 0;
        for (Block block : page.blocks()) {
            int close = page.text().indexOf("</p>", block.from());
            int from = close < 0 ? page.text().indexOf("<br", block.from()) : close;
            if (from >= 0 && from < block.to() && !isCode(block.box())) {
                shown += block.length();
            } else if (close < 0 && from < 0) {
                break;
            }
        }
        return shown > 0.5 * page.text().length();
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
