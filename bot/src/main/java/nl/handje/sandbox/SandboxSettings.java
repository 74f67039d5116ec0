package nl.handje.sandbox;

import java.net.URI;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** How a sandbox starts: port 0 takes any free one; without a folder everything is forgotten at the end. */
public record SandboxSettings(String host, int port, Optional<Path> folder, Optional<URI> adminAddress,
        List<Neighbour> people, InstantSource machineTime) {
    private static final int USUAL_PORT = 8080;

    /** On this machine only, in memory, with the five neighbours. */
    public static SandboxSettings usual() {
        return new SandboxSettings("127.0.0.1", USUAL_PORT, Optional.empty(), Optional.empty(), Neighbour.five(),
                InstantSource.system());
    }

    public SandboxSettings onPort(int another) {
        return new SandboxSettings(host, another, folder, adminAddress, people, machineTime);
    }

    /** The address to listen on; {@code 0.0.0.0} lets other machines in, which only a container should. */
    public SandboxSettings onHost(String another) {
        return new SandboxSettings(another, port, folder, adminAddress, people, machineTime);
    }

    public SandboxSettings keptIn(Path data) {
        return new SandboxSettings(host, port, Optional.of(data), adminAddress, people, machineTime);
    }

    public SandboxSettings linkingTo(URI adminWeb) {
        return new SandboxSettings(host, port, folder, Optional.of(adminWeb), people, machineTime);
    }

    public SandboxSettings withPeople(List<Neighbour> others) {
        return new SandboxSettings(host, port, folder, adminAddress, List.copyOf(others), machineTime);
    }

    public SandboxSettings at(InstantSource time) {
        return new SandboxSettings(host, port, folder, adminAddress, people, time);
    }
}
