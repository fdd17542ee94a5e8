package org.nutgraf.plugin.toolkit.xml;

/** An element or a run of character data. */
public sealed interface XmlNode permits XmlElement, XmlText {}
