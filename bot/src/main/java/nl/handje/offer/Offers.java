package nl.handje.offer;

import java.util.List;
import nl.handje.resident.ResidentId;
import org.springframework.data.jpa.repository.JpaRepository;

/** All offers. */
public interface Offers extends JpaRepository<Offer, OfferId> {
    List<Offer> findByHelperOrderByOfferedAt(ResidentId helper);

    List<Offer> findByHelperAndStateOrderByOfferedAt(ResidentId helper, Offer.State state);
}
