package org.nutgraf.engine.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class LanguageDetectorTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    en  | The ministers of the two states met in the capital and agreed on a plan for talks.
                    en  | Envoy seeks small arms for the army
                    de  | Der Minister hat am Montag mit dem Botschafter über die Lage in der Region gesprochen.
                    fr  | Le ministre a reçu lundi les ambassadeurs des deux pays dans la capitale pour une réunion.
                    es  | El ministro se reunió con los embajadores de los dos países en la capital para hablar.
                    it  | Il ministro ha incontrato gli ambasciatori dei due paesi nella capitale per una riunione.
                    pt  | O ministro não quis falar com os jornalistas sobre a reunião em que foi aprovado o plano.
                    nl  | De minister heeft maandag met de ambassadeurs van het land gesproken over een plan.
                    sv  | Ministern har inte talat med journalister om det möte som hölls på måndagen och var kort.
                    no  | Ministeren har ikke snakket med journalister om møtet som ble holdt på mandag etter en tur fra byen.
                    da  | Ministeren har ikke talt med journalister om mødet, som blev holdt af sig selv efter en tur til byen.
                    fi  | Ministeri sanoi että hän ei ole vielä saanut tietoa mutta kun se tulee niin hän kertoo sen.
                    tr  | Bakan bu hafta için daha çok bilgi verdi ve olan biteni de anlattı ama ne kadar sonra.
                    id  | Menteri itu mengatakan bahwa pertemuan dengan mereka akan dilakukan pada hari ini di Jakarta.
                    kn  | ಪಾಕಿಸ್ತಾನದ ರಾಯಭಾರಿ ಸಣ್ಣ ಶಸ್ತ್ರಾಸ್ತ್ರಗಳನ್ನು ಕೇಳಿದ್ದಾರೆ
                    hi  | भारत और पाकिस्तान के बीच बातचीत
                    ur  | پاکستان کے سفیر نے چھوٹے ہتھیار مانگے ہیں
                    ar  | قال السفير إن بلاده طلبت أسلحة صغيرة من واشنطن
                    fa  | سفیر پاکستان از آمریکا درخواست سلاح کرد
                    ru  | Посол попросил оружие у Вашингтона
                    zh  | 大使要求美国提供小型武器和现代设备
                    ja  | 大使はアメリカに小型武器の提供を求めた
                    und | Xyzzy plugh qwerty foobar blorb
                    und | 12 34 56
                    und | ''
                    """)
    void guesses(String language, String text) {
        assertThat(detected(text)).as(text).isEqualTo(language);
    }

    @Test
    void countsTheCommonWordsOfEachLanguage() {
        Random random = new Random(36);
        Set<String> answers = new HashSet<>();
        for (int round = 0; round < 3_000; round++) {
            List<String> words = new ArrayList<>();
            String[] first = common(random);
            String[] second = common(random);
            for (int i = random.nextInt(170); i >= 0; i--) {
                String[] from = random.nextInt(3) == 0 ? second : first;
                words.add(random.nextInt(4) == 0 ? from[random.nextInt(from.length)] : "q" + "x".repeat(i % 5));
            }
            String text = String.join(" ", words);
            String language = detected(text);
            assertThat(language).as(text).isEqualTo(naive(words.subList(0, Math.min(150, words.size()))));
            answers.add(language);
        }
        assertThat(answers).hasSizeGreaterThan(10);
    }

    private static String[] common(Random random) {
        return LanguageDetector.WORDS[random.nextInt(LanguageDetector.WORDS.length)].split(" ");
    }

    private static String naive(List<String> words) {
        String best = LanguageDetector.UNKNOWN;
        int most = 0;
        for (int i = 0; i < LanguageDetector.WORDS.length; i++) {
            Set<String> common = new HashSet<>(List.of(LanguageDetector.WORDS[i].split(" ")));
            int count = (int) words.stream().filter(common::contains).count();
            if (count > most) {
                most = count;
                best = LanguageDetector.LANGUAGES.get(i);
            }
        }
        boolean enough = words.stream().mapToInt(String::length).sum() >= 12;
        return enough && most >= 2 && most * 12 >= words.size() ? best : LanguageDetector.UNKNOWN;
    }

    private static String detected(String text) {
        Tokens tokens = Tokenizer.tokenize(text);
        return LanguageDetector.detect(tokens, token -> LanguageDetector.languages(tokens, token));
    }
}
