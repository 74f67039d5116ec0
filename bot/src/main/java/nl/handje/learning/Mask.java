package nl.handje.learning;

import java.util.ArrayList;
import nl.handje.nlp.Language;
import nl.handje.nlp.Masking;
import nl.handje.resident.Resident;
import org.springframework.stereotype.Component;

/** Hides in somebody's words their own name, those of their neighbours, and all other personal details. */
@Component
class Mask {
    private final Masking masking = new Masking();
    private final Acquainted acquainted;

    Mask(Acquainted acquainted) {
        this.acquainted = acquainted;
    }

    String over(String words, Language language, Resident writer) {
        var names = new ArrayList<>(acquainted.namesAround(writer.id()));
        names.add(writer.name());
        return masking.mask(words, language, names);
    }
}
