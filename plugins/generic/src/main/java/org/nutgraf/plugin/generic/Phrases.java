package org.nutgraf.plugin.generic;

import java.util.List;
import java.util.Locale;

/** Set phrases around stories, in the languages met so far, compared without case and punctuation. */
final class Phrases {

    /** Openings of a line that leads to another story. */
    private static final List<String> LINK_OPENINGS = List.of(
            "read more",
            "also read",
            "read also",
            "must read",
            "read next",
            "read this",
            "read the full story",
            "see also",
            "related",
            "recommended",
            "more on this",
            "more from",
            "watch",
            "listen",
            "don't miss",
            "you may also like",
            "lesen sie auch",
            "lesen sie hier",
            "lesen sie mehr",
            "lesen sie dazu",
            "mehr lesen",
            "weiterlesen",
            "mehr dazu",
            "mehr zum thema",
            "mehr zu",
            "auch interessant",
            "auch lesen",
            "lies auch",
            "siehe auch",
            "passend dazu",
            "zum thema",
            "hier geht es",
            "le puede interesar",
            "te puede interesar",
            "lea también",
            "lea además",
            "lee también",
            "vea también",
            "ver también",
            "puedes ver",
            "además lee",
            "mira también",
            "leia também",
            "veja também",
            "leia mais",
            "saiba mais",
            "lire aussi",
            "à lire aussi",
            "a lire aussi",
            "voir aussi",
            "lire la suite",
            "leggi anche",
            "leggi di più",
            "czytaj też",
            "czytaj także",
            "czytaj również",
            "zobacz też",
            "zobacz także",
            "zobacz również",
            "czytaj więcej",
            "przeczytaj także",
            "lees ook",
            "lees meer",
            "läs också",
            "läs mer",
            "les også",
            "читайте также",
            "ayrıca okuyun",
            "ilgili haber",
            "延伸阅读",
            "相关阅读",
            "और पढ़ें",
            "यह भी पढ़ें",
            "مزید پڑھیں",
            "یہ بھی پڑھیں",
            "اقرأ أيضا",
            "ಇದನ್ನೂ ಓದಿ");

    /** Openings of a heading or line that announces links to other stories, or what follows a story. */
    private static final List<String> TAIL_OPENINGS = List.of(
            "related articles",
            "related stories",
            "related posts",
            "related news",
            "related content",
            "related topics",
            "related links",
            "more stories",
            "more from",
            "more news",
            "more in",
            "more on",
            "read next",
            "recommended",
            "you may also like",
            "you might also like",
            "you might like",
            "also on",
            "latest news",
            "latest stories",
            "top stories",
            "top news",
            "most read",
            "most popular",
            "trending",
            "popular posts",
            "recent posts",
            "recent comments",
            "leave a reply",
            "leave a comment",
            "post a comment",
            "post comment",
            "comments",
            "comment",
            "join the conversation",
            "no comments",
            "share this",
            "share",
            "about the author",
            "author",
            "follow us",
            "subscribe",
            "sign up",
            "newsletter",
            "filed under",
            "posted in",
            "tagged",
            "tags",
            "topics",
            "advertisement",
            "must watch",
            "editor's picks",
            "das könnte dich auch",
            "das könnte sie auch",
            "das könnte ihnen",
            "das könnte dir",
            "auch interessant",
            "weitere artikel",
            "weitere beiträge",
            "weitere meldungen",
            "weitere nachrichten",
            "weitere themen",
            "weitere informationen",
            "weitere news",
            "weitere infos",
            "weiterführende",
            "mehr zum thema",
            "mehr zu diesem thema",
            "mehr aus",
            "mehr artikel",
            "mehr news",
            "mehr infos",
            "ähnliche beiträge",
            "ähnliche artikel",
            "ähnliche themen",
            "verwandte artikel",
            "verwandte beiträge",
            "verwandte themen",
            "verwandte links",
            "zum thema",
            "artikel zum thema",
            "themen",
            "schlagworte",
            "schlagwörter",
            "stichworte",
            "kommentare",
            "kommentar",
            "keine kommentare",
            "schreibe einen kommentar",
            "schreiben sie einen kommentar",
            "hinterlasse einen kommentar",
            "hinterlasse eine antwort",
            "kommentar verfassen",
            "kommentar schreiben",
            "kommentar hinzufügen",
            "diskutieren sie",
            "ihre meinung",
            "teilen",
            "teile diesen",
            "artikel teilen",
            "beitrag teilen",
            "teilen mit",
            "sharen mit",
            "teilen sie dies",
            "diesen artikel",
            "diesen beitrag",
            "gefällt mir",
            "meistgelesen",
            "meist gelesen",
            "am häufigsten gelesen",
            "meistdiskutiert",
            "beliebte beiträge",
            "beliebte artikel",
            "neueste beiträge",
            "aktuelle beiträge",
            "aktuelle news",
            "aktuelle artikel",
            "lesen sie auch",
            "über den autor",
            "über die autorin",
            "zur person",
            "autor",
            "ansprechpartner",
            "pressekontakt",
            "kontakt",
            "anzeige",
            "hat ihnen dieser artikel",
            "dir hat der artikel",
            "links zum",
            "downloads",
            "empfehlungen",
            "unsere empfehlungen",
            "nächster artikel",
            "vorheriger artikel",
            "nächster beitrag",
            "vorheriger beitrag",
            "zurück",
            "noticias relacionadas",
            "artículos relacionados",
            "te puede interesar",
            "le puede interesar",
            "más noticias",
            "lo más leído",
            "lo más visto",
            "comentarios",
            "deja un comentario",
            "deja una respuesta",
            "compartir",
            "compartir en",
            "etiquetas",
            "temas",
            "temas relacionados",
            "notas relacionadas",
            "también te puede",
            "más de",
            "leia também",
            "veja também",
            "notícias relacionadas",
            "mais lidas",
            "compartilhe",
            "à lire aussi",
            "lire aussi",
            "sur le même sujet",
            "dans la même rubrique",
            "articles liés",
            "articles similaires",
            "commentaires",
            "laisser un commentaire",
            "partager",
            "les plus lus",
            "mots-clés",
            "leggi anche",
            "articoli correlati",
            "commenti",
            "condividi",
            "czytaj też",
            "czytaj także",
            "zobacz także",
            "polecamy",
            "powiązane",
            "komentarze",
            "udostępnij",
            "podziel się",
            "tagi",
            "najnowsze",
            "najczęściej czytane",
            "gerelateerde",
            "reacties",
            "lees ook",
            "deel dit",
            "категории",
            "комментарии",
            "читайте также",
            "похожие",
            "相关阅读",
            "相关新闻",
            "分享到",
            "责任编辑",
            "संबंधित",
            "متعلقہ خبریں",
            "تعليقات",
            "ಸಂಬಂಧಿತ");

    /** Openings of a line that wants something of the reader or holds rights. */
    private static final List<String> PLEAS = List.of(
            "follow us",
            "follow on",
            "follow our",
            "follow the",
            "join us",
            "join our",
            "subscribe",
            "sign up",
            "click here to",
            "download the",
            "download our",
            "get the latest",
            "share this",
            "share on",
            "like us on",
            "all rights reserved",
            "copyright",
            "©",
            "(c) 20",
            "photo:",
            "image:",
            "foto:",
            "fotos:",
            "bild:",
            "imagen:",
            "quelle:",
            "advertisement",
            "anzeige",
            "werbung",
            "publicidad",
            "reklama",
            "alle rechte vorbehalten",
            "todos los derechos",
            "tous droits",
            "tutti i diritti",
            "wszelkie prawa",
            "your email address will not be published",
            "abonnieren sie",
            "jetzt abonnieren",
            "newsletter abonnieren",
            "folgen sie uns",
            "folge uns",
            "unterstützen sie",
            "jetzt teilen",
            "log in to",
            "login to",
            "you must be",
            "this site uses",
            "we use cookies",
            "diese website verwendet",
            "wir verwenden cookies",
            "enable javascript",
            "please enable",
            "síguenos",
            "suscríbete",
            "suscribirse",
            "inscrivez-vous",
            "abonnez-vous",
            "suivez-nous",
            "obserwuj nas",
            "zapisz się",
            "have something to add",
            "dieser eintrag wurde",
            "dieser beitrag wurde",
            "this entry was posted",
            "print this",
            "email this",
            "affiliate",
            "mail the editor");

    /** Openings that are pleas when the line names a platform. */
    private static final List<String> INVITATIONS = List.of(
            "follow",
            "like",
            "join",
            "find us",
            "connect with",
            "folge",
            "folgen sie",
            "besuchen sie",
            "werde fan",
            "síguenos",
            "sigue",
            "suivez",
            "seguici",
            "obserwuj",
            "siga",
            "mira lo que",
            "visita nuestro",
            "watch us");

    private static final List<String> PLATFORMS = List.of(
            "facebook",
            "twitter",
            "instagram",
            "youtube",
            "whatsapp",
            "telegram",
            "linkedin",
            "tiktok",
            "google news",
            "pinterest",
            "flipboard",
            "threads",
            "bluesky",
            "mastodon");

    private static final int LONGEST = 60;

    private Phrases() {}

    /** Whether a line opens like a link to another story. */
    static boolean isLinkOpening(String line) {
        return opens(bare(line), LINK_OPENINGS);
    }

    /** Whether a short line or heading announces what follows a story. */
    static boolean isTailOpening(String line) {
        return opens(bare(line), TAIL_OPENINGS);
    }

    /** Whether a line wants something of the reader or holds rights. */
    static boolean isPlea(String line) {
        String bare = bare(line);
        return opens(bare, PLEAS) || opens(bare, INVITATIONS) && namesPlatform(line);
    }

    /** Whether a line says how long ago something was printed. */
    static boolean isAge(String line) {
        String bare = bare(line);
        boolean digit = bare.length() > 0 && Character.isDigit(bare.charAt(0));
        return bare.length() < 30
                && (digit && bare.endsWith(" ago")
                        || isAgeIn(bare, "vor ")
                        || isAgeIn(bare, "hace ")
                        || isAgeIn(bare, "il y a ")
                        || isAgeIn(bare, "há "));
    }

    private static boolean isAgeIn(String bare, String opening) {
        return bare.startsWith(opening)
                && bare.length() > opening.length()
                && Character.isDigit(bare.charAt(opening.length()));
    }

    private static boolean namesPlatform(String line) {
        String lower = line.toLowerCase(Locale.ROOT);
        return PLATFORMS.stream().anyMatch(lower::contains);
    }

    private static boolean opens(String bare, List<String> openings) {
        for (String opening : openings) {
            if (bare.startsWith(opening)) {
                int end = opening.length();
                boolean whole = end == bare.length()
                        || !Character.isLetterOrDigit(bare.charAt(end))
                        || !Character.isLetterOrDigit(opening.charAt(end - 1))
                        || opening.charAt(0) > '\u0900';
                if (whole) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The beginning of a line in lower case, without marks before it. */
    private static String bare(String line) {
        int from = 0;
        while (from < line.length()
                && !Character.isLetterOrDigit(line.charAt(from))
                && line.charAt(from) != '©'
                && line.charAt(from) != '(') {
            from++;
        }
        int to = Math.min(line.length(), from + LONGEST);
        return line.substring(from, to)
                .toLowerCase(Locale.ROOT)
                .replace('\u00A0', ' ')
                .replace('’', '\'');
    }
}
