package nl.handje.remark;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.handje.privacy.Fact;
import nl.handje.privacy.Kept;
import nl.handje.privacy.PersonalRecords;
import nl.handje.resident.Resident;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What was brought up with somebody. What was asked of a neighbour about them is that neighbour's, and private. */
@Component
@Order(6)
class RemarkRecords implements PersonalRecords {
    private final Remarks remarks;

    RemarkRecords(Remarks remarks) {
        this.remarks = remarks;
    }

    @Override
    public Set<String> tables() {
        return Set.of("remark");
    }

    @Override
    public List<Kept> of(Resident resident) {
        return List.of(new Kept("remarks", remarks.findByResidentOrderByMadeAt(resident.id()).stream()
                .map(RemarkRecords::facts).toList()));
    }

    private static List<Fact> facts(Remark remark) {
        var facts = new ArrayList<>(List.of(Fact.of("what", remark.subject()), Fact.of("at", remark.madeAt())));
        remark.answer().ifPresent(answer -> facts.add(Fact.of("answer", answer)));
        remark.answeredAt().ifPresent(at -> facts.add(Fact.of("answered", at)));
        return facts;
    }

    @Override
    public void forget(Resident resident, Set<UUID> numbers) {
        var all = new ArrayList<>(remarks.findByResidentOrderByMadeAt(resident.id()));
        all.addAll(remarks.findByOtherId(resident.id().value()));
        remarks.deleteAll(all);
        remarks.flush();
    }
}
