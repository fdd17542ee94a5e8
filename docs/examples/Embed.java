import java.nio.file.Path;
import org.nutgraf.api.RawDocument;
import org.nutgraf.engine.Classification;
import org.nutgraf.engine.Nutgraf;

/** Classifies one document from Java: {@code java -cp "nutgraf/lib/*" Embed.java RULES PLUGINS DOCUMENT}. */
public final class Embed {
    public static void main(String[] arguments) {
        Path rules = Path.of(arguments[0]);
        Path plugins = Path.of(arguments[1]);
        try (Nutgraf nutgraf = Nutgraf.builder().rules(rules).plugins(plugins).build()) {
            for (Classification result : nutgraf.classify(RawDocument.of(Path.of(arguments[2])))) {
                result.categories().forEach(each -> System.out.println(each.id() + " " + each.score()));
            }
        }
    }
}
