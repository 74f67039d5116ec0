package nl.handje.review;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** All strikes. */
interface Strikes extends JpaRepository<Strike, UUID> {
}
