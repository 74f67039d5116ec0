package nl.handje.resident;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

/** All residents. */
public interface Residents extends JpaRepository<Resident, ResidentId> {
    Optional<Resident> findByChat(long chat);
}
