package fr.compteformation.platform.command;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;

/** The commands of a program, found by their words among its arguments. */
public final class Commands {

	private static final String SETTING = "--";

	private final List<Command> commands;

	public Commands(List<Command> commands) {
		this.commands = List.copyOf(commands);
	}

	/**
	 * Runs the command that the arguments name.
	 * @return its exit code; empty if they hold settings only
	 */
	public OptionalInt run(String[] arguments) {
		List<String> words = Arrays.stream(arguments).filter((argument) -> !argument.startsWith(SETTING)).toList();
		List<String> settings = Arrays.stream(arguments).filter((argument) -> argument.startsWith(SETTING)).toList();
		if (words.isEmpty()) {
			return OptionalInt.empty();
		}
		for (Command command : this.commands) {
			List<String> name = List.of(command.words().split(" "));
			if (words.size() >= name.size() && words.subList(0, name.size()).equals(name)) {
				return OptionalInt.of(command.run(words.subList(name.size(), words.size()), settings));
			}
		}
		System.err.println("There is no command " + String.join(" ", words) + ": --help lists them.");
		return OptionalInt.of(Command.FAILED);
	}

	/** The lines of the help. */
	public List<String> help() {
		List<String> lines = new ArrayList<>();
		this.commands.forEach((command) -> {
			lines.add("  " + command.usage());
			lines.add("      " + command.purpose());
		});
		return lines;
	}

}
