package fr.compteformation.platform.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fr.compteformation.platform.keys.NewKeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

class ArrivalTests {

	private static final int MOST = 100_000;

	private FileEncryption safe;

	@BeforeEach
	void open(@TempDir Path keys) throws IOException {
		this.safe = new FileEncryption(NewKeys.in(keys));
	}

	@Test
	void receivesWhatIsAllowedToTheLastByte() throws IOException {
		byte[] content = new byte[MOST];
		content[MOST - 1] = 1;
		try (Arrival arrival = receive(new ByteArrayInputStream(content))) {
			assertThat(arrival.bytes()).isEqualTo(MOST);
			assertThat(arrival.read()).isEqualTo(content);
		}
	}

	@Test
	void receivesOneByteMoreAndNoFurther() throws IOException {
		AtomicLong given = new AtomicLong();
		try (Arrival arrival = receive(endless(given))) {
			assertThat(arrival.bytes()).isEqualTo(MOST + 1);
		}
		assertThat(given).hasValue(MOST + 1);
	}

	@Test
	void leavesNothingBehind() throws IOException {
		long before = waiting();
		receive(new ByteArrayInputStream(new byte[10])).close();
		assertThatIOException().isThrownBy(() -> receive(new InputStream() {

			@Override
			public int read() throws IOException {
				throw new IOException("the connection broke");
			}
		}));
		assertThat(waiting()).isEqualTo(before);
	}

	@Test
	void aFullDiskDiffersFromABrokenConnection() {
		OutputStream full = new OutputStream() {

			@Override
			public void write(int one) throws IOException {
				throw new IOException("No space left on device");
			}
		};
		assertThatIOException().isThrownBy(() -> new Arrival.OnDisk(full).write(new byte[10]))
			.isInstanceOf(Arrival.NoRoom.class);
	}

	private Arrival receive(InputStream content) throws IOException {
		return Arrival.of(DocumentId.random(), content, MOST, this.safe);
	}

	private static InputStream endless(AtomicLong given) {
		return new InputStream() {

			@Override
			public int read() {
				given.incrementAndGet();
				return 'a';
			}
		};
	}

	private static long waiting() throws IOException {
		try (var files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
			return files.filter((file) -> file.getFileName().toString().startsWith("document")).count();
		}
	}

}
