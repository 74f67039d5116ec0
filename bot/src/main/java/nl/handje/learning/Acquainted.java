package nl.handje.learning;

import java.util.Collection;
import nl.handje.resident.ResidentId;

/** Who knows whom; told by a feature above this one. */
public interface Acquainted {
    /** The first names that somebody may mention: of the neighbours with whom they ever agreed something. */
    Collection<String> namesAround(ResidentId resident);
}
