package org.nutgraf.engine.internal.rulebase;

import org.nutgraf.api.fact.Mention;

/** Starts the compiler of rules ahead of need: the first file that a process compiles takes seconds, later ones half of one. */
public final class CompilerWarmUp {
    private static final CompilableFile FILE = new CompilableFile("warm-up.drl", "rules.warmup", """
            package rules.warmup
            import org.nutgraf.api.fact.*
            rule "WARM-0010 of no consequence"
            when
                $a : Mention(concept == "a", negated == false, $s : sentence)
                exists Mention(concept in ("b", "c"), sentence == $s, firstToken > $a.lastToken + 1)
                not ConceptCount(concept == "d", zone == "all", count > 1)
            then
            end
            """);

    private CompilerWarmUp() {}

    /** Compiles a rule in the background and forgets it. */
    public static void begin() {
        Thread warming = new Thread(
                () -> new RuleCompiler(Mention.class.getClassLoader()).compile(FILE, "warm-up"), "nutgraf-warm-up");
        warming.setDaemon(true);
        warming.start();
    }
}
