package fr.compteformation.document.check;

import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;

/**
 * A program of its own: opens the file on its standard input, and tells by its exit code
 * what is wrong with it. Should the file be a trap, this program falls into it, with
 * little memory, little time, no key and no database.
 */
final class Examination {

	private static final int SOUND = 0;

	/** Chosen by the platform, when memory ran out. */
	private static final int OUT_OF_MEMORY = 3;

	private static final int FIRST_REFUSAL = 100;

	private Examination() {
	}

	public static void main(String[] arguments) throws IOException {
		byte[] content = System.in.readAllBytes();
		FileType type = FileType.valueOf(arguments[0]);
		Optional<Refusal> refusal = switch (type) {
			case PDF -> PdfExamination.of(content);
			case JPEG, PNG -> PictureExamination.of(type, content);
		};
		System.exit(refusal.map((found) -> FIRST_REFUSAL + found.ordinal()).orElse(SOUND));
	}

	/** What an exit code says. */
	static Optional<Refusal> outcome(int exitCode) {
		return switch (exitCode) {
			case SOUND -> Optional.empty();
			case OUT_OF_MEMORY -> Optional.of(Refusal.INFLATES);
			default -> Arrays.stream(Refusal.values())
				.filter((refusal) -> FIRST_REFUSAL + refusal.ordinal() == exitCode)
				.findFirst()
				.or(() -> Optional.of(Refusal.CHECK_UNAVAILABLE));
		};
	}

}
