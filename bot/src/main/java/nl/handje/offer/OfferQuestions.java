package nl.handje.offer;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.handje.conversation.Answers;
import nl.handje.conversation.Flow;
import nl.handje.conversation.Question;
import nl.handje.conversation.Question.Option;
import nl.handje.language.SaidLanguages;
import nl.handje.language.Tongue;
import nl.handje.need.Categories;
import nl.handje.nlp.Category;
import nl.handje.nlp.Understood;
import nl.handje.phrase.Cues;
import nl.handje.phrase.Spoken;
import nl.handje.wantedtime.SaidBesides;
import nl.handje.resident.Area;
import nl.handje.resident.ResidentQuestions;
import org.springframework.stereotype.Component;

/** What has to be known of an offer, and what is kept of it when it is said by the way. */
@Component
class OfferQuestions {
    final Question<Set<Category>> what;
    final Question<Availability> when;
    final Question<HowFar> howFar;
    final Question<Cap> cap;
    final Question<Set<NotWanted>> notWanted;
    final Question<Set<Tongue>> languages;
    /** "Only women": of this nothing is known here, which is told. */
    final Question<Boolean> onlySome;
    final Question<Absence> away;
    final Question<Area> area;

    private static final Pattern CLAUSE = Pattern.compile("[,;.\\n]");

    private final Cues cues;

    OfferQuestions(ResidentQuestions residents, AvailabilitySaid availability, Demand demand, Cues cues,
            SaidLanguages languages, SaidBesides besides, AlsoOffered also) {
        this.cues = cues;
        this.what = Categories.question(this::isMeant,
                understood -> cues.names("unsure-what", understood.text()) ? demand.mostAsked() : List.of(),
                UnaryOperator.identity(), also::in);
        this.when = Question.named("when", Availability::write, Availability::read)
                .answeredBy(understood -> availability.in(understood)
                        .or(() -> always(cues.names("always", understood.text()))))
                .mentionedIn(understood -> availability.in(understood).or(() -> always(saysAlways(understood.text()))))
                .revisedAsSaid((earlier, later, understood) -> besides.in(understood)
                        ? earlier.and(later)
                        : Availability.revise(earlier, earlier.onTheirDays(later, understood)))
                .offering(List.of(new Option<>("always", Availability.ALWAYS),
                        new Option<>("weekdays", Availability.WEEKDAYS),
                        new Option<>("evenings", Availability.EVENINGS),
                        new Option<>("weekends", Availability.WEEKENDS)))
                .build();
        this.howFar = Question.named("how-far", HowFar::write, HowFar::read).answeredBy(this::distance)
                .mentionedIn(this::distance).revisedBy(HowFar::revise)
                .offering(List.of(new Option<>("area", HowFar.OWN_AREA),
                        new Option<>("near", new HowFar(5)), new Option<>("region", HowFar.REGION)))
                .neverAsked().build();
        this.cap = Question.named("cap", Cap::write, Cap::read).answeredBy(understood -> Cap.in(understood.text()))
                .mentionedIn(understood -> Cap.in(understood.text()))
                .offering(List.of(new Option<>("week", new Cap(1, Cap.Per.WEEK)),
                        new Option<>("fortnight", new Cap(2, Cap.Per.MONTH)),
                        new Option<>("month", new Cap(1, Cap.Per.MONTH))))
                .neverAsked().build();
        this.notWanted = Question.named("not-wanted", NotWanted::write, NotWanted::read).answeredBy(this::unwanted)
                .mentionedIn(this::unwanted).revisedBy(OfferQuestions::together)
                .offering(List.of(new Option<>("none", Set.of()))).neverAsked().build();
        this.languages = Question.named("languages", Tongue::write, Tongue::read)
                .answeredBy(understood -> languages.spokenIn(understood.text()))
                .mentionedIn(understood -> languages.spokenIn(understood.text())).neverAsked().build();
        this.onlySome = Question.named("only-some", String::valueOf, Boolean::valueOf)
                .mentionedIn(understood -> Optional.of(true).filter(it -> cues.names("only-some", understood.text())))
                .neverAsked().build();
        this.away = Question.named("away", Absence::write, Absence::read).answeredBy(Absence::besides)
                .mentionedIn(Absence::besides).neverAsked().build();
        this.area = residents.area().build();
    }

    private static Optional<Availability> always(boolean said) {
        return Optional.of(Availability.ALWAYS).filter(it -> said);
    }

    /** "I can drive, always": by itself, for "I have always liked to drive" is about something else. */
    private boolean saysAlways(String text) {
        return cues.names("can-always", text)
                || CLAUSE.splitAsStream(text).anyMatch(clause -> cues.is("always", clause));
    }

    /** "I walk", "te voet kan ook" is how they come, not what they do for somebody. */
    private boolean isHowTheyCome(String text) {
        return cues.names("on-foot", text) && !cues.names("walking-together", text);
    }

    /** "No dogs" is no offer to walk them, and grandparents are not to be babysat. */
    private boolean isMeant(Category category, Understood understood) {
        if (category == Category.WALK) {
            return !isHowTheyCome(understood.text());
        }
        if (category == Category.CHILDCARE) {
            return !cues.names("grandparents", understood.text()) || cues.names("children", understood.text());
        }
        if (category == Category.TRANSPORT && cues.names("no-driving", understood.text())) {
            return false;
        }
        return category != Category.PETS || !(cues.names("not-wanted." + NotWanted.DOGS, understood.text())
                || cues.names("not-wanted." + NotWanted.CATS, understood.text()));
    }

    /** On foot or by bike limits nothing when it is possible too, or when they drive. */
    private Optional<HowFar> distance(Understood understood) {
        var text = understood.text();
        return HowFar.in(text, cues).or(() -> HowFar.byOwnPower(text, cues)
                .map(it -> drives(understood) || cues.names("that-too", text) ? HowFar.REGION : it));
    }

    private static boolean drives(Understood understood) {
        return understood.categories().stream().anyMatch(kind -> kind.value() == Category.TRANSPORT);
    }

    private Optional<Set<NotWanted>> unwanted(Understood understood) {
        return NotWanted.in(understood.text(), cues);
    }

    private static Set<NotWanted> together(Set<NotWanted> earlier, Set<NotWanted> later) {
        if (earlier.isEmpty() || later.isEmpty()) {
            return later;
        }
        var all = EnumSet.copyOf(earlier);
        all.addAll(later);
        return all;
    }

    /** The questions in their order. */
    Flow.Builder in(Flow.Builder flow) {
        return flow.ask(ResidentQuestions.CONSENT).askSubject(what).ask(when).ask(howFar).ask(cap).ask(notWanted)
                .ask(languages).ask(onlySome).ask(away).ask(area).confirm(this::readBack);
    }

    private Spoken readBack(Answers answers) {
        var terms = terms(answers);
        var what = Categories.spoken(answers.to(this.what).orElseThrow());
        var where = answers.to(area).orElseThrow().spoken();
        return limits(answers).map(limits -> Spoken.phrase("offer-help.confirm-limits", what,
                terms.availability().spoken(), where, limits))
                .orElseGet(() -> Spoken.phrase("offer-help.confirm", what, terms.availability().spoken(), where));
    }

    /** "tot 5 km; spreekt Turks en Arabisch"; empty when there are none. */
    private Optional<Spoken> limits(Answers answers) {
        var speaks = answers.to(languages).map(it -> Spoken.phrase("offer.languages", Tongue.all(it)));
        var parts = Stream.of(terms(answers).limits(), speaks, answers.to(away).map(Absence::spoken))
                .flatMap(Optional::stream).toList();
        return parts.isEmpty() ? Optional.empty() : Optional.of(Terms.joined(parts));
    }

    Terms terms(Answers answers) {
        return new Terms(answers.to(when).orElseThrow(), answers.to(howFar).orElse(HowFar.REGION), answers.to(cap),
                answers.to(notWanted).orElseGet(Set::of));
    }

    /** What an offer holds, as if it had just been answered; what a message says takes its place. */
    Answers known(Offer offer, Answers person) {
        var known = person.with(what, offer.categories()).with(when, offer.availability()).with(area, offer.area())
                .with(howFar, offer.howFar());
        var capped = offer.cap().map(it -> known.with(cap, it)).orElse(known);
        return offer.notWanted().isEmpty() ? capped : capped.with(notWanted, offer.notWanted());
    }

    Answers changed(Answers known, Understood understood, AvailabilitySaid availability) {
        var changed = known;
        changed = availability.in(understood).map(it -> known.with(when, known.to(when)
                .map(earlier -> earlier.onTheirDays(it, understood)).orElse(it))).orElse(changed);
        var days = changed;
        changed = distance(understood).map(it -> days.with(howFar,
                HowFar.revise(known.to(howFar).orElse(it), it))).orElse(changed);
        var far = changed;
        changed = Cap.in(understood.text()).map(it -> far.with(cap, it)).orElse(changed);
        var often = changed;
        return unwanted(understood).map(it -> often.with(notWanted,
                together(known.to(notWanted).orElseGet(Set::of), it))).orElse(changed);
    }
}
