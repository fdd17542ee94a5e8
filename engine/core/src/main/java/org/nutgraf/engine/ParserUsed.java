package org.nutgraf.engine;

/**
 * The parser that read a document.
 *
 * @param id the parser's id, which is the document's source
 * @param plugin id of the plugin that brought it; {@code embedded} for one handed to the builder
 * @param version version of that plugin
 * @param layout the layout that was read
 * @param score the probe's score, 0 to 1
 */
public record ParserUsed(String id, String plugin, String version, String layout, double score) {}
