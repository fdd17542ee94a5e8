package org.nutgraf.plugin.toolkit.html;

import java.util.Locale;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/**
 * The attributes of one element that rendering asks for, gathered in one pass over them; empty where there are none. Read
 * anew for every element.
 */
final class RenderingAttributes {
    private static final int LONGEST_STYLE = 500;

    private boolean any;
    private boolean hidden;
    private boolean href;
    private boolean microdata;
    private boolean author;
    private String style = "";
    private String classes = "";
    private String id = "";
    private String role = "";
    private String property = "";
    private String type = "";
    private String component = "";
    private String test = "";

    void read(Element element) {
        if (any) {
            clear();
        }
        if (element.attributesSize() == 0) {
            return;
        }
        any = true;
        for (Attribute attribute : element.attributes()) {
            switch (attribute.getKey()) {
                case "class" -> classes = attribute.getValue();
                case "id" -> id = attribute.getValue();
                case "style" -> style = attribute.getValue();
                case "hidden" -> hidden = true;
                case "href" -> href = true;
                case "role" -> role = attribute.getValue();
                case "itemprop" -> {
                    microdata = true;
                    property = attribute.getValue();
                }
                case "itemtype" -> type = attribute.getValue();
                case "data-component" -> component = attribute.getValue();
                case "data-testid" -> test = attribute.getValue();
                case "rel" -> author = attribute.getValue().equals("author");
                default -> {}
            }
        }
    }

    private void clear() {
        any = false;
        hidden = false;
        href = false;
        microdata = false;
        author = false;
        style = "";
        classes = "";
        id = "";
        role = "";
        property = "";
        type = "";
        component = "";
        test = "";
    }

    /** Whether the element has attributes of any name. */
    boolean any() {
        return any;
    }

    boolean isLink() {
        return href;
    }

    boolean isMicrodata() {
        return microdata;
    }

    boolean isAuthor() {
        return author;
    }

    String classes() {
        return classes;
    }

    String id() {
        return id;
    }

    String role() {
        return role;
    }

    String property() {
        return property;
    }

    String type() {
        return type;
    }

    String component() {
        return component;
    }

    String test() {
        return test;
    }

    /** {@code <span style="display: block">} */
    boolean isBlock() {
        int at = style.length() > LONGEST_STYLE ? -1 : style.indexOf("display");
        int value = at < 0 ? -1 : style.indexOf(':', at) + 1;
        return value > 0 && style.substring(value).stripLeading().startsWith("block");
    }

    boolean isHidden() {
        if (hidden || style.isEmpty() || style.length() > LONGEST_STYLE) {
            return hidden;
        }
        String bare = style.replace(" ", "").toLowerCase(Locale.ROOT);
        return bare.contains("display:none") || bare.contains("visibility:hidden");
    }
}
