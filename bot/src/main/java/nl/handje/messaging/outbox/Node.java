package nl.handje.messaging.outbox;

import java.security.SecureRandom;
import javax.sql.DataSource;
import nl.handje.database.SessionLock;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** This process among others on the same database: as long as it lives, the database can see that it does. */
@Component
class Node implements DisposableBean {
    /** The kind of lock by which nodes see each other. */
    static final int SPACE = 0x4E4F4445;

    private final int number = new SecureRandom().nextInt(1, Integer.MAX_VALUE);
    private final SessionLock presence;

    Node(DataSource dataSource) {
        this.presence = new SessionLock(dataSource, SPACE, number);
    }

    int number() {
        return number;
    }

    boolean isSeen() {
        return presence.held();
    }

    @Override
    public void destroy() {
        presence.close();
    }
}
