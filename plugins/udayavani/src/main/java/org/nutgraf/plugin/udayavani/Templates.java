package org.nutgraf.plugin.udayavani;

import java.util.List;
import org.nutgraf.plugin.toolkit.story.PageHead;
import org.nutgraf.plugin.toolkit.story.PageTemplate;

/** The templates of the pages of both editions, the latest first. */
final class Templates {
    /** A page of no known template. */
    static final String PAGE = "page";

    /** Pages that Drupal served, up to 2018. */
    static final String PAGE_DRUPAL = "page-drupal-2013";

    /** Pages that WordPress served, from 2018 on. */
    static final String PAGE_WORDPRESS = "page-wp-2018";

    /** Pages of the site made anew in 2025. */
    static final String PAGE_2025 = "page-2025";

    /** Accelerated mobile pages and pages for telephones, of any year. */
    static final String PAGE_AMP = "page-amp";

    static final List<PageTemplate> ALL = List.of(
            PageTemplate.of(PAGE_2025, ".pargraph_txt, .paragraph_txt, [class*=storyDescription]")
                    .withTop(
                            ".scnd_topper_header, h1",
                            ".scnd_topper_sub_header, .second_title, h2.sub-title",
                            ".cont_top_left",
                            ".rastriya_sudhi_topper_txt")
                    .withExtras(".img_bottom_cont", ".advertise_container, .footer_txt, .footer_buttons"),
            PageTemplate.of(PAGE_DRUPAL, ".field-name-body .field-item, .node-article .field-item, .field-item.even")
                    .withTop(
                            "#page-title, .node-article h1, h1.title",
                            ".field-name-field-sub-title, .field-name-field-subtitle, .field-name-field-summary",
                            ".field-name-field-author, .submitted .username",
                            ".submitted, .field-name-post-date, .date-display-single")
                    .withExtras(
                            ".field-name-field-image .field-caption, .image-field-caption, .field-item .caption",
                            ".links, .addtoany_list, .sharethis-buttons"),
            PageTemplate.of(PAGE_AMP, ".amp-wp-article-content")
                    .withTop(
                            ".amp-wp-title",
                            ".amp-wp-article-excerpt",
                            ".amp-wp-author",
                            ".amp-wp-posted-on, .amp-wp-meta time")
                    .withExtras(
                            ".wp-caption-text, .amp-wp-article-content figcaption", ".amp-wp-article-featured-image"),
            PageTemplate.of(
                            PAGE_WORDPRESS,
                            ".entry-content, .td-post-content, .single-post-content, .post-content, .article-content,"
                                    + " .story-content")
                    .withTop("h1", ".post-subtitle, .sub-title, .entry-subtitle, .td-post-sub-title", "", "")
                    .withExtras(
                            ".wp-caption-text, .entry-content figcaption, .td-post-content figcaption",
                            ".sharedaddy, .jp-relatedposts, .post-tags"));

    private Templates() {}

    /** The layout that the first part of a page speaks for, before its body is seen. */
    static String layoutOf(String head) {
        if (PageHead.isAccelerated(head)) {
            return PAGE_AMP;
        }
        if (head.contains("Drupal")) {
            return PAGE_DRUPAL;
        }
        return head.contains("/_next/") ? PAGE_2025 : head.contains("wp-content") ? PAGE_WORDPRESS : PAGE;
    }
}
