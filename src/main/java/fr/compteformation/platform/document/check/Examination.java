package fr.compteformation.platform.document.check;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

import com.sun.management.OperatingSystemMXBean;

/**
 * The main class of a separate process: parses the file on its standard input and reports
 * the result as exit code. A malicious file can only harm this process, which has little
 * memory, limited CPU time, no keys and no database.
 */
final class Examination {

	private static final int SOUND = 0;

	/** Set by the JVM when memory ran out. */
	private static final int OUT_OF_MEMORY = 3;

	private static final int FIRST_REFUSAL = 100;

	/** CPU time; ordinary files take one second. */
	private static final Duration MOST_TIME = Duration.ofSeconds(4);

	private static final int MILLISECONDS_BETWEEN = 50;

	private Examination() {
	}

	public static void main(String[] arguments) throws IOException {
		Thread.ofPlatform().daemon().start(Examination::endWhenTimeIsOver);
		System.exit(
				of(FileType.valueOf(arguments[0]), System.in.readAllBytes()).map(Examination::exitCode).orElse(SOUND));
	}

	/** The reason to refuse a file, if any. */
	static Optional<Refusal> of(FileType type, byte[] content) {
		return switch (type) {
			case PDF -> PdfExamination.of(content);
			case JPEG, PNG -> PictureExamination.of(type, content);
		};
	}

	/** Translates an exit code. */
	static Optional<Refusal> outcome(int exitCode) {
		return switch (exitCode) {
			case SOUND -> Optional.empty();
			case OUT_OF_MEMORY -> Optional.of(Refusal.INFLATES);
			default -> Arrays.stream(Refusal.values())
				.filter((refusal) -> exitCode(refusal) == exitCode)
				.findFirst()
				.or(() -> Optional.of(Refusal.CHECK_UNAVAILABLE));
		};
	}

	private static int exitCode(Refusal refusal) {
		return FIRST_REFUSAL + refusal.ordinal();
	}

	private static void endWhenTimeIsOver() {
		OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
		while (system.getProcessCpuTime() < MOST_TIME.toNanos()) {
			LockSupport.parkNanos(Duration.ofMillis(MILLISECONDS_BETWEEN).toNanos());
		}
		Runtime.getRuntime().halt(exitCode(Refusal.INFLATES));
	}

}
