package fr.compteformation.platform.database;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;

import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * A command that runs a part of the application on its database: no pages, emails, jobs
 * or web server.
 *
 * @param option the option that asks for it, with its equals sign; a path follows
 * @param parts the configuration of the parts that it needs
 * @param task what it does
 */
public record DatabaseCommand(String option, Class<?> parts, Task task) {

	private static final int FAILED = 1;

	/** Whether the arguments request it. */
	public boolean isWanted(String[] arguments) {
		return Arrays.stream(arguments).anyMatch((argument) -> argument.startsWith(this.option));
	}

	/** The file or folder named by the arguments. */
	public Path path(String[] arguments) {
		return Arrays.stream(arguments)
			.filter((argument) -> argument.startsWith(this.option))
			.map((argument) -> Path.of(argument.substring(this.option.length())))
			.findFirst()
			.orElseThrow();
	}

	/**
	 * Runs it.
	 * @return the exit code
	 */
	public int run(String[] arguments) {
		try (ConfigurableApplicationContext program = new SpringApplicationBuilder(this.parts)
			.web(WebApplicationType.NONE)
			.bannerMode(Banner.Mode.OFF)
			.logStartupInfo(false)
			.properties("logging.level.root=warn")
			.run(arguments)) {
			return this.task.run(program, path(arguments));
		}
		catch (IOException | InterruptedException failed) {
			System.err.println(failed.getMessage());
			return FAILED;
		}
	}

	/** What a command does. */
	@FunctionalInterface
	public interface Task {

		/**
		 * @param program its beans
		 * @param path the file or folder
		 * @return the exit code
		 */
		int run(ApplicationContext program, Path path) throws IOException, InterruptedException;

	}

}
