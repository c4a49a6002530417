package fr.compteformation;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** What is refused; {@code StartTests} of the bench prepares a start. */
class StartPreparationTests {

	@TempDir
	private Path folder;

	@Test
	void onlyAJarIsPrepared() throws Exception {
		assertThat(prepare()).isEqualTo(1);
		assertThat(this.folder).isEmptyDirectory();
	}

	@Test
	void aFolderThatHoldsSomethingStaysAsItIs() throws Exception {
		Path portal = Files.createFile(this.folder.resolve("compte-formation.jar"));
		assertThat(prepare()).isEqualTo(1);
		assertThat(portal).isEmptyFile();
		assertThat(this.folder.resolve("start")).doesNotExist();
	}

	private int prepare() throws Exception {
		return StartPreparation.run(this.folder, List.of());
	}

}
