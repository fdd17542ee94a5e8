package org.nutgraf.plugin.toolkit.story;

/**
 * Where one version of a publisher's page keeps the parts of a story, as CSS selectors; an empty selector stands for a
 * part that the page does not set apart.
 *
 * @param layout the versioned name of the layout
 * @param body the element around the paragraphs; a page that has it, with text in it, is of this template
 * @param headline the headline
 * @param dek the line under it
 * @param byline who wrote it, once for each
 * @param date when it was published or changed
 * @param caption words under pictures
 * @param furniture what stands between the paragraphs and is none
 */
public record PageTemplate(
        String layout,
        String body,
        String headline,
        String dek,
        String byline,
        String date,
        String caption,
        String furniture) {

    /** A template of which only the body is known. */
    public static PageTemplate of(String layout, String body) {
        return new PageTemplate(layout, body, "h1", "", "", "", "", "");
    }

    /** The same with the parts above the body. */
    public PageTemplate withTop(String newHeadline, String newDek, String newByline, String newDate) {
        return new PageTemplate(layout, body, newHeadline, newDek, newByline, newDate, caption, furniture);
    }

    /** The same with what interrupts the body. */
    public PageTemplate withExtras(String newCaption, String newFurniture) {
        return new PageTemplate(layout, body, headline, dek, byline, date, newCaption, newFurniture);
    }
}
