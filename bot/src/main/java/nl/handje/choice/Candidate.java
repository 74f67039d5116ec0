package nl.handje.choice;

import nl.handje.invitation.Invitation;
import nl.handje.invitation.InvitationWords;
import nl.handje.phrase.Spoken;
import nl.handje.request.HelpRequest;

/** What somebody was asked, and can still say yes to. */
record Candidate(Invitation invitation, HelpRequest request) {
    boolean isOpen() {
        return invitation.isOpen();
    }

    Spoken inHalfASentence() {
        return InvitationWords.sentence(request);
    }

    String yes() {
        return "invitation-accept:" + invitation.id();
    }

    String no() {
        return "invitation-decline:" + invitation.id();
    }
}
