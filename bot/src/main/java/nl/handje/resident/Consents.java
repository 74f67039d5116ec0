package nl.handje.resident;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** All consents, also those of earlier texts and those that were taken back. */
public interface Consents extends JpaRepository<Consent, UUID> {
    @Query("from Consent c where c.resident = :resident order by c.givenAt")
    List<Consent> of(ResidentId resident);

    /** Keeps with the resident and in their list that they agree to the text of today. */
    default void give(Resident resident, Instant at) {
        resident.consent(at);
        save(new Consent(resident.id(), Resident.CONSENT_VERSION, at));
    }

    /** Takes all of them back. */
    default void withdraw(Resident resident, Instant at) {
        resident.withdrawConsent();
        of(resident.id()).forEach(consent -> consent.withdraw(at));
    }
}
