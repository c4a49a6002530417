package fr.compteformation.platform.command;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(OutputCaptureExtension.class)
class CommandsTests {

	private final List<String> ran = new ArrayList<>();

	private final Commands commands = new Commands(List.of(command("check", ""), command("keys rotate", "[MINUTES]"),
			command("supervisor invite", "ADDRESS NAME"), new Command("fail", "", "fails", (given, settings) -> {
				throw new IOException("the disk is full");
			})));

	@Test
	void settingsAloneStartThePortal() {
		assertThat(run("--server.port=0")).isEqualTo(-1);
	}

	@Test
	void commandIsFoundByItsWordsBetweenSettings() {
		assertThat(run("--a=b", "supervisor", "invite", "a@exemple.fr", "--c=d", "Camille Martin")).isZero();
		assertThat(this.ran).containsExactly("supervisor invite [a@exemple.fr, Camille Martin] [--a=b, --c=d]");
	}

	@Test
	void whatIsInBracketsMayBeLeftOut() {
		assertThat(run("keys", "rotate", "5")).isZero();
		assertThat(this.ran).containsExactly("keys rotate [5] []");
	}

	@ParameterizedTest
	@ValueSource(strings = { "kyes rotate", "supervisor", "import-employers", "KEYS ROTATE" })
	void unknownCommandIsRefused(String words, CapturedOutput output) {
		assertThat(run(words.split(" "))).isEqualTo(Command.FAILED);
		assertThat(output).contains("There is no command " + words);
		assertThat(this.ran).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "supervisor invite", "supervisor invite a b c" })
	void tooFewOrTooManyArgumentsAreRefused(String words, CapturedOutput output) {
		assertThat(run(words.split(" "))).isEqualTo(Command.FAILED);
		assertThat(output).contains("Usage: supervisor invite ADDRESS NAME");
	}

	@Test
	void failureIsToldInOneLine(CapturedOutput output) {
		assertThat(run("fail")).isEqualTo(Command.FAILED);
		assertThat(output).contains("the disk is full").doesNotContain("IOException");
	}

	@Test
	void helpHasTwoLinesForEach() {
		assertThat(this.commands.help()).contains("  keys rotate [MINUTES]", "      does keys rotate").hasSize(8);
	}

	private int run(String... arguments) {
		return this.commands.run(arguments).orElse(-1);
	}

	private Command command(String words, String arguments) {
		return new Command(words, arguments, "does " + words, (given, settings) -> {
			this.ran.add(words + " " + given + " " + settings);
			return Command.DONE;
		});
	}

}
