package fr.compteformation.platform.keys;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserPrincipal;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

@DisabledOnOs(OS.WINDOWS)
class FileOfKeysTests {

	@TempDir
	private Path folder;

	@Test
	void rightsStayAsTheyWere() throws IOException {
		Path file = Files.writeString(this.folder.resolve("numbers.json"), "before");
		Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
		new FileOfKeys(file).replace("after", file);
		assertThat(file).hasContent("after");
		assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-r-----");
		assertThat(this.folder.resolve("numbers.json.new")).doesNotExist();
	}

	@Test
	void rootLeavesTheFileToItsOwner() throws IOException {
		assumeTrue(System.getProperty("user.name").equals("root"));
		Path file = Files.writeString(this.folder.resolve("numbers.json"), "before");
		UserPrincipal nobody = file.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName("nobody");
		Files.setOwner(file, nobody);
		new FileOfKeys(file).replace("after", file);
		assertThat(Files.getOwner(file)).isEqualTo(nobody);
	}

}
