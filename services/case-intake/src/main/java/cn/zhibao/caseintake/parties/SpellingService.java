package cn.zhibao.caseintake.parties;

import static com.github.houbb.pinyin.constant.enums.PinyinStyleEnum.FIRST_LETTER;
import static com.github.houbb.pinyin.constant.enums.PinyinStyleEnum.NORMAL;

import com.github.houbb.pinyin.constant.enums.PinyinStyleEnum;
import com.github.houbb.pinyin.util.PinyinHelper;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// Spells names in letters, with characters of several readings as the words around them say.
@ApplicationScoped
public class SpellingService {

    private static final Pattern NO_LETTERS = Pattern.compile("[^a-z0-9]+");

    /// The dictionary reads 乐 as in 快乐; the city in Shandong is Laoling.
    private static final String LAOLING = "乐陵";

    private static final String AS_IT_SOUNDS = "老陵";

    /// Reading the dictionary takes the better part of a second, which no request should wait for.
    void started(@Observes StartupEvent event) {
        spell(LAOLING);
    }

    public Spelling spell(String name) {
        var plain = Normalizer.normalize(name, Normalizer.Form.NFKC).replace(LAOLING, AS_IT_SOUNDS);
        return new Spelling(letters(plain, NORMAL, " "), letters(plain, FIRST_LETTER, ""));
    }

    private static String letters(String name, PinyinStyleEnum style, String between) {
        var spelled =
                PinyinHelper.toPinyin(name, style).toLowerCase(Locale.ROOT).replace('ü', 'v');
        return NO_LETTERS.matcher(spelled).replaceAll(between).strip();
    }
}
