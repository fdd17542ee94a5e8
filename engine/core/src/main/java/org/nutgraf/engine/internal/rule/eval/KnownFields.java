package org.nutgraf.engine.internal.rule.eval;

import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import org.nutgraf.api.fact.Article;
import org.nutgraf.api.fact.Byline;
import org.nutgraf.api.fact.Comment;
import org.nutgraf.api.fact.ConceptCount;
import org.nutgraf.api.fact.Dateline;
import org.nutgraf.api.fact.Figure;
import org.nutgraf.api.fact.Keyword;
import org.nutgraf.api.fact.Mention;
import org.nutgraf.api.fact.Quote;
import org.nutgraf.api.fact.Relation;
import org.nutgraf.api.fact.Sentence;
import org.nutgraf.api.fact.Subject;
import org.nutgraf.api.fact.WireStatus;

/**
 * Reads the components of the facts that every engine has, by calling their accessors: a method handle, as other records need it,
 * costs a start what the JVM generates for it.
 */
final class KnownFields {
    private KnownFields() {}

    /** The reader of a component; {@code null} when it is none of a fact that every engine has. */
    static @Nullable FieldReader of(Class<?> type, String field) {
        if (type == Mention.class) {
            return mention(field);
        }
        if (type == Sentence.class) {
            return sentence(field);
        }
        if (type == ConceptCount.class) {
            return conceptCount(field);
        }
        if (type == Figure.class) {
            return figure(field);
        }
        if (type == Quote.class) {
            return quote(field);
        }
        if (type == Relation.class) {
            return relation(field);
        }
        if (type == Article.class) {
            return article(field);
        }
        if (type == Dateline.class) {
            return dateline(field);
        }
        if (type == Byline.class) {
            return byline(field);
        }
        if (type == Subject.class) {
            return subject(field);
        }
        if (type == Keyword.class) {
            return keyword(field);
        }
        if (type == Comment.class) {
            return comment(field);
        }
        if (type == WireStatus.class) {
            return wireStatus(field);
        }
        return null;
    }

    private static FieldReader whole(String field, ToLongFunction<Object> number) {
        return new FieldReader(field, number);
    }

    private static FieldReader value(String field, Function<Object, Object> value) {
        return new FieldReader(field, value);
    }

    private static @Nullable FieldReader article(String field) {
        return switch (field) {
            case "source" -> value(field, fact -> ((Article) fact).source());
            case "language" -> value(field, fact -> ((Article) fact).language());
            case "agency" -> value(field, fact -> ((Article) fact).agency());
            case "section" -> value(field, fact -> ((Article) fact).section());
            case "desk" -> value(field, fact -> ((Article) fact).desk());
            case "headline" -> value(field, fact -> ((Article) fact).headline());
            case "published" -> value(field, fact -> ((Article) fact).published());
            case "printed" -> value(field, fact -> ((Article) fact).printed());
            case "updated" -> value(field, fact -> ((Article) fact).updated());
            case "captured" -> value(field, fact -> ((Article) fact).captured());
            case "url" -> value(field, fact -> ((Article) fact).url());
            case "slug" -> value(field, fact -> ((Article) fact).slug());
            case "words" -> whole(field, fact -> ((Article) fact).words());
            case "sentences" -> whole(field, fact -> ((Article) fact).sentences());
            case "paragraphs" -> whole(field, fact -> ((Article) fact).paragraphs());
            default -> null;
        };
    }

    private static @Nullable FieldReader byline(String field) {
        return switch (field) {
            case "name" -> value(field, fact -> ((Byline) fact).name());
            case "role" -> value(field, fact -> ((Byline) fact).role());
            default -> null;
        };
    }

    private static @Nullable FieldReader comment(String field) {
        return switch (field) {
            case "author" -> value(field, fact -> ((Comment) fact).author());
            case "text" -> value(field, fact -> ((Comment) fact).text());
            default -> null;
        };
    }

    private static @Nullable FieldReader conceptCount(String field) {
        return switch (field) {
            case "concept" -> value(field, fact -> ((ConceptCount) fact).concept());
            case "zone" -> value(field, fact -> ((ConceptCount) fact).zone());
            case "count" -> whole(field, fact -> ((ConceptCount) fact).count());
            case "distinct" -> whole(field, fact -> ((ConceptCount) fact).distinct());
            case "perThousandWords" -> value(field, fact -> ((ConceptCount) fact).perThousandWords());
            case "distinctValues" -> whole(field, fact -> ((ConceptCount) fact).distinctValues());
            default -> null;
        };
    }

    private static @Nullable FieldReader dateline(String field) {
        return switch (field) {
            case "place" -> value(field, fact -> ((Dateline) fact).place());
            case "country" -> value(field, fact -> ((Dateline) fact).country());
            case "agency" -> value(field, fact -> ((Dateline) fact).agency());
            default -> null;
        };
    }

    private static @Nullable FieldReader figure(String field) {
        return switch (field) {
            case "value" -> value(field, fact -> ((Figure) fact).value());
            case "measure" -> value(field, fact -> ((Figure) fact).measure());
            case "noun" -> value(field, fact -> ((Figure) fact).noun());
            case "sentence" -> whole(field, fact -> ((Figure) fact).sentence());
            case "firstToken" -> whole(field, fact -> ((Figure) fact).firstToken());
            case "lastToken" -> whole(field, fact -> ((Figure) fact).lastToken());
            default -> null;
        };
    }

    private static @Nullable FieldReader keyword(String field) {
        return switch (field) {
            case "text" -> value(field, fact -> ((Keyword) fact).text());
            default -> null;
        };
    }

    private static @Nullable FieldReader mention(String field) {
        return switch (field) {
            case "concept" -> value(field, fact -> ((Mention) fact).concept());
            case "term" -> value(field, fact -> ((Mention) fact).term());
            case "value" -> value(field, fact -> ((Mention) fact).value());
            case "sentence" -> whole(field, fact -> ((Mention) fact).sentence());
            case "paragraph" -> whole(field, fact -> ((Mention) fact).paragraph());
            case "zone" -> value(field, fact -> ((Mention) fact).zone());
            case "firstToken" -> whole(field, fact -> ((Mention) fact).firstToken());
            case "lastToken" -> whole(field, fact -> ((Mention) fact).lastToken());
            case "ordinal" -> whole(field, fact -> ((Mention) fact).ordinal());
            case "negated" -> value(field, fact -> ((Mention) fact).negated());
            case "quoted" -> value(field, fact -> ((Mention) fact).quoted());
            case "fromStart" -> whole(field, fact -> ((Mention) fact).fromStart());
            case "fromEnd" -> whole(field, fact -> ((Mention) fact).fromEnd());
            default -> null;
        };
    }

    private static @Nullable FieldReader quote(String field) {
        return switch (field) {
            case "speaker" -> value(field, fact -> ((Quote) fact).speaker());
            case "sentence" -> whole(field, fact -> ((Quote) fact).sentence());
            case "firstToken" -> whole(field, fact -> ((Quote) fact).firstToken());
            case "lastToken" -> whole(field, fact -> ((Quote) fact).lastToken());
            case "text" -> value(field, fact -> ((Quote) fact).text());
            case "speakerFirst" -> whole(field, fact -> ((Quote) fact).speakerFirst());
            case "speakerLast" -> whole(field, fact -> ((Quote) fact).speakerLast());
            default -> null;
        };
    }

    private static @Nullable FieldReader relation(String field) {
        return switch (field) {
            case "kind" -> value(field, fact -> ((Relation) fact).kind());
            case "from" -> value(field, fact -> ((Relation) fact).from());
            case "to" -> value(field, fact -> ((Relation) fact).to());
            case "what" -> value(field, fact -> ((Relation) fact).what());
            case "sentence" -> whole(field, fact -> ((Relation) fact).sentence());
            default -> null;
        };
    }

    private static @Nullable FieldReader sentence(String field) {
        return switch (field) {
            case "index" -> whole(field, fact -> ((Sentence) fact).index());
            case "paragraph" -> whole(field, fact -> ((Sentence) fact).paragraph());
            case "zone" -> value(field, fact -> ((Sentence) fact).zone());
            case "words" -> whole(field, fact -> ((Sentence) fact).words());
            case "text" -> value(field, fact -> ((Sentence) fact).text());
            case "position" -> whole(field, fact -> ((Sentence) fact).position());
            default -> null;
        };
    }

    private static @Nullable FieldReader subject(String field) {
        return switch (field) {
            case "scheme" -> value(field, fact -> ((Subject) fact).scheme());
            case "code" -> value(field, fact -> ((Subject) fact).code());
            case "name" -> value(field, fact -> ((Subject) fact).name());
            default -> null;
        };
    }

    private static @Nullable FieldReader wireStatus(String field) {
        return switch (field) {
            case "status" -> value(field, fact -> ((WireStatus) fact).status());
            case "urgency" -> whole(field, fact -> ((WireStatus) fact).urgency());
            case "signal" -> value(field, fact -> ((WireStatus) fact).signal());
            default -> null;
        };
    }
}
