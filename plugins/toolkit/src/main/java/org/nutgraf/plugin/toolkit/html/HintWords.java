package org.nutgraf.plugin.toolkit.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The words that page authors put into classes and ids, and what they say, in the languages met so far. */
final class HintWords {
    private static final Map<String, Integer> WORDS = new HashMap<>(1024);
    private static final Map<Character, List<Map.Entry<String, Integer>>> PREFIXES = new HashMap<>();
    private static final Map<Character, List<Map.Entry<String, Integer>>> SUFFIXES = new HashMap<>();

    static {
        words(
                Hint.BODY,
                "articlebody articletext articlecontent articledetail articledetails entrycontent entrytext entrybody"
                        + " postcontent postbody posttext postentry storybody storytext storycontent storydetail"
                        + " storydetails newstext newsbody newscontent newsdetail newsdetails bodytext bodycopy textbody"
                        + " contenttext maintext richtext singlecontent artikeltext artikelbody artikelinhalt"
                        + " beitragstext beitragsinhalt wysiwyg fliesstext bodyarticle contentbody contentarticle"
                        + " cuerponota notacuerpo cuerponoticia textonoticia corpsarticle articlecontenu"
                        + " contenuarticle testoarticolo corpoarticolo textonota textblock texttoinsideadd"
                        + " fulltext articlefull blogcontent blogtext blogbody");
        words(
                Hint.CONTENT,
                "article main content post entry story artikel inhalt beitrag noticia nota contenido hentry blogpost"
                        + " contents maincontent pagecontent contentmain articulo articolo contenu conteudo tresc"
                        + " artykul mainarticle articlemain primary newsitem blogentry");
        words(
                Hint.NAVIGATION,
                "nav navi navigation navbar menu submenu breadcrumb breadcrumbs crumb crumbs pagination paginator pager"
                        + " paging topbar toolbar sitemap pagenav skiplink skiplinks skip jump backtotop totop"
                        + " prevnext nextprev previousnext tabs tabbar tablist dropdown flyout offcanvas hamburger"
                        + " toc tableofcontents inhaltsverzeichnis rootline brotkrumen navigator langswitch"
                        + " languageswitcher searchform searchbox search suche suchformular print printlink drucken"
                        + " postnav nextpost prevpost");
        words(
                Hint.RELATED,
                "related relatedposts relatedarticles relatedcontent relatednews relatedlinks relatedstories"
                        + " relacionadas relacionados relacionada recommended recommendation recommendations recommend"
                        + " empfehlung empfehlungen verwandte mehrzumthema morearticles morenews morestories"
                        + " morefrom morelike moreon readmore readalso alsoread seealso weiterlesen lesenswert"
                        + " similar popular mostpopular mostread mostviewed trending topstories topnews latestnews"
                        + " latestposts recentposts recent latest outbrain taboola plista ligatus yarpp crp"
                        + " jprelatedposts upnext nextup nextarticle crosslinks crossreference interessant"
                        + " auchinteressant youmaylike youmightlike maylike alsolike leamas vertambien"
                        + " relacionado collegate correlati powiazane czytajtez polecamy articlelinks"
                        + " linkbox infolinks moretopics weitere weiteres weiterfuhrend ueberblick"
                        + " suggestions suggested keepreading dontmiss mustread editorspicks");
        words(Hint.TEASER, "teaser teasers teaserlist teaserbox promo promobox promotion carousel slider swiper slick");
        words(
                Hint.SHARE,
                "share sharing shares sharebar sharebox sharebuttons sharetools shareaholic sharedaddy addtoany addthis"
                        + " a2a social socials socialmedia socialshare socialbar sociallinks socialicons shariff"
                        + " teilen compartir compartilhar partager condividi podziel jiathis bshare sharethis ssba"
                        + " heateor followus follow likebutton fblike tweetbutton jppostflair sdcontent");
        words(
                Hint.COMMENT,
                "comment comments commentlist commentform commentarea respond reply replies disqus kommentar"
                        + " kommentare commentaire commentaires comentario comentarios commenti komentarze discussion"
                        + " guestbook gaestebuch livefyre coral userreviews reviews leserbriefe leserbrief forum");
        words(
                Hint.CAPTION,
                "caption figcaption imagecaption photocaption wpcaptiontext captiontext imagecredit photocredit"
                        + " mediacredit imgcaption bildunterschrift bildtext bildnachweis bildzeile imagetext credit credits"
                        + " piedefoto epigrafe legende copyrightimage imageinfo imagecopyright photographer"
                        + " imagedescription bu gallerycaption slidecaption");
        words(
                Hint.AUTHOR_BOX,
                "authorbox authorbio authorinfo authorprofile authordescription abouttheauthor aboutauthor bio"
                        + " biography vita autorbox autorenbox autoreninfo authorcard authorarea authordetails"
                        + " contributorbio postauthorbio ueberdenautor");
        words(
                Hint.BYLINE,
                "byline bylines author authors authorname autor autoren auteur autore writer postauthor entryauthor"
                        + " articleauthor storyauthor contributor contributors verfasser firma");
        words(
                Hint.DATE,
                "date datetime dateline timestamp posttime publishtime pubdate publishdate publisheddate postdate"
                        + " entrydate articledate storydate newsdate postedon published datum fecha published updated"
                        + " dateposted time");
        words(
                Hint.DEK,
                "dek standfirst subtitle subheadline subhead excerpt summary lead lede leadtext intro introtext"
                        + " description teasertext vorspann anleser sumario bajada copete entradilla abstract chapo"
                        + " chapeau sommario subheading strapline subhed articlesubtitle");
        words(
                Hint.HEADLINE,
                "headline title posttitle entrytitle articletitle storytitle articleheadline newstitle pagetitle"
                        + " titulo titular titre titolo ueberschrift");
        words(Hint.KICKER, "kicker eyebrow dachzeile overline topline spitzmarke volanta section sectionname rubrik");
        words(
                Hint.META,
                "meta metadata postmeta entrymeta articlemeta tags taglist taglinks tagcloud tag posttags categories"
                        + " catlinks category entryutility postinfo postdetails entrydetails postmetadata"
                        + " articleinfo readingtime readtime lesezeit schlagworte schlagwort keywords etiquetas"
                        + " topics themen rating ratings stars bewertung bewertungen views viewcount infobar"
                        + " byinfo artikelinfo edit editsection reference references printfooter");
        words(
                Hint.OFFER,
                "newsletter newsletters subscribe subscription subscriptions signup optin mailchimp mailpoet abo abos"
                        + " abonnement paywall login logins register registration registrieren anmelden donate"
                        + " donation donations spende spenden support membership premiumbox suscripcion suscribete"
                        + " abonnieren pushnotification piano leadgen cta calltoaction shop product warenkorb cart"
                        + " basket download app appdownload telegram whatsapp gewinnspiel webpush");
        words(
                Hint.AD,
                "ad ads adv advert advertisement advertising adbox adslot adunit adcontainer adwrapper adsense"
                        + " adsbygoogle advertorial anzeige anzeigen werbung werbebox sponsor sponsors sponsored"
                        + " sponsoring banner banners publicidad publicite pubblicita reklama dfp gpt doubleclick"
                        + " affiliate affiliates amazonbox leaderboard skyscraper billboard");
        words(
                Hint.DIALOG,
                "cookie cookies cookiebar cookiebanner cookienotice cookieconsent consent gdpr dsgvo popup popover"
                        + " modal overlay lightbox dialog interstitial privacybanner usercentrics cmplz borlabs"
                        + " onetrust adblock alert notification notice toast");
        words(
                Hint.FOOTER,
                "footer foot colophon copyright copyrights legal impressum imprint disclaimer fusszeile pagefoot"
                        + " siteinfo siteinfos bottombar legalnotice footernav credits rodape piedepagina derechos bottom");
        words(
                Hint.MASTHEAD,
                "masthead siteheader header pageheader topheader logo branding sitename sitetitle sitebranding"
                        + " cabecera kopfzeile entete brandbar");
        words(
                Hint.SIDEBAR,
                "sidebar sidebars sidecol sidecolumn rightcol rightcolumn leftcol leftcolumn marginal marginalie"
                        + " marginalspalte rail rightrail aside secondary tertiary widget widgets widgetarea"
                        + " seitenleiste colright colleft rightbar leftbar complementary infobox factbox infokasten"
                        + " rechts");
        words(
                Hint.HIDDEN,
                "sronly visuallyhidden screenreader screenreadertext screenreaderonly assistivetext elementinvisible"
                        + " hidden hide printonly onlyprint nodisplay dnone offscreen");
        prefixes(Hint.COMMENT, "comment kommentar comentario disqus");
        prefixes(Hint.NAVIGATION, "navig navbar breadcrumb pagination navi menu");
        prefixes(Hint.FOOTER, "footer copyright impressum");
        prefixes(Hint.SIDEBAR, "sidebar marginal");
        prefixes(Hint.RELATED, "related recommend relacionad outbrain taboola empfehl");
        prefixes(Hint.SHARE, "share social sharing");
        prefixes(Hint.TEASER, "teaser");
        prefixes(Hint.OFFER, "newsletter subscri paywall abonn");
        prefixes(Hint.DIALOG, "cookie consent");
        prefixes(Hint.AD, "advert sponsor werbe");
        suffixes(Hint.NAVIGATION, "nav menu navigation breadcrumb breadcrumbs navi");
        suffixes(Hint.FOOTER, "footer");
        suffixes(Hint.SIDEBAR, "sidebar widget");
        suffixes(Hint.COMMENT, "comments comment kommentare");
        suffixes(Hint.TEASER, "teaser teasers");
        suffixes(Hint.SHARE, "share sharing");
        suffixes(Hint.CAPTION, "caption");
        suffixes(Hint.OFFER, "newsletter");
        suffixes(Hint.MASTHEAD, "masthead");
    }

    private HintWords() {}

    /** The hints of a word in lower case, or of two joined. */
    static int exact(String word) {
        return WORDS.getOrDefault(word, 0);
    }

    /** The hints of a word that begins or ends with a telling part, such as {@code footer3} or {@code topnav}. */
    static int loose(String word) {
        if (word.length() < 4) {
            return 0;
        }
        int bits = word.endsWith("nav") ? Hint.NAVIGATION.bit() : 0;
        for (Map.Entry<String, Integer> prefix : startingWith(PREFIXES, word.charAt(0))) {
            if (word.startsWith(prefix.getKey())) {
                bits |= prefix.getValue();
            }
        }
        for (Map.Entry<String, Integer> suffix : startingWith(SUFFIXES, word.charAt(word.length() - 1))) {
            if (word.endsWith(suffix.getKey())) {
                bits |= suffix.getValue();
            }
        }
        return bits;
    }

    private static List<Map.Entry<String, Integer>> startingWith(
            Map<Character, List<Map.Entry<String, Integer>>> map, char c) {
        return map.getOrDefault(c, List.of());
    }

    private static void words(Hint hint, String list) {
        for (String word : list.split(" ", -1)) {
            WORDS.merge(word, hint.bit(), (a, b) -> a | b);
        }
    }

    private static void prefixes(Hint hint, String list) {
        for (String word : list.split(" ", -1)) {
            add(PREFIXES, word.charAt(0), Map.entry(word, hint.bit()));
        }
    }

    private static void suffixes(Hint hint, String list) {
        for (String word : list.split(" ", -1)) {
            add(SUFFIXES, word.charAt(word.length() - 1), Map.entry(word, hint.bit()));
        }
    }

    private static void add(
            Map<Character, List<Map.Entry<String, Integer>>> map, char c, Map.Entry<String, Integer> entry) {
        map.computeIfAbsent(c, key -> new ArrayList<>()).add(entry);
    }
}
