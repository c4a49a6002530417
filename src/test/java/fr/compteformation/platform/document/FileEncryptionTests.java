package fr.compteformation.platform.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fr.compteformation.platform.keys.NewKeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class FileEncryptionTests {

	private final DocumentId id = DocumentId.random();

	private final byte[] content = "Bonjour ".repeat(5000).getBytes(StandardCharsets.UTF_8);

	private FileEncryption safe;

	@BeforeEach
	void open(@TempDir Path keys) throws IOException {
		this.safe = new FileEncryption(NewKeys.in(keys));
	}

	@Test
	void givesBackWhatWasPutIn() throws IOException {
		byte[] sealed = sealed();
		assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain("Bonjour");
		assertThat(opened(this.id, sealed)).isEqualTo(this.content);
	}

	@Test
	void opensNothingUnderAnotherId() throws IOException {
		byte[] sealed = sealed();
		assertThatExceptionOfType(IOException.class).isThrownBy(() -> opened(DocumentId.random(), sealed));
	}

	@Test
	void opensNothingThatWasChangedOrCutOff() throws IOException {
		byte[] changed = sealed();
		changed[changed.length / 2] ^= 1;
		assertThatExceptionOfType(IOException.class).isThrownBy(() -> opened(this.id, changed));
		byte[] cut = Arrays.copyOf(sealed(), 4096);
		assertThatExceptionOfType(IOException.class).isThrownBy(() -> opened(this.id, cut));
		assertThatExceptionOfType(IOException.class).isThrownBy(() -> opened(this.id, new byte[0]));
	}

	@Test
	void aNameIsBoundToItsFileToo() {
		String sealed = this.safe.sealedName(this.id, "bulletin déc. 2014.pdf");
		assertThat(this.safe.openedName(this.id, sealed)).isEqualTo("bulletin déc. 2014.pdf");
		assertThatExceptionOfType(UncheckedIOException.class)
			.isThrownBy(() -> this.safe.openedName(DocumentId.random(), sealed));
	}

	@Test
	void theLongestNameHasRoomInItsColumn() {
		assertThat(this.safe.sealedName(this.id, "🙂".repeat(FileName.LONGEST) + ".jpeg")).hasSizeLessThan(800);
	}

	private byte[] sealed() throws IOException {
		ByteArrayOutputStream sealed = new ByteArrayOutputStream();
		try (OutputStream sealing = this.safe.sealing(this.id, sealed)) {
			sealing.write(this.content);
		}
		return sealed.toByteArray();
	}

	private byte[] opened(DocumentId under, byte[] sealed) throws IOException {
		try (InputStream opened = this.safe.opening(under, new ByteArrayInputStream(sealed))) {
			return opened.readAllBytes();
		}
	}

}
