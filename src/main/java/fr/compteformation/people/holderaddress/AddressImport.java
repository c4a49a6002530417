package fr.compteformation.people.holderaddress;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import org.springframework.core.io.FileSystemResource;

import fr.compteformation.platform.csv.ImportCommand;
import fr.compteformation.platform.csv.RefusalsFile;

/**
 * The command {@code import addresses FILE}: reads a file of postal addresses, reports
 * progress, and writes refused lines to a file next to it. Output is French on a French
 * system and English elsewhere; the reasons are always in French, like those of the
 * employers’ files.
 */
class AddressImport {

	private final HolderAddresses addresses;

	private final ImportCommand command;

	AddressImport(HolderAddresses addresses, PrintStream console, Locale machine) {
		this.addresses = addresses;
		this.command = new ImportCommand(console, machine);
	}

	/**
	 * Imports the file.
	 * @return the exit code
	 */
	int run(Path file) throws IOException {
		try (RefusalsFile refusals = new RefusalsFile(file, "holderaddress.command.columns")) {
			Files.deleteIfExists(refusals.file());
			return conclude(this.addresses.read(new FileSystemResource(file),
					(progress) -> this.command.tell(progress.read(), progress.total()),
					(refusal) -> refusals.write(refusal.line() + ";", refusal.messageKey())), refusals.file());
		}
	}

	private int conclude(AddressFiles.Outcome outcome, Path refusals) {
		return switch (outcome) {
			case AddressFiles.Outcome.Unreadable unreadable -> {
				this.command.say(unreadable.problem().messageKey(), unreadable.header());
				yield ImportCommand.NOTHING_DONE;
			}
			case AddressFiles.Outcome.Interrupted(long read, long total) -> interrupted(read, total);
			case AddressFiles.Outcome.ReadOnly(long read, long total) -> interrupted(read, total);
			case AddressFiles.Outcome.Done(AddressFile read) -> {
				this.command.say("holderaddress.command.done", read.read(), read.taken(), read.unchanged(),
						read.refused());
				yield this.command.conclude(read.refused(), refusals);
			}
		};
	}

	private int interrupted(long read, long total) {
		this.command.say("holderaddress.command.interrupted", read, total);
		return ImportCommand.NOTHING_DONE;
	}

}
