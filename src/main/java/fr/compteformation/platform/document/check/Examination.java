package fr.compteformation.platform.document.check;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

import com.sun.management.OperatingSystemMXBean;

/**
 * A program of its own: opens the file on its standard input, and tells by its exit code
 * what is wrong with it. Should the file be a trap, this program falls into it, with
 * little memory, little time of the processor however busy that is, no key and no
 * database.
 */
final class Examination {

	private static final int SOUND = 0;

	/** Chosen by the platform, when memory ran out. */
	private static final int OUT_OF_MEMORY = 3;

	private static final int FIRST_REFUSAL = 100;

	/** Of the processor; what people hand in takes one. */
	private static final Duration MOST_TIME = Duration.ofSeconds(4);

	private static final int MILLISECONDS_BETWEEN = 50;

	private Examination() {
	}

	public static void main(String[] arguments) throws IOException {
		Thread.ofPlatform().daemon().start(Examination::endWhenTimeIsOver);
		System.exit(
				of(FileType.valueOf(arguments[0]), System.in.readAllBytes()).map(Examination::exitCode).orElse(SOUND));
	}

	/** What is wrong with a file, if anything. */
	static Optional<Refusal> of(FileType type, byte[] content) {
		return switch (type) {
			case PDF -> PdfExamination.of(content);
			case JPEG, PNG -> PictureExamination.of(type, content);
		};
	}

	/** What an exit code says. */
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
