package nl.handje.matching.coordinator;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.handje.invitation.Invitation;
import nl.handje.invitation.InvitationId;
import nl.handje.phrase.Spoken;
import nl.handje.resident.ResidentId;

/**
 * A neighbour who was, could be or should be asked for a request, and why this one.
 *
 * @param invitation
 *            absent for who could be asked and was not
 * @param name
 *            as they want to be called
 * @param state
 *            absent as {@code invitation}
 * @param points
 *            0 to 100
 * @param reasons
 *            in words: "ongeveer 3 km; deze week nog niet gevraagd"
 * @param since
 *            when they were asked or proposed; absent as {@code invitation}
 * @param handledBy
 *            who of the team approved, refused, added or withdrew
 */
public record NeighbourOnDesk(Optional<InvitationId> invitation, ResidentId helper, String name,
        Optional<State> state, int round, int points, Spoken reasons, Optional<Instant> since,
        Optional<UUID> handledBy) {
    /** What became of the asking; its words are {@code desk.state.<state>}. */
    public enum State {
        AWAITING_APPROVAL, REFUSED, ASKED_LATER_TODAY, ASKED, ACCEPTED, DECLINED, NOT_CHOSEN, RESERVE, OFF_THE_HOOK, UNREACHABLE, TAKEN_BACK;

        static State of(Invitation invitation) {
            return switch (invitation.state()) {
                case AWAITING_APPROVAL -> AWAITING_APPROVAL;
                case REFUSED -> REFUSED;
                case SENT -> invitation.wasPut() ? ASKED : ASKED_LATER_TODAY;
                case ACCEPTED -> ACCEPTED;
                case DECLINED -> DECLINED;
                case NOT_CHOSEN -> NOT_CHOSEN;
                case RESERVE -> RESERVE;
                case OFF_THE_HOOK -> OFF_THE_HOOK;
                case UNREACHABLE -> UNREACHABLE;
                case TAKEN_BACK -> TAKEN_BACK;
            };
        }

        /** In words. */
        public Spoken spoken() {
            return Spoken.phrase("desk.state." + name());
        }
    }
}
