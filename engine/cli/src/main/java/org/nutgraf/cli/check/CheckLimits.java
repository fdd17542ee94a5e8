package org.nutgraf.cli.check;

import java.time.Duration;

/**
 * What a plugin may take.
 *
 * @param step the longest time for one document
 * @param memoryMegabytes the heap of the process
 */
public record CheckLimits(Duration step, int memoryMegabytes) {}
