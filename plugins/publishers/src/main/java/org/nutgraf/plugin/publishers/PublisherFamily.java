package org.nutgraf.plugin.publishers;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.nutgraf.api.ArticleParser;
import org.nutgraf.api.ParserFamily;
import org.pf4j.Extension;

/**
 * One parser for each publisher that a layout file describes: those of this plugin, and those in folders of the user's.
 *
 * <p>A file of the user's about a shipped source adds to it and replaces what it says anew.
 */
@Extension
public final class PublisherFamily implements ParserFamily {

    /** Created by pf4j. */
    public PublisherFamily() {}

    @Override
    public Members members(List<Path> folders) {
        LayoutFolders read = LayoutFolders.read(folders);
        Directory directory = new Directory(read.publishers());
        List<ArticleParser> parsers = new ArrayList<>();
        for (Publisher publisher : read.publishers()) {
            parsers.add(new PublisherParser(publisher, directory));
        }
        return new Members(parsers, read.problems());
    }
}
