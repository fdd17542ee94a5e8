package org.nutgraf.plugin.toolkit.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The words that page authors put into classes and ids, and what they say, in the languages met so far. */
final class HintWords {
    /** Shorter words do not begin or end with a telling part. */
    private static final int SHORTEST = 4;

    private static final WordTable WORDS;
    private static final List<List<Part>> PREFIXES = noParts();
    private static final List<List<Part>> SUFFIXES = noParts();

    /** The beginning or the end of a word, from a to z. */
    private record Part(String letters, int bit) {}

    static {
        Map<String, Integer> words = new HashMap<>();
        words(
                words,
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
                words,
                Hint.CONTENT,
                "article main content post entry story artikel inhalt beitrag noticia nota contenido hentry blogpost"
                        + " contents maincontent pagecontent contentmain articulo articolo contenu conteudo tresc"
                        + " artykul mainarticle articlemain primary newsitem blogentry");
        words(
                words,
                Hint.NAVIGATION,
                "nav navi navigation navbar menu submenu breadcrumb breadcrumbs crumb crumbs pagination paginator pager"
                        + " paging topbar toolbar sitemap pagenav skiplink skiplinks skip jump backtotop totop"
                        + " prevnext nextprev previousnext tabs tabbar tablist dropdown flyout offcanvas hamburger"
                        + " toc tableofcontents inhaltsverzeichnis rootline brotkrumen navigator langswitch"
                        + " languageswitcher searchform searchbox search suche suchformular print printlink drucken"
                        + " postnav nextpost prevpost");
        words(
                words,
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
        words(
                words,
                Hint.TEASER,
                "teaser teasers teaserlist teaserbox promo promobox promotion carousel slider swiper slick");
        words(
                words,
                Hint.SHARE,
                "share sharing shares sharebar sharebox sharebuttons sharetools shareaholic sharedaddy addtoany addthis"
                        + " a2a social socials socialmedia socialshare socialbar sociallinks socialicons shariff"
                        + " teilen compartir compartilhar partager condividi podziel jiathis bshare sharethis ssba"
                        + " heateor followus follow likebutton fblike tweetbutton jppostflair sdcontent");
        words(
                words,
                Hint.COMMENT,
                "comment comments commentlist commentform commentarea respond reply replies disqus kommentar"
                        + " kommentare commentaire commentaires comentario comentarios commenti komentarze discussion"
                        + " guestbook gaestebuch livefyre coral userreviews reviews leserbriefe leserbrief forum");
        words(
                words,
                Hint.CAPTION,
                "caption figcaption imagecaption photocaption wpcaptiontext captiontext imagecredit photocredit"
                        + " mediacredit imgcaption bildunterschrift bildtext bildnachweis bildzeile imagetext credit credits"
                        + " piedefoto epigrafe legende copyrightimage imageinfo imagecopyright photographer"
                        + " imagedescription bu gallerycaption slidecaption");
        words(
                words,
                Hint.AUTHOR_BOX,
                "authorbox authorbio authorinfo authorprofile authordescription abouttheauthor aboutauthor bio"
                        + " biography vita autorbox autorenbox autoreninfo authorcard authorarea authordetails"
                        + " contributorbio postauthorbio ueberdenautor");
        words(
                words,
                Hint.BYLINE,
                "byline bylines author authors authorname autor autoren auteur autore writer postauthor entryauthor"
                        + " articleauthor storyauthor contributor contributors verfasser firma");
        words(
                words,
                Hint.DATE,
                "date datetime dateline timestamp posttime publishtime pubdate publishdate publisheddate postdate"
                        + " entrydate articledate storydate newsdate postedon published datum fecha published updated"
                        + " dateposted time");
        words(
                words,
                Hint.DEK,
                "dek standfirst subtitle subheadline subhead excerpt summary lead lede leadtext intro introtext"
                        + " description teasertext vorspann anleser sumario bajada copete entradilla abstract chapo"
                        + " chapeau sommario subheading strapline subhed articlesubtitle");
        words(
                words,
                Hint.HEADLINE,
                "headline title posttitle entrytitle articletitle storytitle articleheadline newstitle pagetitle"
                        + " titulo titular titre titolo ueberschrift");
        words(
                words,
                Hint.KICKER,
                "kicker eyebrow dachzeile overline topline spitzmarke volanta section sectionname rubrik");
        words(
                words,
                Hint.META,
                "meta metadata postmeta entrymeta articlemeta tags taglist taglinks tagcloud tag posttags categories"
                        + " catlinks category entryutility postinfo postdetails entrydetails postmetadata"
                        + " articleinfo readingtime readtime lesezeit schlagworte schlagwort keywords etiquetas"
                        + " topics themen rating ratings stars bewertung bewertungen views viewcount infobar"
                        + " byinfo artikelinfo edit editsection reference references printfooter");
        words(
                words,
                Hint.OFFER,
                "newsletter newsletters subscribe subscription subscriptions signup optin mailchimp mailpoet abo abos"
                        + " abonnement paywall login logins register registration registrieren anmelden donate"
                        + " donation donations spende spenden support membership premiumbox suscripcion suscribete"
                        + " abonnieren pushnotification piano leadgen cta calltoaction shop product warenkorb cart"
                        + " basket download app appdownload telegram whatsapp gewinnspiel webpush");
        words(
                words,
                Hint.AD,
                "ad ads adv advert advertisement advertising adbox adslot adunit adcontainer adwrapper adsense"
                        + " adsbygoogle advertorial anzeige anzeigen werbung werbebox sponsor sponsors sponsored"
                        + " sponsoring banner banners publicidad publicite pubblicita reklama dfp gpt doubleclick"
                        + " affiliate affiliates amazonbox leaderboard skyscraper billboard");
        words(
                words,
                Hint.DIALOG,
                "cookie cookies cookiebar cookiebanner cookienotice cookieconsent consent gdpr dsgvo popup popover"
                        + " modal overlay lightbox dialog interstitial privacybanner usercentrics cmplz borlabs"
                        + " onetrust adblock alert notification notice toast");
        words(
                words,
                Hint.FOOTER,
                "footer foot colophon copyright copyrights legal impressum imprint disclaimer fusszeile pagefoot"
                        + " siteinfo siteinfos bottombar legalnotice footernav credits rodape piedepagina derechos bottom");
        words(
                words,
                Hint.MASTHEAD,
                "masthead siteheader header pageheader topheader logo branding sitename sitetitle sitebranding"
                        + " cabecera kopfzeile entete brandbar");
        words(
                words,
                Hint.SIDEBAR,
                "sidebar sidebars sidecol sidecolumn rightcol rightcolumn leftcol leftcolumn marginal marginalie"
                        + " marginalspalte rail rightrail aside secondary tertiary widget widgets widgetarea"
                        + " seitenleiste colright colleft rightbar leftbar complementary infobox factbox infokasten"
                        + " rechts");
        words(
                words,
                Hint.HIDDEN,
                "sronly visuallyhidden screenreader screenreadertext screenreaderonly assistivetext elementinvisible"
                        + " hidden hide printonly onlyprint nodisplay dnone offscreen");
        WORDS = new WordTable(words);
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

    /** The hints of some neighbouring words, joined to one. */
    static int exact(NameWords name, int first, int words) {
        return name.bits(WORDS, first, words);
    }

    /** The hints of a word that begins or ends with a telling part, such as {@code footer3} or {@code topnav}. */
    static int loose(NameWords name, int word) {
        if (name.length(word) < SHORTEST) {
            return 0;
        }
        int bits = 0;
        for (Part prefix : parts(PREFIXES, name.first(word))) {
            bits |= name.startsWith(word, prefix.letters) ? prefix.bit : 0;
        }
        for (Part suffix : parts(SUFFIXES, name.last(word))) {
            bits |= name.endsWith(word, suffix.letters) ? suffix.bit : 0;
        }
        return bits;
    }

    private static List<Part> parts(List<List<Part>> byLetter, char c) {
        return c >= 'a' && c <= 'z' ? byLetter.get(c - 'a') : List.of();
    }

    private static List<List<Part>> noParts() {
        return Stream.generate(() -> (List<Part>) new ArrayList<Part>(0))
                .limit('z' - 'a' + 1)
                .toList();
    }

    private static void words(Map<String, Integer> words, Hint hint, String list) {
        for (String word : list.split(" ", -1)) {
            words.merge(word, hint.bit(), (a, b) -> a | b);
        }
    }

    private static void prefixes(Hint hint, String list) {
        for (String part : list.split(" ", -1)) {
            PREFIXES.get(part.charAt(0) - 'a').add(new Part(part, hint.bit()));
        }
    }

    private static void suffixes(Hint hint, String list) {
        for (String part : list.split(" ", -1)) {
            SUFFIXES.get(part.charAt(part.length() - 1) - 'a').add(new Part(part, hint.bit()));
        }
    }
}
