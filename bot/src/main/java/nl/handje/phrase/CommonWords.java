package nl.handje.phrase;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import nl.handje.nlp.Language;

/** Short replies that mean the same in every talk: stop, back, help. From the phrases {@code words.<meaning>}. */
public final class CommonWords {
    /** What such a reply means. */
    public enum Meaning {
        CANCEL, BACK, START_OVER, PAUSE, RESUME, HELP, PERSON, WHY, WHO_READS, YES, NO, CHANGE, DUTCH, ENGLISH, CORRECTION
    }

    /** Words that mean too many things to be taken for this with others around them. */
    private static final Set<Meaning> ONLY_ALONE = EnumSet.of(Meaning.YES, Meaning.NO, Meaning.CHANGE,
            Meaning.CORRECTION);

    /** Said with a picture, alone. */
    private static final Pattern THUMB_UP = Pattern.compile("[\\x{1F44D}\\x{1F44C}\\x{2705}\\x{1F197}]");
    private static final Pattern THUMB_DOWN = Pattern.compile("[\\x{1F44E}\\x{274C}]");

    /** "Ja, het gaat om mijn tuin"; not "ja maar". */
    private static final Pattern YES_FIRST = Pattern
            .compile("^(?:ja|jawel|jazeker|yes|sure|ok|oke|oké|okay|prima|akkoord)"
                    + "(?: hoor| graag| please)? (?!maar\\b|but\\b|nee\\b|no\\b|wacht\\b|wait\\b).+");

    private static final Pattern YES_BUT = Pattern.compile("^(?:ja|jawel|jazeker|yes|sure|ok|oke|oké|okay|prima)"
            + "(?: hoor| graag| please| of course| natuurlijk){0,20} (?:maar|but)\\b.+");

    private static final Pattern ASKS = Pattern
            .compile("^(?:(?:en|maar|and|but|ja|yes|ok) ){0,20}(?:wie|wat|waar|wanneer"
                    + "|waarom|waarvoor|hoe|hoeveel|welke|moet ik|mag ik|kan ik|krijg ik|krijgt|word ik|is het|is dat|is dit|komt"
                    + "|komen|weet(?! (?:ik |k )?(?:het |t )?(?:nog |zo )?niet)|weten|lezen|leest|hoort|horen|kent|ken je|who|what|where|when|why|how|which|do i|can i|may i"
                    + "|must i|should i|will|is it|is this|is that|does|do you|do they|are they|are you) \\S.*");

    /** A few words of joy, and then a yes. */
    private static final Pattern EXCLAIMED = Pattern
            .compile("(?:o|oh|och|ach|wat|how|aw|nou) (?:\\S+ ){1,3}?((?:ja|yes|jazeker|graag)(?: .*)?)");

    /** "Sorry, nee, helemaal vergeten". */
    private static final Pattern NO_FIRST = Pattern
            .compile("^(?:(?:sorry|ach|oh|och|nou|helaas|well|ehm|eh) ){0,20}(?:nee|neen|no|nope) "
                    + "(?!worries\\b|problem\\b|bother\\b|hurry\\b|geen probleem\\b|hoor geen probleem\\b).+");

    /** A letter held down. */
    private static final Pattern STRETCHED = Pattern.compile("(\\p{L})\\1{2,}");

    private static final Pattern PART = Pattern.compile("[.,;!?\\n]+\\s*");
    private static final Pattern SENTENCE = Pattern.compile("[.!?\\n]+\\s*");

    private final Map<String, Meaning> whole = new TreeMap<>();
    private final Map<Meaning, Wordings> wordings = new EnumMap<>(Meaning.class);
    private final Wordings asking;
    private final Wordings wrong;
    private final Wordings leaving;
    private final Wordings little;
    private final Wordings away;
    private final Wordings off;
    private final Wordings praise;
    private final Wordings notKnowing;
    private final Wordings askingForHelp;
    private final Wordings offeringHelp;
    private final Wordings afterAll;
    private final YesInOtherWords yesInOtherWords;

    public CommonWords(Phrasebook phrasebook) {
        for (var meaning : Meaning.values()) {
            wordings.put(meaning, Wordings.of(phrasebook, key(meaning)));
            Arrays.stream(Language.values()).flatMap(it -> Wordings.written(phrasebook, it, key(meaning)))
                    .forEach(word -> whole.putIfAbsent(Wordings.plain(word), meaning));
        }
        asking = Wordings.of(phrasebook, "words.asking");
        wrong = Wordings.of(phrasebook, "words.wrong");
        leaving = Wordings.of(phrasebook, "words.leave-it-so");
        little = Wordings.of(phrasebook, "words.need-not-be-much");
        away = Wordings.of(phrasebook, "words.off-for-now");
        off = Wordings.of(phrasebook, "words.off-after-all");
        praise = Wordings.of(phrasebook, "words.praise");
        notKnowing = Wordings.of(phrasebook, "words.does-not-know");
        askingForHelp = Wordings.of(phrasebook, "words.asks-for-help");
        offeringHelp = Wordings.of(phrasebook, "words.offers-help");
        afterAll = Wordings.of(phrasebook, "words.after-all");
        yesInOtherWords = new YesInOtherWords(phrasebook);
    }

    private static String key(Meaning meaning) {
        return "words." + meaning.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What the whole text means, when it is nothing but such a reply. */
    public Optional<Meaning> meaningOf(String text) {
        var plain = Wordings.plain(text);
        return plain.isEmpty()
                ? pictured(text)
                : Optional.ofNullable(whole.get(plain)).or(() -> stretched(plain)).or(() -> thankfully(plain))
                        .or(() -> Arrays.stream(Meaning.values())
                                .filter(meaning -> !ONLY_ALONE.contains(meaning) && wordings(meaning).are(text))
                                .findFirst())
                        .or(() -> stopAtTheEnd(text)).or(() -> startsOverAtTheEnd(text))
                        .or(() -> yesInOtherWords.is(text) ? Optional.of(Meaning.YES) : Optional.empty());
    }

    /** "Jaaaaa", "neeee", "stooop". */
    private Optional<Meaning> stretched(String plain) {
        var drawn = STRETCHED.matcher(plain);
        return drawn.find()
                ? Optional.ofNullable(whole.get(drawn.replaceAll("$1"))).or(() -> Optional
                        .ofNullable(whole.get(STRETCHED.matcher(plain).replaceAll("$1$1"))))
                : Optional.empty();
    }

    /** "That's right, thank you", "oh how kind, yes": the rest is politeness. */
    private Optional<Meaning> thankfully(String plain) {
        var exclaimed = EXCLAIMED.matcher(Wordings.withoutThanks(plain));
        return Optional.ofNullable(whole.get(exclaimed.matches() ? exclaimed.group(1) : Wordings.withoutThanks(plain)))
                .filter(it -> it == Meaning.YES);
    }

    /** "That is none of your business. Stop": whoever ends with stop means it. */
    private Optional<Meaning> stopAtTheEnd(String text) {
        var sentences = SENTENCE.split(text.strip());
        return sentences.length < 2
                ? Optional.empty()
                : Optional.ofNullable(whole.get(Wordings.plain(sentences[sentences.length - 1])))
                        .filter(Meaning.CANCEL::equals);
    }

    /** "This does not go well, I want to start over". */
    private Optional<Meaning> startsOverAtTheEnd(String text) {
        var parts = PART.split(text.strip());
        return parts.length < 2
                ? Optional.empty()
                : Optional.ofNullable(whole.get(Wordings.plain(parts[parts.length - 1])))
                        .filter(Meaning.START_OVER::equals);
    }

    private static Optional<Meaning> pictured(String text) {
        return THUMB_UP.matcher(text).find()
                ? Optional.of(Meaning.YES)
                : THUMB_DOWN.matcher(text).find() ? Optional.of(Meaning.NO) : Optional.empty();
    }

    private Wordings wordings(Meaning meaning) {
        return Optional.ofNullable(wordings.get(meaning)).orElseThrow();
    }

    /** Whether it begins with a yes and goes on with something else. */
    public boolean beginsWithYes(String text) {
        return YES_FIRST.matcher(Wordings.plain(text)).matches();
    }

    /** Whether it is a yes with a "but" to it. */
    public boolean saysYesBut(String text) {
        return YES_BUT.matcher(Wordings.plain(text)).matches();
    }

    /** Whether it asks something: by its first words, or by its sign. */
    public boolean asks(String text) {
        var plain = Wordings.plain(text);
        return ASKS.matcher(plain).matches() || (text.contains("?") && plain.contains(" "));
    }

    /** Whether it begins with a no and goes on with something else. */
    public boolean beginsWithNo(String text) {
        return NO_FIRST.matcher(Wordings.plain(text)).matches();
    }

    /** Whether it sounds like putting something right: "toch", "nee", "actually". */
    public boolean soundsLikeCorrection(String text) {
        return wordings(Meaning.CORRECTION).areIn(text);
    }

    /** Whether it says that something is not as it should be: "that is wrong", not a bare "no". */
    public boolean saysSomethingIsWrong(String text) {
        return wrong.areIn(text);
    }

    /** Whether it leaves what was read back as it was: "it does not matter". */
    public boolean leavesItSo(String text) {
        return leaving.are(text);
    }

    /** Whether what is wanted need not be much: "it need not be long" calls nothing off. */
    public boolean asksForLittle(String text) {
        return little.areIn(text);
    }

    /** Whether they surely go away for a while, also when the words name a day: "I have to go, more tomorrow". */
    public boolean surelyPauses(String text) {
        return away.areIn(text);
    }

    /** Whether it says that nothing is needed any more, with a word why: "never mind, my son does it". */
    public boolean saysItIsOff(String text) {
        return off.areIn(text);
    }

    /** Whether it only says that something is good, which is no yes to a question. */
    public boolean praises(String text) {
        return praise.are(text);
    }

    /** Whether somebody says no more than that they do not know, or are sorry. */
    public boolean doesNotKnow(String text) {
        return notKnowing.are(text);
    }

    /** Whether something is asked for in so many words: "en kan iemand", "I also need". */
    public boolean asksInSoManyWords(String text) {
        return asking.areIn(text);
    }

    /** Whether they want to after all: "oke, toch wel". */
    public boolean changesTheirMind(String text) {
        return afterAll.areIn(text);
    }

    public boolean asksForHelp(String text) {
        return askingForHelp.areNearlyIn(text);
    }

    public boolean offersHelp(String text) {
        return offeringHelp.areNearlyIn(text);
    }
}
