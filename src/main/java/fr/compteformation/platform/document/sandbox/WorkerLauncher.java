package fr.compteformation.platform.document.sandbox;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Starts workers. The system limits them where it can, so that the limits hold even if
 * the portal ends first.
 */
final class WorkerLauncher {

	private static final Path SHELL = Path.of("/bin/sh");

	/** The CPU seconds of the start, and of each file at most. */
	private static final int SECONDS = 30;

	/** CPU seconds; no file is written, not even the memory of a process that crashed. */
	private static final String LIMITS = "ulimit -t %d; ulimit -f 0; ulimit -c 0; exec \"$@\"";

	/** Below a file there is no folder: libraries find none for temporary files. */
	private static final String NOWHERE = Path.of(System.getProperty("java.home"), "release", "nowhere").toString();

	private static final List<String> OPTIONS = List.of("-Xmx256m", "-XX:+ExitOnOutOfMemoryError", "-XX:+UseSerialGC",
			"-XX:TieredStopAtLevel=1", "-XX:-UsePerfData", "-XX:+DisableAttachMechanism", "-Djava.awt.headless=true",
			"-Djava.io.tmpdir=" + NOWHERE, "-Duser.home=" + NOWHERE);

	/** What the JVM prints must not disturb the answers on the standard output. */
	private static final List<String> WARNINGS = List.of("-XX:+DisplayVMOutputToStderr", "-Xlog:disable",
			"-Xlog:all=warning:stderr");

	/** Without these, initialising the logging takes longer than most files. */
	private static final List<String> SILENCE = List.of(
			"-Dorg.apache.commons.logging.LogFactory=org.apache.commons.logging.impl.LogFactoryImpl",
			"-Dorg.apache.commons.logging.Log=org.apache.commons.logging.impl.NoOpLog");

	private final WorkerClasses classes;

	private final int files;

	WorkerLauncher(int files, List<Class<?>> others) {
		this.classes = new WorkerClasses(others);
		this.files = files;
	}

	Process start() throws IOException {
		List<String> command = new ArrayList<>();
		if (Files.isExecutable(SHELL)) {
			command.addAll(List.of(SHELL.toString(), "-c", LIMITS.formatted(SECONDS * (1 + this.files)), "sh"));
		}
		command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
		command.addAll(OPTIONS);
		command.addAll(WARNINGS);
		command.addAll(SILENCE);
		command.addAll(List.of("-cp", this.classes.path(), WorkerProgram.class.getName()));
		ProcessBuilder process = new ProcessBuilder(command);
		// The portal’s environment may contain passwords.
		process.environment().clear();
		return process.redirectError(Redirect.DISCARD).start();
	}

	void close() throws IOException {
		this.classes.close();
	}

}
