package fr.compteformation.training.catalogue;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Locale;

import org.springframework.core.io.FileSystemResource;

import fr.compteformation.platform.csv.ImportCommand;
import fr.compteformation.platform.csv.RefusalsFile;

/**
 * The command {@code import trainings FILE}: reads a file of trainings, reports progress,
 * and writes refused lines to a file next to it. Output is French on a French system and
 * English elsewhere; the reasons are always in French, like those of the employers’
 * files.
 */
class CatalogueImport {

	private final CatalogueFiles files;

	private final ImportCommand command;

	CatalogueImport(CatalogueFiles files, PrintStream console, Locale machine) {
		this.files = files;
		this.command = new ImportCommand(console, machine);
	}

	/**
	 * Imports the file.
	 * @return the exit code
	 */
	int run(Path file) throws IOException {
		try (RefusalsFile refusals = new RefusalsFile(file, "catalogue.command.columns")) {
			return conclude(this.files.read(new FileSystemResource(file),
					(progress, total) -> this.command.tell(progress.linesDone(), total)), refusals);
		}
		catch (UncheckedIOException unwritable) {
			throw unwritable.getCause();
		}
	}

	private int conclude(CatalogueFiles.Outcome outcome, RefusalsFile refusals) {
		return switch (outcome) {
			case CatalogueFiles.Outcome.Unreadable unreadable -> {
				this.command.say(unreadable.problem().messageKey(), CatalogueFiles.COLUMNS.header());
				yield ImportCommand.NOTHING_DONE;
			}
			case CatalogueFiles.Outcome.Interrupted(CatalogueFile file, long total) -> {
				this.command.say("catalogue.command.interrupted", file.linesDone(), total);
				yield ImportCommand.NOTHING_DONE;
			}
			case CatalogueFiles.Outcome.ReadElsewhere elsewhere -> {
				this.command.say("catalogue.command.elsewhere");
				yield ImportCommand.NOTHING_DONE;
			}
			case CatalogueFiles.Outcome.Done done -> done(done.file(), refusals);
		};
	}

	private int done(CatalogueFile file, RefusalsFile refusals) {
		this.command.say("catalogue.command.done", file.linesDone(), file.taken(), file.refused());
		if (!this.files.hasAllRefusals(file.content())) {
			this.command.say("catalogue.command.refusalsForgotten");
			return ImportCommand.SOME_REFUSED;
		}
		this.files.refusals(file.content(), (line, problem) -> refusals.write(line + ";", problem));
		return this.command.conclude(file.refused(), refusals.file());
	}

}
