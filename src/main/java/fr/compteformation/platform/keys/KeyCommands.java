package fr.compteformation.platform.keys;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.time.Duration;

import fr.compteformation.platform.command.Command;

/** The operator’s commands about keys. */
public final class KeyCommands {

	public static final Command NEW = new Command("keys new", "FOLDER", "writes new key sets into a folder",
			(given, settings) -> generate(Path.of(given.getFirst())));

	public static final Command ROTATE = Command.on(KeysProgram.class, "keys rotate", "[MINUTES]",
			"adds a key to each set, waits until all nodes have it (10 minutes), and writes with it from then on",
			(program, given) -> program.getBean(KeyRotation.class)
				.rotate(System.out, Duration.ofMinutes(given.isEmpty() ? 10 : Long.parseLong(given.getFirst()))));

	public static final Command STATUS = Command.on(KeysProgram.class, "keys status", "",
			"says which keys there are and what still needs a former one; 2 if something does",
			(program, given) -> program.getBean(KeyRotation.class).status(System.out));

	public static final Command RETIRE = Command.on(KeysProgram.class, "keys retire", "[anyway]",
			"removes former keys that nothing needs; with anyway, FranceConnect links of those who did not come back "
					+ "end, and what no key opens is lost",
			(program, given) -> program.getBean(KeyRotation.class).retire(System.out, given.contains("anyway")));

	public static final Command REENCRYPT = Command.on(KeysProgram.class, "reencrypt", "",
			"encrypts rows and files with the new keys, as the portal does by itself",
			(program, given) -> program.getBean(KeyRotation.class).reencrypt(System.out));

	private KeyCommands() {
	}

	private static int generate(Path folder) throws IOException {
		try {
			Keys.generate(folder);
			System.out.println("Key sets written to " + folder + ": keep a copy apart from the database.");
			return Command.DONE;
		}
		catch (FileAlreadyExistsException exists) {
			System.err.println(exists.getMessage() + " exists: a key set is never overwritten.");
			return Command.FAILED;
		}
	}

}
