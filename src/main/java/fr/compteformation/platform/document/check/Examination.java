package fr.compteformation.platform.document.check;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import fr.compteformation.platform.document.sandbox.Deadline;
import fr.compteformation.platform.document.sandbox.FileProgram;

/**
 * Parses a file in a worker and reports the result as exit code. A malicious file can
 * only harm this process, which has little memory, limited CPU time, no keys and no
 * database.
 */
final class Examination implements FileProgram {

	/** Set by the JVM when memory ran out. */
	private static final int OUT_OF_MEMORY = 3;

	private static final int FIRST_REFUSAL = 100;

	/** CPU time; ordinary files take less than one second. */
	private static final Duration MOST_TIME = Duration.ofSeconds(4);

	@Override
	public int run(List<String> arguments, byte[] content, OutputStream output) {
		try (Deadline limit = Deadline.afterProcessorTime(MOST_TIME)) {
			return exitCode(FileType.valueOf(arguments.getFirst()), content);
		}
	}

	/** The result as exit code. */
	static int exitCode(FileType type, byte[] content) {
		return of(type, content).map(Examination::exitCode).orElse(DONE);
	}

	@Override
	public void rehearse() throws IOException {
		for (FileType type : FileType.values()) {
			run(List.of(type.name()), SampleFile.of(type), OutputStream.nullOutputStream());
		}
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
			case DONE -> Optional.empty();
			case OUT_OF_MEMORY, Deadline.OUT_OF_TIME -> Optional.of(Refusal.INFLATES);
			default -> Arrays.stream(Refusal.values())
				.filter((refusal) -> exitCode(refusal) == exitCode)
				.findFirst()
				.or(() -> Optional.of(Refusal.CHECK_UNAVAILABLE));
		};
	}

	private static int exitCode(Refusal refusal) {
		return FIRST_REFUSAL + refusal.ordinal();
	}

}
