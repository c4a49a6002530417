package fr.compteformation.platform.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

import fr.compteformation.platform.database.OwnerOnly;

/**
 * How the command {@code backup} asks the portal that has the H2 file open: by a file
 * beside it, in a folder of the portal’s system user. The answer takes its place.
 */
final class BackupRequest {

	private final Path asked;

	private final Path answer;

	BackupRequest(Path dataFolder) {
		this.asked = dataFolder.resolve("portal.backup");
		this.answer = dataFolder.resolve("portal.backup-answer");
	}

	/** Asks for a copy in a folder. */
	void ask(Path folder) throws IOException {
		Files.deleteIfExists(this.answer);
		write(this.asked, folder.toAbsolutePath().normalize().toString());
	}

	/** The folder that was asked for. */
	Optional<Path> asked() throws IOException {
		return Files.exists(this.asked) ? Optional.of(Path.of(Files.readString(this.asked))) : Optional.empty();
	}

	/** Answers with the file, or with what went wrong. */
	void answer(String text) throws IOException {
		Files.deleteIfExists(this.asked);
		write(this.answer, text);
	}

	/** Takes the answer away. */
	Optional<String> answer() throws IOException {
		if (!Files.exists(this.answer)) {
			return Optional.empty();
		}
		String text = Files.readString(this.answer);
		Files.delete(this.answer);
		return Optional.of(text);
	}

	/** Takes an unanswered request back. */
	void withdraw() throws IOException {
		Files.deleteIfExists(this.asked);
	}

	private static void write(Path file, String text) throws IOException {
		Path part = file.resolveSibling(file.getFileName() + ".part");
		Files.deleteIfExists(part);
		OwnerOnly.makeFile(part);
		Files.writeString(part, text);
		Files.move(part, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
	}

}
