package nl.handje.reschedule;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.handje.privacy.Fact;
import nl.handje.privacy.Kept;
import nl.handje.privacy.PersonalRecords;
import nl.handje.resident.Resident;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The times that somebody proposed. They go with the appointment. */
@Component
@Order(8)
class ProposalRecords implements PersonalRecords {
    private final TimeProposals proposals;

    ProposalRecords(TimeProposals proposals) {
        this.proposals = proposals;
    }

    @Override
    public Set<String> tables() {
        return Set.of("time_proposal");
    }

    @Override
    public List<Kept> of(Resident resident) {
        return List.of(new Kept("time-proposals",
                proposals.findByProposerOrderByProposedAt(resident.id()).stream()
                        .map(proposal -> List.of(new Fact("when", proposal.time().write(), proposal.time().spoken()),
                                Fact.of("state", proposal.state()), Fact.of("at", proposal.proposedAt())))
                        .toList()));
    }

    @Override
    public Collection<UUID> numbers(Resident resident) {
        return proposals.findByProposerOrderByProposedAt(resident.id()).stream().map(it -> it.id().value()).toList();
    }

    @Override
    public void forget(Resident resident, Set<UUID> numbers) {
        proposals.deleteAll(proposals.findByProposerOrderByProposedAt(resident.id()));
        proposals.flush();
    }
}
