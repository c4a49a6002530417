package fr.compteformation.rights.feeding;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;

import org.springframework.core.io.FileSystemResource;

import fr.compteformation.platform.base.PortalTime;
import fr.compteformation.platform.csv.ImportCommand;
import fr.compteformation.platform.csv.RefusalsFile;
import fr.compteformation.rights.feeding.FeedingOutcome.Done;
import fr.compteformation.rights.feeding.FeedingOutcome.DoneBefore;
import fr.compteformation.rights.feeding.FeedingOutcome.Interrupted;
import fr.compteformation.rights.feeding.FeedingOutcome.RunningElsewhere;
import fr.compteformation.rights.feeding.FeedingOutcome.Unreadable;

/**
 * The command {@code import employers FILE}: imports an employers’ file, reports
 * progress, and writes refused lines to a file next to it. Output is French on a French
 * system and English elsewhere. Refused lines go back to an employer, so their reasons
 * are always in French.
 */
class EmployerImport {

	private final Feedings feedings;

	private final Clock clock;

	private final ImportCommand command;

	private boolean waiting;

	EmployerImport(Feedings feedings, Clock clock, PrintStream console, Locale machine) {
		this.feedings = feedings;
		this.clock = clock;
		this.command = new ImportCommand(console, machine);
	}

	/**
	 * Imports the file. Waits while another process reads it, until that ends or its
	 * lease expires.
	 * @return the exit code
	 */
	int run(Path file) throws IOException, InterruptedException {
		while (true) {
			switch (this.feedings.run(new FileSystemResource(file), PortalTime.today(this.clock), this::tell)) {
				case Unreadable unreadable -> {
					this.command.say(unreadable.problem().messageKey(), LineReading.COLUMNS.header());
					return ImportCommand.NOTHING_DONE;
				}
				case Done(FeedingProgress report) -> {
					return conclude(file, report);
				}
				case DoneBefore(FeedingProgress report) -> {
					this.command.say("feeding.command.doneBefore");
					return conclude(file, report);
				}
				case Interrupted(FeedingProgress progress) -> {
					this.command.say("feeding.command.interrupted", progress.read(), progress.total());
					return ImportCommand.NOTHING_DONE;
				}
				case RunningElsewhere(FeedingProgress progress) -> waitFor(progress);
			}
		}
	}

	private void waitFor(FeedingProgress progress) throws InterruptedException {
		if (!this.waiting) {
			this.command.say("feeding.command.waiting");
			this.waiting = true;
		}
		tell(progress);
		Thread.sleep(Duration.ofSeconds(1));
	}

	private void tell(FeedingProgress progress) {
		this.command.tell(progress.read(), progress.total());
	}

	private int conclude(Path file, FeedingProgress report) throws IOException {
		this.command.say("feeding.command.done", report.read(), report.kept(), report.alreadyKnown(), report.refused());
		try (RefusalsFile refusals = new RefusalsFile(file, "feeding.command.columns")) {
			if (report.refused() > 0) {
				this.feedings.refusals(report.id(), (refusal) -> refusals
					.write(refusal.line() + ";" + refusal.reason() + ";", refusal.reason().messageKey()));
			}
			return this.command.conclude(report.refused(), refusals.file());
		}
		catch (UncheckedIOException unwritable) {
			throw unwritable.getCause();
		}
	}

}
