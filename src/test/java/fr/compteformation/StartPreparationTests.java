package fr.compteformation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** What is refused; {@code StartTests} of the bench prepares a start. */
class StartPreparationTests {

	@TempDir
	private Path folder;

	@Test
	void isWantedByItsOptionOnly() {
		assertThat(StartPreparation.isWanted(new String[] { "--prepare-start=" + this.folder })).isTrue();
		assertThat(StartPreparation.isWanted(new String[] { "--server.port=0" })).isFalse();
	}

	@Test
	void onlyAJarIsPrepared() {
		assertThat(prepare()).isEqualTo(1);
		assertThat(this.folder).isEmptyDirectory();
	}

	@Test
	void aFolderThatHoldsSomethingStaysAsItIs() throws IOException {
		Path portal = Files.createFile(this.folder.resolve("compte-formation.jar"));
		assertThat(prepare()).isEqualTo(1);
		assertThat(portal).isEmptyFile();
		assertThat(this.folder.resolve("start")).doesNotExist();
	}

	private int prepare() {
		return StartPreparation.run(new String[] { "--prepare-start=" + this.folder });
	}

}
