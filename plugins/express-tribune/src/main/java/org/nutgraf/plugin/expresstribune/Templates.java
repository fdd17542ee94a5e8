package org.nutgraf.plugin.expresstribune;

import java.util.List;
import org.nutgraf.plugin.toolkit.story.PageHead;
import org.nutgraf.plugin.toolkit.story.PageTemplate;

/** The templates of the site's pages, by the year they came into use, the latest first. */
final class Templates {
    /** A page of no known template. */
    static final String PAGE = "page";

    static final String PAGE_2011 = "page-2011";
    static final String PAGE_2014 = "page-2014";
    static final String PAGE_2020 = "page-2020";

    /** An accelerated mobile page, of any year. */
    static final String PAGE_AMP = "page-amp";

    private static final String OLD_CAPTIONS =
            ".story-image .caption, .story-content p.caption, .story-content .wp-caption-text";
    private static final String OLD_FURNITURE =
            ".meta, .trends-line, #socialshare, .story-carousel, .custom-ad, .partner-ad, .related-stories,"
                    + " .read-full-story-button, blockquote.twitter-tweet";

    static final List<PageTemplate> ALL = List.of(
            PageTemplate.of(PAGE_2020, ".story-text")
                    .withTop(
                            ".story-box-section h1, .storypage h1, h1",
                            ".story-excerpt, .storypage h2",
                            ".left-authorbox a[href*=/author/], .left-authorbox > span:first-child:not(:has(a))",
                            ".left-authorbox > span:not(:has(a)), .left-authorbox div, .left-authorbox > time")
                    .withExtras(
                            ".story-inner-caption, .story-text figcaption, .story-text .wp-caption-text",
                            ".story-social-icons, .instagram-media, .twitter-tweet, .tiktok-embed, .w-button"),
            PageTemplate.of(PAGE_2014, ".story-content.read-full")
                    .withTop("h1.title", ".story .excerpt, h2.excerpt", ".meta .author", ".meta .timestamp")
                    .withExtras(OLD_CAPTIONS, OLD_FURNITURE),
            PageTemplate.of(PAGE_2011, ".story-content")
                    .withTop(
                            "h1.title, .story h1", ".story .excerpt, h2.excerpt", ".story .author", ".story .timestamp")
                    .withExtras(OLD_CAPTIONS, OLD_FURNITURE));

    private Templates() {}

    /** The layout that the first part of a page speaks for, before its body is seen. */
    static String layoutOf(String head) {
        if (PageHead.isAccelerated(head)) {
            return PAGE_AMP;
        }
        if (head.contains("themes/express/") || head.contains("story-content")) {
            return head.contains("read-full") ? PAGE_2014 : PAGE_2011;
        }
        return PAGE_2020;
    }
}
