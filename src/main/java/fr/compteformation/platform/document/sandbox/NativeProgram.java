package fr.compteformation.platform.document.sandbox;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * A program of the system with its limits. A shell sets them before the program starts,
 * so that they hold even if the portal ends first.
 *
 * @param file its executable file
 * @param megabytes the most address space it may use; ignored where the system cannot
 * limit it
 * @param environment all that its environment contains
 */
public record NativeProgram(Path file, int megabytes, Map<String, String> environment) {

	/** CPU seconds, kilobytes of memory; at most 32 MB per written file. */
	private static final String LIMITS = "ulimit -t %d; ulimit -v %d; ulimit -f 65536; exec \"$@\"";

	List<String> command(Duration patience) {
		return List.of("/bin/sh", "-c", LIMITS.formatted(patience.toSeconds() + 1, 1024L * this.megabytes), "sh",
				this.file.toString());
	}

}
