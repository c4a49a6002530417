package fr.compteformation.people.holderaddress;

import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;

import org.jspecify.annotations.Nullable;

import org.springframework.core.io.FileSystemResource;

/**
 * The command {@code --import-addresses=FILE}: reads a file of postal addresses, reports
 * progress, and writes refused lines to a file next to it. Output is French on a French
 * system and English elsewhere; the reasons are always in French, like those of the
 * employers’ files.
 */
class AddressImport {

	static final int ALL_TAKEN = 0;

	static final int NOTHING_DONE = 1;

	static final int SOME_REFUSED = 2;

	private static final String OPTION = "--import-addresses=";

	private static final Duration BETWEEN_LINES = Duration.ofSeconds(3);

	// Without it, spreadsheets read the file as Latin-1.
	private static final char BYTE_ORDER_MARK = '\ufeff';

	private final HolderAddresses addresses;

	private final PrintStream console;

	private final Locale locale;

	private final ResourceBundle texts;

	private long toldAt = System.nanoTime();

	private long readWhenTold;

	AddressImport(HolderAddresses addresses, PrintStream console, Locale machine) {
		this.addresses = addresses;
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
	 * Imports the file.
	 * @return the exit code
	 */
	int run(Path file) throws IOException {
		Path refused = file.resolveSibling(file.getFileName() + ".refus.csv");
		Files.deleteIfExists(refused);
		try (Refusals refusals = new Refusals(refused)) {
			return conclude(this.addresses.read(new FileSystemResource(file), this::tell, refusals::write), refused);
		}
	}

	private int conclude(AddressFiles.Outcome outcome, Path refused) {
		return switch (outcome) {
			case AddressFiles.Outcome.Unreadable unreadable -> {
				say(unreadable.problem().messageKey(), unreadable.header());
				yield NOTHING_DONE;
			}
			case AddressFiles.Outcome.Interrupted(long read, long total) -> {
				say("holderaddress.command.interrupted", read, total);
				yield NOTHING_DONE;
			}
			case AddressFiles.Outcome.Done(AddressFile read) -> {
				say("holderaddress.command.done", read.read(), read.taken(), read.unchanged(), read.refused());
				if (read.refused() > 0) {
					say("feeding.command.refused", refused);
				}
				yield (read.refused() > 0) ? SOME_REFUSED : ALL_TAKEN;
			}
		};
	}

	private void tell(AddressFile progress) {
		long now = System.nanoTime();
		Duration since = Duration.ofNanos(now - this.toldAt);
		if (since.compareTo(BETWEEN_LINES) >= 0) {
			say("feeding.command.progress", progress.read(), progress.total(),
					100 * progress.read() / Math.max(1, progress.total()),
					1000 * (progress.read() - this.readWhenTold) / since.toMillis());
			this.toldAt = now;
			this.readWhenTold = progress.read();
		}
	}

	private void say(String key, Object... parameters) {
		this.console.println(new MessageFormat(this.texts.getString(key), this.locale).format(parameters));
	}

	private static ResourceBundle texts(Locale locale) {
		return ResourceBundle.getBundle("vaadin-i18n/translations", locale);
	}

	/** The file of refused lines, which exists once there is one. */
	private static final class Refusals implements AutoCloseable {

		private final Path file;

		private final ResourceBundle french = texts(Locale.FRENCH);

		private @Nullable PrintWriter lines;

		Refusals(Path file) {
			this.file = file;
		}

		void write(AddressFiles.RefusedLine refusal) {
			PrintWriter writer = open();
			writer.printf("%d;\"%s\"%n", refusal.line(), this.french.getString(refusal.messageKey()));
			if (writer.checkError()) {
				throw new UncheckedIOException(new IOException("the refused lines cannot be written to " + this.file));
			}
		}

		private PrintWriter open() {
			PrintWriter open = this.lines;
			if (open == null) {
				try {
					open = new PrintWriter(Files.newBufferedWriter(this.file, StandardCharsets.UTF_8));
				}
				catch (IOException unwritable) {
					throw new UncheckedIOException(unwritable);
				}
				open.print(BYTE_ORDER_MARK);
				open.println(this.french.getString("holderaddress.command.columns"));
				this.lines = open;
			}
			return open;
		}

		@Override
		public void close() {
			if (this.lines != null) {
				this.lines.close();
			}
		}

	}

}
