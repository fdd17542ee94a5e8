package org.nutgraf.engine.internal.envelope;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nutgraf.api.Document;
import org.nutgraf.api.MediaType;
import org.nutgraf.api.RawDocument;

class EnvelopeTest {
    private final Envelope envelope = new Envelope(10_000);

    @Test
    void readsPlainUtf8() {
        Document document = open("Envoy’s plea".getBytes(UTF_8));

        assertThat(document.text()).isEqualTo("Envoy’s plea");
        assertThat(document.charset()).isEqualTo("UTF-8");
        assertThat(document.mediaType()).isEqualTo(MediaType.TEXT);
        assertThat(document.start()).isZero();
    }

    @Test
    void dropsByteOrderMarks() {
        assertThat(open("\uFEFFTalks".getBytes(UTF_8)).text()).isEqualTo("Talks");
        assertThat(open("\uFEFFTalks".getBytes(UTF_16LE)).text()).isEqualTo("Talks");
    }

    @Test
    void readsUtf16WithoutAByteOrderMark() {
        String page = "<html><body><p>Talks resume, an envoy said.</p></body></html>";

        assertThat(open(page.getBytes(UTF_16LE)).text()).isEqualTo(page);
        assertThat(open(page.getBytes(UTF_16BE)).text()).isEqualTo(page);
    }

    @Test
    void takesAnEscapedPageForAPage() {
        assertThat(open("&lt;!DOCTYPE html>&lt;html>".getBytes(UTF_8)).mediaType())
                .isEqualTo(MediaType.HTML);
        assertThat(open("&lt;p> is a tag".getBytes(UTF_8)).mediaType()).isEqualTo(MediaType.TEXT);
    }

    @Test
    void readsAsUtf8WhateverIsValidAndNothingElse() throws IOException {
        Random random = new Random(36);
        String[] parts = {"a", "é", "ಸ", "\uFFFD", "\uD842\uDFB7"};
        for (int round = 0; round < 2_000; round++) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            bytes.write("Talks ".getBytes(UTF_8));
            boolean valid = true;
            for (int i = random.nextInt(20); i >= 0; i--) {
                if (random.nextInt(30) == 0) {
                    valid = false;
                    bytes.write(0xE9);
                    bytes.write(' ');
                } else {
                    bytes.write(parts[random.nextInt(parts.length)].getBytes(UTF_8));
                }
            }
            Charset expected = valid ? UTF_8 : Charset.forName("windows-1252");
            Document document = open(bytes.toByteArray());
            assertThat(document.charset()).isEqualTo(expected.name());
            assertThat(document.text()).isEqualTo(bytes.toString(expected));
        }
    }

    @Test
    void keepsLineEnds() {
        assertThat(open("a\r\nb\rc\n".getBytes(UTF_8)).text()).isEqualTo("a\r\nb\rc\n");
    }

    @Test
    void readsUndeclaredBytesThatAreNotUtf8AsWindows1252() {
        assertThat(open("Envoy\u0092s plea \u0097 again".getBytes(ISO_8859_1)).text())
                .isEqualTo("Envoy’s plea — again");
    }

    @Test
    void readsDeclaredCharsets() {
        byte[] page = "<html><meta charset=windows-1251><p>Переговоры".getBytes(Charset.forName("windows-1251"));

        assertThat(open(page).text()).endsWith("Переговоры");
    }

    @Test
    void believesTheBytesWhenUtf8IsDeclaredAsLatin1() {
        Opened opened = envelope.open(
                RawDocument.of("x", "<?xml version='1.0' encoding='ISO-8859-1'?><nitf>Décès</nitf>".getBytes(UTF_8)));

        assertThat(opened.document().text()).contains("Décès");
        assertThat(opened.issues())
                .singleElement()
                .satisfies(i -> assertThat(i.code()).isEqualTo("charset-mismatch"));
    }

    @Test
    void acceptsTheSpellingUtf8WithoutHyphen() {
        assertThat(open("<?xml version='1.0' encoding='utf8'?><a>é</a>".getBytes(UTF_8))
                        .text())
                .contains("é");
    }

    @Test
    void stripsACrawlsDatePrefixAndKeepsItAsCaptured() {
        Document document = open(" date 2024-06-27 The United States".getBytes(UTF_8));

        assertThat(document.captured()).isEqualTo("2024-06-27");
        assertThat(document.text().substring(document.start())).isEqualTo("The United States");
    }

    @Test
    void takesNoDateFromRunningText() {
        Document document = open("The date 2024-06-27 was fixed".getBytes(UTF_8));

        assertThat(document.captured()).isNull();
        assertThat(document.start()).isZero();
    }

    @Test
    void unpacksGzip() throws IOException {
        assertThat(open(gzip("Talks resume".getBytes(UTF_8))).text()).isEqualTo("Talks resume");
    }

    @Test
    void stopsUnpackingAtTheLimit() throws IOException {
        assertThat(error(gzip(new byte[1_000_000]))).isEqualTo("input-too-long");
    }

    @Test
    void namesADamagedArchive() throws IOException {
        byte[] whole = gzip("Talks resume in the capital".getBytes(UTF_8));

        assertThat(error(Arrays.copyOf(whole, whole.length - 9))).isEqualTo("gzip-broken");
    }

    @ParameterizedTest
    @CsvSource({
        "%PDF-1.7 x, a PDF, pdftotext",
        "PK\u0003\u0004 x, a ZIP archive, Unpack",
        "{\\rtf1 x}, in RTF, plain text"
    })
    void saysWhatToDoWithWhatIsNotText(String bytes, String name, String remedy) {
        assertThat(envelope.open(RawDocument.of("x", bytes.getBytes(UTF_8)))
                        .error()
                        .message())
                .contains("is " + name + ", not text.", remedy);
    }

    @Test
    void refusesWhatIsNotText() {
        byte[] noise = new byte[4_000];
        new Random(3).nextBytes(noise);

        assertThat(error(noise)).isEqualTo("binary-input");
        assertThat(error("%PDF-1.7 ...".getBytes(UTF_8))).isEqualTo("binary-input");
        assertThat(error(new byte[0])).isEqualTo("empty-input");
        assertThat(error(" \n\t ".getBytes(UTF_8))).isEqualTo("empty-input");
        assertThat(error(new byte[20_000])).isEqualTo("input-too-long");
    }

    @Test
    void readsWireCopyWithTransmissionControls() {
        assertThat(open("\u0001xin123 4 pol 100\r\n\u0002Talks resume\u0003\u0004".getBytes(ISO_8859_1))
                        .mediaType())
                .isEqualTo(MediaType.TEXT);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<!DOCTYPE html><html> | HTML",
                "<html lang='en'> | HTML",
                "<!-- saved --><!doctype HTML> | HTML",
                "<?xml version='1.0'?><html xmlns='http://www.w3.org/1999/xhtml'/> | HTML",
                "<div class='story'><p>x | HTML",
                "<?xml version='1.0'?><nitf/> | XML",
                "<newsMessage xmlns='x'> | XML",
                "<rss version='2.0'> | XML",
                "<!DOCTYPE nitf SYSTEM 'nitf.dtd'><nitf> | XML",
                "{\"uri\": 1} | JSON",
                "[{\"uri\": 1}] | JSON",
                "[Note to editors] talks | TEXT",
                "{ braces } | TEXT",
                "<3 from Lahore | TEXT",
                "Talks < war | TEXT"
            })
    void sniffsMediaTypes(String text, MediaType expected) {
        assertThat(open(text.getBytes(UTF_8)).mediaType()).isEqualTo(expected);
    }

    @Test
    void passesTheCarriersHintsOn() {
        RawDocument raw = new RawDocument(
                "x", "Talks".getBytes(UTF_8), " https://a.example/1 ", "Talks resume", " ", "2024-06-01");
        Document document = envelope.open(raw).document();

        assertThat(document.url()).isEqualTo("https://a.example/1");
        assertThat(document.title()).isEqualTo("Talks resume");
        assertThat(document.date()).isNull();
        assertThat(document.captured()).isEqualTo("2024-06-01");
    }

    private Document open(byte[] bytes) {
        return envelope.open(RawDocument.of("x", bytes)).document();
    }

    private String error(byte[] bytes) {
        return envelope.open(RawDocument.of("x", bytes)).error().code();
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.toByteArray();
    }
}
