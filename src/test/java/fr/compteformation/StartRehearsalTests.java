package fr.compteformation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class StartRehearsalTests {

	@TempDir
	private Path folder;

	private final StartRehearsal rehearsal = new StartRehearsal(Path.of("portal.jar"), Path.of("start.aot"),
			List.of("--spring.profiles.active=demo"));

	@Test
	void theEnvironmentOfTheOperatorIsNotInherited() {
		assertThat(System.getenv()).isNotEmpty();
		assertThat(StartRehearsal.java("-version").environment().keySet()).isSubsetOf("PATH", "TMPDIR", "LANG", "HOME")
			.isSubsetOf(System.getenv().keySet());
	}

	@Test
	void dataAndKeysAreTemporary() {
		assertThat(this.rehearsal.arguments(this.folder, 8080)).contains("--spring.datasource.url=none",
				"--compte-formation.data-dir=" + this.folder.resolve("data"),
				"--compte-formation.key-dir=" + this.folder.resolve("keys"), "--spring.profiles.active=demo");
	}

	@Test
	void keysAreDeletedHoweverItEnds() throws IOException {
		Path temporary = Files.createDirectories(this.folder.resolve("temporary"));
		Files.createFile(temporary.resolve("keys"));
		this.rehearsal.cleanUp(temporary);
		this.rehearsal.cleanUp(temporary);
		assertThat(temporary).doesNotExist();
	}

}
