package fr.compteformation.rights.feeding;

import java.time.LocalDate;
import java.util.Arrays;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.core.io.FileSystemResource;

/**
 * An import that halts, as by a power cut, when {@code --halt-after=N} lines are written
 * but not committed.
 */
final class HaltingImport {

	static final int HALTED = 9;

	private HaltingImport() {
	}

	public static void main(String[] arguments) {
		var program = new SpringApplicationBuilder(EmployerImportProgram.class).web(WebApplicationType.NONE)
			.run(arguments);
		long lines = program.getEnvironment().getRequiredProperty("halt-after", Long.class);
		program.getBean(Feedings.class)
			.run(new FileSystemResource(file(arguments)), LocalDate.of(2026, 5, 15), (progress) -> {
				if (progress.read() >= lines) {
					Runtime.getRuntime().halt(HALTED);
				}
			});
	}

	private static String file(String[] arguments) {
		return Arrays.stream(arguments)
			.filter((argument) -> !argument.startsWith("--"))
			.reduce((first, last) -> last)
			.orElseThrow();
	}

}
