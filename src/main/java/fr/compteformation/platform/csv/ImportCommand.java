package fr.compteformation.platform.csv;

import java.io.PrintStream;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.time.Duration;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The console of an operator’s command that imports a file: French on a French system and
 * English elsewhere.
 */
public final class ImportCommand {

	/** The exit codes. */
	public static final int ALL_TAKEN = 0;

	public static final int NOTHING_DONE = 1;

	public static final int SOME_REFUSED = 2;

	private static final Duration BETWEEN_LINES = Duration.ofSeconds(3);

	private final PrintStream console;

	private final Locale locale;

	private final ResourceBundle texts;

	private long toldAt = System.nanoTime();

	private long readWhenTold = -1;

	public ImportCommand(PrintStream console, Locale machine) {
		this.console = console;
		this.locale = machine.getLanguage().equals("fr") ? Locale.FRENCH : Locale.ENGLISH;
		this.texts = texts(this.locale);
	}

	/** Prints a text. */
	public void say(String key, Object... parameters) {
		this.console.println((parameters.length == 0) ? this.texts.getString(key)
				: new MessageFormat(this.texts.getString(key), this.locale).format(parameters));
	}

	/** Reports progress, every few seconds. */
	public void tell(long read, long total) {
		long now = System.nanoTime();
		if (this.readWhenTold < 0) {
			this.readWhenTold = read;
		}
		Duration since = Duration.ofNanos(now - this.toldAt);
		if (since.compareTo(BETWEEN_LINES) >= 0) {
			say("csv.command.progress", read, total, 100 * read / Math.max(1, total),
					1000 * (read - this.readWhenTold) / since.toMillis());
			this.toldAt = now;
			this.readWhenTold = read;
		}
	}

	/**
	 * Concludes an import of which everything was read.
	 * @return the exit code
	 */
	public int conclude(long refused, Path refusals) {
		if (refused == 0) {
			return ALL_TAKEN;
		}
		say("csv.command.refused", refusals);
		return SOME_REFUSED;
	}

	static ResourceBundle texts(Locale locale) {
		return ResourceBundle.getBundle("vaadin-i18n/translations", locale);
	}

}
