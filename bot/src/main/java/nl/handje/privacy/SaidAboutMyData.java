package nl.handje.privacy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.handje.conversation.Interceptor;
import nl.handje.conversation.Person;
import nl.handje.conversation.Say;
import nl.handje.nlp.Understood;
import nl.handje.phrase.Phrasebook;
import nl.handje.phrase.Wording;
import nl.handje.talk.KeptConversations;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** "Forget me", "send me my data": said in so many words at any moment, it is not taken for anything else. */
@Component
@Order(14)
class SaidAboutMyData implements Interceptor {
    private final MyData myData;
    private final KeptConversations conversations;
    private final Map<String, Wording> wordings = new LinkedHashMap<>();

    SaidAboutMyData(MyData myData, KeptConversations conversations, Phrasebook phrasebook) {
        this.myData = myData;
        this.conversations = conversations;
        for (var wish : List.of("erase", "send", "withdraw", "show")) {
            wordings.put(wish, new Wording(phrasebook, "my-data." + wish));
        }
    }

    @Override
    public Optional<List<Say>> intercept(Person person, Understood understood, boolean busy) {
        if (busy && conversations.isInFlow(person.chat(), ForgetMeFlow.NAME)) {
            return Optional.empty();
        }
        return wordings.entrySet().stream().filter(it -> it.getValue().fits(understood.text())).findFirst()
                .map(it -> myData.act(person, it.getKey()));
    }
}
