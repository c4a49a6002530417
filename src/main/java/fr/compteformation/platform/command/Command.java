package fr.compteformation.platform.command;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;

import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * A command of the operator. It runs without pages, jobs or a web server, on the parts of
 * the application that it names.
 *
 * @param words its name, one or two words
 * @param arguments what follows, for the help, such as {@code FOLDER}; one in brackets
 * may be left out
 * @param purpose one line for the help
 * @param task what it does
 */
public record Command(String words, String arguments, String purpose, Task task) {

	/** All was done. */
	public static final int DONE = 0;

	/** Nothing was done, or not all of it. */
	public static final int FAILED = 1;

	/** What could be done was done, and the rest refused. */
	public static final int PARTLY = 2;

	/**
	 * A command that needs parts of the application.
	 * @param parts their configuration
	 */
	public static Command on(Class<?> parts, String words, String arguments, String purpose, PartsTask task) {
		return new Command(words, arguments, purpose, (given, settings) -> {
			try (ConfigurableApplicationContext program = new SpringApplicationBuilder(parts)
				.web(WebApplicationType.NONE)
				.bannerMode(Banner.Mode.OFF)
				.logStartupInfo(false)
				.properties("logging.level.root=warn")
				.run(settings.toArray(String[]::new))) {
				return task.run(program, given);
			}
		});
	}

	/**
	 * Runs it.
	 * @param given what follows its name
	 * @param settings of the application, {@code --name=value}
	 * @return the exit code
	 */
	int run(List<String> given, List<String> settings) {
		String[] names = this.arguments.isEmpty() ? new String[0] : this.arguments.split(" ");
		long required = Arrays.stream(names).filter((name) -> !name.startsWith("[")).count();
		if (given.size() < required || given.size() > names.length) {
			System.err.println("Usage: " + usage());
			return FAILED;
		}
		try {
			return this.task.run(given, settings);
		}
		catch (IOException | InterruptedException failed) {
			System.err.println(failed.getMessage());
			return FAILED;
		}
	}

	/** Its name and what follows. */
	String usage() {
		return this.arguments.isEmpty() ? this.words : this.words + " " + this.arguments;
	}

	/** What a command does. */
	@FunctionalInterface
	public interface Task {

		/**
		 * @param given what follows its name
		 * @param settings of the application, {@code --name=value}
		 * @return the exit code
		 */
		int run(List<String> given, List<String> settings) throws IOException, InterruptedException;

	}

	/** What a command does with parts of the application. */
	@FunctionalInterface
	public interface PartsTask {

		/**
		 * @param program the beans of its parts
		 * @param given what follows its name
		 * @return the exit code
		 */
		int run(ApplicationContext program, List<String> given) throws IOException, InterruptedException;

	}

}
