package nl.handje.sandbox;

/** Says whether a bot has nothing left to do: every update worked on, nothing waiting to be sent. */
@FunctionalInterface
public interface Idle {
    boolean idle();
}
