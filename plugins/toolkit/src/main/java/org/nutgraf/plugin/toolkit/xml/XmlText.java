package org.nutgraf.plugin.toolkit.xml;

/**
 * A run of character data.
 *
 * @param text the characters as they stand, entities resolved
 */
public record XmlText(String text) implements XmlNode {}
