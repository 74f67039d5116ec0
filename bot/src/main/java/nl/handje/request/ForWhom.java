package nl.handje.request;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.handje.need.Relations;
import nl.handje.nlp.Beneficiary;
import nl.handje.nlp.Understood;
import nl.handje.phrase.Cues;
import org.springframework.stereotype.Component;

/** For whom help is asked, as it is said and as it is put right: "nee, voor mijzelf", "not me, my mother". */
@Component
class ForWhom {
    private static final int A_FEW_WORDS = 8;
    /** Fewer say nothing of a person, unless they name one. */
    private static final int WORDS_TO_JUDGE_BY = 3;

    private static final Pattern CARING = Pattern
            .compile("(?iu)\\b(?:ik zorg|zorg ik|i care|i look)(?: \\S+){0,4}? (?:voor|for|after)\\b");

    /** "Only the dog, not me": no neighbour's dog is asked whether it agrees. */
    private static final Pattern OWN_ANIMAL = Pattern
            .compile(
                    "(?iu)\\b(?:de|mijn|m.n|the|my)\\s+(?:(?:eigen|own)\\s+)?(?:hond|hondje|kat|poes|huisdier|dog|doggo|puppy|cat|pet)\\b"
                            + "(?!.*\\b(?:van|voor) mijn\\b)(?!.*\\bmy (?:mother|mum|father|dad|neighbour|friend|son|daughter)\\b)");
    /** "We moved for my husband's job" asks nothing for him. */
    private static final Pattern THEIR_WORK = Pattern.compile("(?iu)\\b(?:for|voor)\\s+(?:my|mijn|mn|our|onze)\\s+"
            + "\\p{L}+(?:['’]?s|\\s+(?:zijn|haar|z.n|d.r))\\s+(?:new\\s+|nieuwe\\s+)?(?:job|work|career|study|studies|degree"
            + "|werk|baan|studie|opleiding)\\b");
    /** "We (two families) would like to practise Dutch", and nobody else is named. */
    private static final Pattern OURSELVES = Pattern.compile("(?isu)^\\P{L}*(?:wij|we)\\b"
            + "(?!.*\\b(?:hij|ze|zij|hem|haar|hun|she|he|her|him|they|them)\\b)(?!.*\\b(?:mijn|onze|my|our)\\b)"
            + "(?!.*\\b(?:voor|for)\\s+(?!ons\\b|us\\b)).*"
            + "\\b(?:willen|zouden|zoeken|want|would like|are looking|need)\\b.*");
    private static final Pattern MINE = Pattern
            .compile(
                    "(?iu)\\b(?:(?:mijn eigen|my own)\\s+\\p{L}+|(?:it.?s|it is|he.?s|she.?s|that.?s) my (?:own )?(?:dog|cat|pet)\\b"
                            + "|(?:it.?s|it is|he.?s|she.?s) mine\\b|(?:het|dat|hij) is (?:van mij|(?:gewoon )?mijn (?:eigen )?(?:hond|kat|poes|huisdier))\\b"
                            + "|ik woon alleen|i live alone)");

    /** "My wife is in hospital, so I look for somebody to take me there": the one who goes is the writer. */
    private static final Pattern TAKES_ME = Pattern
            .compile("(?iu)\\b(?:iemand|wie)\\b(?: \\S+){0,4}? (?:mij|me)\\b(?! (?:en|and)\\b)"
                    + "(?: \\S+){0,6}? (?:brengt?|brengen|rijdt?|rijden|ophaalt|ophalen|haalt|meeneemt|meenemen|vervoert)\\b"
                    + "|\\b(?:someone|somebody|anyone|anybody|who)\\b(?: \\S+){0,4}? (?:take|takes|drive|drives|bring|brings) me\\b(?! and\\b)");

    private final Cues cues;
    private final Relations relations;

    ForWhom(Cues cues, Relations relations) {
        this.cues = cues;
        this.relations = relations;
    }

    /** Somebody else, or a club, said by the way; the writer goes without saying, unless nothing else is said. */
    Optional<Beneficiary> mentioned(Understood understood) {
        return itself(understood).or(() -> other(understood));
    }

    /** "Het is voor mezelf", "it's for me". */
    private Optional<Beneficiary> itself(Understood understood) {
        return Optional.of(Beneficiary.SELF).filter(it -> isShort(understood.text())
                && understood.categories().isEmpty() && understood.when().isEmpty()
                && named(understood.text()).filter(it::equals).isPresent());
    }

    private Optional<Beneficiary> other(Understood understood) {
        return isShort(understood.text())
                ? named(understood.text()).or(() -> model(understood)).filter(it -> it != Beneficiary.SELF)
                : forAnother(understood.text()).or(() -> model(understood));
    }

    private Optional<Beneficiary> model(Understood understood) {
        return Optional.of(understood.beneficiary()).filter(it -> it != Beneficiary.SELF
                && words(understood.text()) >= WORDS_TO_JUDGE_BY && !caresFor(understood.text())
                && !(it == Beneficiary.OTHER && OURSELVES.matcher(understood.text()).matches())
                && !TAKES_ME.matcher(understood.text()).find());
    }

    private static int words(String text) {
        return text.strip().split("\\s+").length;
    }

    /** "Niet voor mij": whatever else is said. */
    private Optional<Beneficiary> forAnother(String said) {
        var text = THEIR_WORK.matcher(said).replaceAll(" ");
        return Optional.of(Beneficiary.OTHER)
                .filter(it -> (cues.names("not-for-self", text) && !OWN_ANIMAL.matcher(text).find())
                        || (relations.meant(text).isPresent() && !cues.names("for-self", text)))
                .filter(it -> !caresFor(text));
    }

    /** "I look after my husband" tells of the writer. */
    private boolean caresFor(String text) {
        return cues.names("i-care-for", text) || CARING.matcher(text).find();
    }

    /** Nothing but for whom it is; in a longer text the words for it may be about something else. */
    private static boolean isShort(String text) {
        return words(text) <= A_FEW_WORDS;
    }

    /** What a correction says, or an answer to the question itself. */
    Optional<Beneficiary> answered(Understood understood) {
        return named(understood.text()).or(() -> mentioned(understood));
    }

    List<Beneficiary> corrected(Understood understood) {
        return (isShort(understood.text()) ? named(understood.text()) : forAnother(understood.text())).stream()
                .toList();
    }

    /** Said in so many words. "Not me" comes before "me". */
    private Optional<Beneficiary> named(String text) {
        if (cues.names("for-group", text)) {
            return Optional.of(Beneficiary.GROUP);
        }
        return forAnother(text)
                .or(() -> Optional.of(Beneficiary.SELF)
                        .filter(it -> cues.names("for-self", text) || MINE.matcher(text).find()));
    }
}
