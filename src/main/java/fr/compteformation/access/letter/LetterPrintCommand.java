package fr.compteformation.access.letter;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

import fr.compteformation.platform.database.OwnerOnly;

/**
 * The command {@code letters print FOLDER}: puts waiting letters into a batch and writes
 * each batch whose printing is not confirmed as a PDF, unless its file is there. Output
 * is French on a French system and English elsewhere.
 */
class LetterPrintCommand {

	static final int DONE = 0;

	private final LetterBatches batches;

	private final PrintStream console;

	private final ResourceBundle texts;

	private final Locale locale;

	LetterPrintCommand(LetterBatches batches, PrintStream console, Locale machine) {
		this.batches = batches;
		this.console = console;
		this.locale = machine.getLanguage().equals("fr") ? Locale.FRENCH : Locale.ENGLISH;
		this.texts = ResourceBundle.getBundle("vaadin-i18n/translations", this.locale);
	}

	/**
	 * Writes the files.
	 * @return the exit code
	 */
	int run(Path folder) throws IOException {
		while (this.batches.make().isPresent()) {
			// A batch is limited.
		}
		List<LetterBatch> unprinted = this.batches.unprinted();
		if (unprinted.isEmpty()) {
			say("letter.command.none");
		}
		for (LetterBatch batch : unprinted) {
			write(batch, folder.resolve(batch.fileName()));
		}
		return DONE;
	}

	private void write(LetterBatch batch, Path file) throws IOException {
		if (Files.exists(file)) {
			say("letter.command.there", file);
			return;
		}
		byte[] content = this.batches.print(batch.number()).orElse(new byte[0]);
		// The file is complete or absent, and only its owner can read it.
		Path part = file.resolveSibling(file.getFileName() + ".part");
		Files.deleteIfExists(part);
		OwnerOnly.makeFile(part);
		Files.write(part, content);
		Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
		say("letter.command.written", batch.letters(), file);
	}

	private void say(String key, Object... parameters) {
		this.console.println(new MessageFormat(this.texts.getString(key), this.locale).format(parameters));
	}

}
