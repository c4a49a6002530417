package fr.compteformation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

@DisabledOnOs(OS.WINDOWS)
class WrapperTests {

	private static final Path SEARCH = Path.of(".mvn/jdk.sh").toAbsolutePath();

	@TempDir
	private Path machine;

	// Regenerating the wrapper would drop the search.
	@Test
	void theWrapperLooksForAJdkBeforeItForbidsGlobbing() throws IOException {
		String wrapper = Files.readString(Path.of("mvnw"));
		assertThat(wrapper).contains("/.mvn/jdk.sh\"");
		assertThat(wrapper.indexOf("/.mvn/jdk.sh")).isLessThan(wrapper.indexOf("set -euf"));
	}

	@Test
	void aNewerJdkElsewhereIsFoundWhenTheDefaultIsTooOld() throws Exception {
		Path old = jdk("default-17", "17.0.15");
		Path fitting = jdk("jvm/temurin-25", "25.0.3");
		jdk("jvm/older-11", "11.0.2");
		assertThat(search(old, this.machine.resolve("jvm") + "/*")).isEqualTo("0 " + fitting);
	}

	@Test
	void theJdkOfJavaHomeIsKeptWhenItFits() throws Exception {
		Path own = jdk("own-21", "21.0.1");
		jdk("jvm/temurin-25", "25.0.3");
		assertThat(search(own, this.machine.resolve("jvm") + "/*")).isEqualTo("0 " + own);
	}

	@Test
	void withoutAFittingJdkOneLineSaysWhatToInstall() throws Exception {
		assertThat(search(jdk("default-17", "17.0.15"), this.machine + "/nowhere/*")).startsWith("1 ")
			.contains("needs a JDK 21 or newer")
			.contains("apt install openjdk-21-jdk")
			.hasLineCount(1);
	}

	/** A minimal JDK for the search: a compiler that prints its version. */
	private Path jdk(String name, String version) throws IOException {
		Path compiler = this.machine.resolve(name).resolve("bin/javac");
		Files.createDirectories(compiler.getParent());
		Files.writeString(compiler, "#!/bin/sh\necho 'javac " + version + "'\n");
		Files.setPosixFilePermissions(compiler, Set.of(PosixFilePermission.values()));
		return this.machine.resolve(name);
	}

	/** The exit code of the search with the chosen JDK or the error message. */
	private String search(Path javaHome, String places) throws Exception {
		ProcessBuilder shell = new ProcessBuilder("sh", "-c",
				"(. '" + SEARCH + "' && echo \"$JAVA_HOME\") 2>&1; echo $?");
		Map<String, String> environment = shell.environment();
		environment.clear();
		environment.put("PATH", javaHome + "/bin:/usr/bin:/bin");
		environment.put("JAVA_HOME", javaHome.toString());
		environment.put("HOME", this.machine.toString());
		environment.put("JDK_SEARCH_PATH", places);
		Process process = shell.start();
		String said = new String(process.getInputStream().readAllBytes()).strip();
		assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
		int line = said.lastIndexOf('\n');
		return said.substring(line + 1) + " " + said.substring(0, line);
	}

}
