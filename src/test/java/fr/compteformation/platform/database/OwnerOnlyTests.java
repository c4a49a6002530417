package fr.compteformation.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(OutputCaptureExtension.class)
class OwnerOnlyTests {

	private static final Pattern OURS = Pattern.compile("portal\\..+");

	@TempDir
	private Path folder;

	@BeforeEach
	void needsRights() {
		Assumptions.assumeTrue(this.folder.getFileSystem().supportedFileAttributeViews().contains("posix"));
	}

	@Test
	void aNewFolderIsForItsOwnerAndTheOnesAboveAreNot() throws IOException {
		Path inner = this.folder.resolve("a/b");
		OwnerOnly.makeFolder(inner);
		OwnerOnly.makeFolder(inner);
		assertThat(rights(inner)).isEqualTo("rwx------");
		assertThat(rights(inner.getParent())).startsWith("rwxr-x");
		OwnerOnly.makeFile(inner.resolve("portal.mv.db"));
		assertThat(rights(inner.resolve("portal.mv.db"))).isEqualTo("rw-------");
	}

	@Test
	void whatWasOpenIsTightenedOnceAndThatIsLogged(CapturedOutput output) throws IOException {
		Path file = open("portal.mv.db");
		OwnerOnly.tighten(this.folder, OURS);
		assertThat(rights(this.folder)).isEqualTo("rwx------");
		assertThat(rights(file)).isEqualTo("rw-------");
		assertThat(output).containsOnlyOnce(file + " was open to others");
		OwnerOnly.tighten(this.folder, OURS);
		assertThat(output).containsOnlyOnce(file + " was open to others");
	}

	@Test
	void aFolderThatIsSharedKeepsItsRights() throws IOException {
		Path file = open("portal.mv.db");
		Path other = open("other.txt");
		OwnerOnly.tighten(this.folder, OURS);
		assertThat(rights(this.folder)).isEqualTo("rwxr-xr-x");
		assertThat(rights(other)).isEqualTo("rw-r--r--");
		assertThat(rights(file)).isEqualTo("rw-------");
	}

	@Test
	void nothingIsOpenedWider() throws IOException {
		Path file = open("portal.mv.db");
		Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r-----"));
		OwnerOnly.tighten(this.folder, OURS);
		assertThat(rights(file)).isEqualTo("r--------");
	}

	private Path open(String name) throws IOException {
		Files.setPosixFilePermissions(this.folder, PosixFilePermissions.fromString("rwxr-xr-x"));
		Path file = Files.createFile(this.folder.resolve(name));
		Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
		return file;
	}

	private static String rights(Path path) throws IOException {
		return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
	}

}
