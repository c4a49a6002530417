package fr.compteformation.platform.document.sandbox;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Starts workers. The system limits them where it can, so that the limits hold even if
 * the portal ends first.
 */
final class WorkerLauncher {

	private static final Logger LOG = LoggerFactory.getLogger(WorkerLauncher.class);

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

	private final WorkerCache cache = new WorkerCache();

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
		command.addAll(java(this.cache.use()));
		return started(command);
	}

	/**
	 * Makes a cache for the workers that start once it is there. Returns at once.
	 * @param programs what they will have to do
	 */
	void prepare(Collection<Class<? extends FileProgram>> programs) {
		if (!WorkerCache.isPossible()) {
			return;
		}
		try {
			Path folder = this.classes.folder();
			List<String> command = java(this.cache.make(folder));
			programs.forEach((program) -> command.add(program.getName()));
			this.cache.awaitIn(folder, started(command));
		}
		catch (IOException impossible) {
			LOG.warn("File programs start without a cache", impossible);
		}
	}

	private List<String> java(List<String> further) throws IOException {
		List<String> command = new ArrayList<>();
		command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
		command.addAll(OPTIONS);
		command.addAll(WARNINGS);
		command.addAll(SILENCE);
		command.addAll(further);
		command.addAll(List.of("-cp", this.classes.path(), WorkerProgram.class.getName()));
		return command;
	}

	private static Process started(List<String> command) throws IOException {
		ProcessBuilder process = new ProcessBuilder(command);
		// The portal’s environment may contain passwords.
		process.environment().clear();
		return process.redirectError(Redirect.DISCARD).start();
	}

	void close() throws IOException {
		this.cache.close();
		this.classes.close();
	}

}
