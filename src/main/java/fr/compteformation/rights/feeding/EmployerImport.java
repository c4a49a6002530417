package fr.compteformation.rights.feeding;

import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;

import org.springframework.core.io.FileSystemResource;

import fr.compteformation.platform.base.PortalTime;
import fr.compteformation.rights.feeding.FeedingOutcome.Done;
import fr.compteformation.rights.feeding.FeedingOutcome.DoneBefore;
import fr.compteformation.rights.feeding.FeedingOutcome.Interrupted;
import fr.compteformation.rights.feeding.FeedingOutcome.RunningElsewhere;
import fr.compteformation.rights.feeding.FeedingOutcome.Unreadable;

/**
 * The command {@code --import-employers=FILE}: imports an employers’ file, reports
 * progress, and writes refused lines to a file next to it. Output is French on a French
 * system and English elsewhere. Refused lines go back to an employer, so their reasons
 * are always in French.
 */
class EmployerImport {

	static final int ALL_TAKEN = 0;

	static final int NOTHING_DONE = 1;

	static final int SOME_REFUSED = 2;

	private static final String OPTION = "--import-employers=";

	private static final Duration BETWEEN_LINES = Duration.ofSeconds(3);

	// Without it, spreadsheets read the file as Latin-1.
	private static final char BYTE_ORDER_MARK = '\ufeff';

	private final Feedings feedings;

	private final Clock clock;

	private final PrintStream console;

	private final Locale locale;

	private final ResourceBundle texts;

	private long toldAt = System.nanoTime();

	private long readWhenTold = -1;

	private boolean waiting;

	EmployerImport(Feedings feedings, Clock clock, PrintStream console, Locale machine) {
		this.feedings = feedings;
		this.clock = clock;
		this.console = console;
		this.locale = machine.getLanguage().equals("fr") ? Locale.FRENCH : Locale.ENGLISH;
		this.texts = texts(this.locale);
	}

	/** Whether the arguments request an import. */
	static boolean isWanted(String[] arguments) {
		return Arrays.stream(arguments).anyMatch((argument) -> argument.startsWith(OPTION));
	}

	/** The file named by the arguments. */
	static Path file(String[] arguments) {
		return Arrays.stream(arguments)
			.filter((argument) -> argument.startsWith(OPTION))
			.map((argument) -> Path.of(argument.substring(OPTION.length())))
			.findFirst()
			.orElseThrow();
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
					say(unreadable.problem().messageKey(), LineReading.COLUMNS.header());
					return NOTHING_DONE;
				}
				case Done(FeedingProgress report) -> {
					return conclude(file, report);
				}
				case DoneBefore(FeedingProgress report) -> {
					say("feeding.command.doneBefore");
					return conclude(file, report);
				}
				case Interrupted(FeedingProgress progress) -> {
					say("feeding.command.interrupted", progress.read(), progress.total());
					return NOTHING_DONE;
				}
				case RunningElsewhere(FeedingProgress progress) -> waitFor(progress);
			}
		}
	}

	private void waitFor(FeedingProgress progress) throws InterruptedException {
		if (!this.waiting) {
			say("feeding.command.waiting");
			this.waiting = true;
		}
		tell(progress);
		Thread.sleep(Duration.ofSeconds(1));
	}

	private void tell(FeedingProgress progress) {
		long now = System.nanoTime();
		if (this.readWhenTold < 0) {
			this.readWhenTold = progress.read();
		}
		Duration since = Duration.ofNanos(now - this.toldAt);
		if (since.compareTo(BETWEEN_LINES) >= 0) {
			say("feeding.command.progress", progress.read(), progress.total(),
					100 * progress.read() / Math.max(1, progress.total()),
					1000 * (progress.read() - this.readWhenTold) / since.toMillis());
			this.toldAt = now;
			this.readWhenTold = progress.read();
		}
	}

	private int conclude(Path file, FeedingProgress report) throws IOException {
		say("feeding.command.done", report.read(), report.kept(), report.alreadyKnown(), report.refused());
		if (report.refused() == 0) {
			return ALL_TAKEN;
		}
		Path refused = file.resolveSibling(file.getFileName() + ".refus.csv");
		write(report.id(), refused);
		say("feeding.command.refused", refused);
		return SOME_REFUSED;
	}

	private void write(FeedingId feeding, Path refused) throws IOException {
		ResourceBundle french = texts(Locale.FRENCH);
		try (PrintWriter lines = new PrintWriter(Files.newBufferedWriter(refused, StandardCharsets.UTF_8))) {
			lines.print(BYTE_ORDER_MARK);
			lines.println(french.getString("feeding.command.columns"));
			this.feedings.refusals(feeding, (refusal) -> lines.printf("%d;%s;\"%s\"%n", refusal.line(),
					refusal.reason(), french.getString(refusal.reason().messageKey())));
			if (lines.checkError()) {
				throw new IOException("the refused lines cannot be written to " + refused);
			}
		}
	}

	private void say(String key, Object... parameters) {
		this.console.println((parameters.length == 0) ? this.texts.getString(key)
				: new MessageFormat(this.texts.getString(key), this.locale).format(parameters));
	}

	private static ResourceBundle texts(Locale locale) {
		return ResourceBundle.getBundle("vaadin-i18n/translations", locale);
	}

}
