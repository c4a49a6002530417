package fr.compteformation.platform.backup;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

import org.springframework.core.env.Environment;
import org.springframework.util.StringUtils;

import fr.compteformation.platform.command.Command;
import fr.compteformation.platform.database.DataFile;

/**
 * The command {@code backup FOLDER}: copies the H2 file, by the portal that has it open,
 * or itself if none runs. A database server has tools of its own.
 */
public class BackupCommand {

	public static final Command COMMAND = Command.on(BackupCommand.class, "backup", "FOLDER",
			"copies the H2 file into a folder, also while the portal runs (PostgreSQL: pg_dump)",
			(program, given) -> new BackupCommand(program.getEnvironment()).run(Path.of(given.getFirst())));

	private static final Duration PATIENCE = Duration.ofMinutes(10);

	private static final int H2_IN_USE = 90020;

	private final Environment settings;

	BackupCommand(Environment settings) {
		this.settings = settings;
	}

	/** Returns the exit code. */
	int run(Path folder) throws IOException, InterruptedException {
		String url = this.settings.getProperty("spring.datasource.url", "none");
		if (StringUtils.hasText(url) && !url.equals("none")) {
			System.err.println("This portal uses a database server: back it up with pg_dump, see operate.md.");
			return Command.FAILED;
		}
		Path data = new File(this.settings.getProperty("compte-formation.data-dir", "./data")).toPath();
		try (Connection connection = DriverManager.getConnection(DataFile.existing(data), "", "")) {
			System.out.println(BackupFile.write(connection, folder, Clock.systemUTC()));
			return Command.DONE;
		}
		catch (SQLException refused) {
			if (refused.getErrorCode() != H2_IN_USE) {
				System.err.println("Nothing was copied: " + refused.getMessage());
				return Command.FAILED;
			}
			return ask(new BackupRequest(data), folder);
		}
	}

	private static int ask(BackupRequest request, Path folder) throws IOException, InterruptedException {
		request.ask(folder);
		long end = System.nanoTime() + PATIENCE.toNanos();
		Optional<String> answer = request.answer();
		while (answer.isEmpty() && System.nanoTime() < end) {
			Thread.sleep(500);
			answer = request.answer();
		}
		request.withdraw();
		String text = answer.orElse("!the portal does not answer");
		if (text.startsWith("!")) {
			System.err.println("Nothing was copied: " + text.substring(1));
			return Command.FAILED;
		}
		System.out.println(text);
		return Command.DONE;
	}

}
