package fr.compteformation.platform.keys;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class KeysTests {

	private static final byte[] PURPOSE = "nir".getBytes(StandardCharsets.US_ASCII);

	private static final byte[] NUMBER = "255081416802538".getBytes(StandardCharsets.US_ASCII);

	@TempDir
	private Path folder;

	@Test
	void areMadeInAFolderThatNeedNotExist() throws IOException {
		Path inner = this.folder.resolve("a/b");
		Keys.generate(inner);
		assertThat(inner).isDirectoryContaining("glob:**/numbers.json")
			.isDirectoryContaining("glob:**/drafts.json")
			.isDirectoryContaining("glob:**/tokens.json")
			.isDirectoryContaining("glob:**/documents.json");
	}

	@Test
	void theOnesThatWereThereStayWhenTheOthersAreAdded() throws IOException {
		Keys.generate(this.folder);
		Path lost = this.folder.resolve("documents.json");
		Path kept = this.folder.resolve("numbers.json");
		String before = Files.readString(kept);
		Files.delete(lost);
		Keys.complete(this.folder);
		assertThat(lost).exists();
		assertThat(kept).hasContent(before);
		Keys.open(this.folder);
	}

	@Test
	void anIncompleteKeyFileIsCreatedAgain() throws IOException {
		Files.writeString(this.folder.resolve("numbers.json.new"), "half of it");
		Keys.complete(this.folder);
		Keys.open(this.folder);
		assertThat(this.folder).isDirectoryNotContaining("glob:**.new");
	}

	@Test
	void areReadableByTheirOwnerOnly() throws IOException {
		Assumptions.assumeTrue(this.folder.getFileSystem().supportedFileAttributeViews().contains("posix"));
		Files.setPosixFilePermissions(this.folder, PosixFilePermissions.fromString("rwxr-xr-x"));
		Keys.generate(this.folder);
		Keys.open(this.folder);
		assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(this.folder))).isEqualTo("rwx------");
		for (String name : new String[] { "numbers.json", "drafts.json", "tokens.json", "documents.json" }) {
			assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(this.folder.resolve(name))))
				.isEqualTo("rw-------");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "numbers.json", "drafts.json", "tokens.json", "documents.json" })
	void areNeverMadeBesideAnOlderKeySet(String older) throws IOException {
		Files.writeString(this.folder.resolve(older), "older");
		assertThatExceptionOfType(FileAlreadyExistsException.class).isThrownBy(() -> Keys.generate(this.folder))
			.withMessageContaining(older);
		assertThat(this.folder.resolve(older)).hasContent("older");
		try (var files = Files.list(this.folder)) {
			assertThat(files).hasSize(1);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "numbers.json", "drafts.json", "tokens.json", "documents.json" })
	void aMissingKeySetIsNamedWithTheWayToMakeOne(String missing) throws IOException {
		Keys.generate(this.folder);
		Files.delete(this.folder.resolve(missing));
		assertThatIllegalStateException().isThrownBy(() -> Keys.open(this.folder))
			.withMessageContaining(this.folder.resolve(missing).toString())
			.withMessageContaining("keys new " + this.folder)
			.withMessageNotContaining("%s");
	}

	@ParameterizedTest
	@CsvSource({ "numbers.json,''", "numbers.json,{}", "drafts.json,no keys", "drafts.json,'{\"key\": [{}]}'",
			"tokens.json,'[1,2'", "tokens.json,'\u0000'" })
	void aDamagedKeySetIsNamed(String damaged, String content) throws IOException {
		Keys.generate(this.folder);
		Files.writeString(this.folder.resolve(damaged), content);
		assertThatIllegalStateException().isThrownBy(() -> Keys.open(this.folder))
			.withMessageContaining(this.folder.resolve(damaged).toString());
	}

	@Test
	void aKeySetInThePlaceOfAnotherIsRefused() throws IOException {
		Keys.generate(this.folder);
		Files.copy(this.folder.resolve("drafts.json"), this.folder.resolve("numbers.json"),
				java.nio.file.StandardCopyOption.REPLACE_EXISTING);
		assertThatIllegalStateException().isThrownBy(() -> Keys.open(this.folder)).withMessageContaining("numbers");
	}

	@Test
	void equalNumbersGiveEqualCiphertextsUnderTheSameKeys() throws Exception {
		Keys.generate(this.folder);
		byte[] first = Keys.open(this.folder).numbers().encryptDeterministically(NUMBER, PURPOSE);
		byte[] afterARestart = Keys.open(this.folder).numbers().encryptDeterministically(NUMBER, PURPOSE);
		assertThat(first).isEqualTo(afterARestart).isNotEqualTo(NUMBER);
	}

	@Test
	void otherKeysGiveOtherCiphertextsAndReadNothing(@TempDir Path other) throws Exception {
		Keys.generate(this.folder);
		Keys.generate(other);
		byte[] first = Keys.open(this.folder).numbers().encryptDeterministically(NUMBER, PURPOSE);
		assertThat(Keys.open(other).numbers().encryptDeterministically(NUMBER, PURPOSE)).isNotEqualTo(first);
		assertThatExceptionOfType(GeneralSecurityException.class)
			.isThrownBy(() -> Keys.open(other).numbers().decryptDeterministically(first, PURPOSE));
	}

	@Test
	void derivedKeysAreStableAndDiffer(@TempDir Path other) throws IOException {
		Keys.generate(this.folder);
		Keys.generate(other);
		byte[] derived = Keys.open(this.folder).derive("activation:1:0");
		assertThat(derived).hasSize(32)
			.isEqualTo(Keys.open(this.folder).derive("activation:1:0"))
			.isNotEqualTo(Keys.open(this.folder).derive("activation:1:1"))
			.isNotEqualTo(Keys.open(other).derive("activation:1:0"));
	}

}
