package nl.handje.sandbox;

import java.io.IOException;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A fresh sandbox for each test, in memory, with a bot and people to talk to it. */
abstract class SandboxTest {
    Sandbox sandbox;
    TestBot bot;
    Sim sim;

    @BeforeEach
    void open() throws IOException {
        sandbox = Sandbox.start(SandboxSettings.usual().onPort(0));
        bot = new TestBot(sandbox.address(), Sandbox.DEMO_TOKEN);
        sim = new Sim(sandbox.address());
    }

    @AfterEach
    void close() throws IOException {
        sandbox.close();
    }
}
