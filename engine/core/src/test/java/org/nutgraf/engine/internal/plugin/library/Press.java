package org.nutgraf.engine.internal.plugin.library;

/** A class of a library that a host has and a plugin brings. */
public final class Press {}
