package fr.compteformation.document.check;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;

import org.springframework.stereotype.Component;

/**
 * The way into this package: what a file is, whether it is clean, whether it opens. Two
 * files are in memory at a time; the next ones wait outside.
 */
@Component
public class Checks {

	private static final int AT_ONCE = 2;

	private static final int PATIENCE_SECONDS = 60;

	private final Semaphore places = new Semaphore(AT_ONCE, true);

	private final MimeTypes signatures = MimeTypes.getDefaultMimeTypes();

	private final Antivirus antivirus;

	private final Examiner examiner;

	Checks(Antivirus antivirus, Examiner examiner) {
		this.antivirus = antivirus;
		this.examiner = examiner;
	}

	/** A file that can be read whole. */
	@FunctionalInterface
	public interface Source {

		byte[] read() throws IOException;

	}

	/**
	 * Judges a file.
	 * @param file read once there is a place for it
	 */
	public Verdict judge(Source file) throws IOException {
		if (!hasPlace()) {
			return new Verdict.Refused(Refusal.CHECK_UNAVAILABLE);
		}
		try {
			return judge(file.read());
		}
		finally {
			this.places.release();
		}
	}

	private boolean hasPlace() {
		try {
			return this.places.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS);
		}
		catch (InterruptedException stopped) {
			Thread.currentThread().interrupt();
			return false;
		}
	}

	private Verdict judge(byte[] content) throws IOException {
		Optional<FileType> type = typeOf(content);
		if (type.isEmpty()) {
			return new Verdict.Refused(Refusal.NOT_ACCEPTED);
		}
		Optional<Refusal> virus = this.antivirus.scan(content);
		if (virus.isPresent()) {
			return new Verdict.Refused(virus.get());
		}
		return kept(type.get(), content).map((kept) -> examined(type.get(), kept))
			.orElseGet(() -> new Verdict.Refused(Refusal.BROKEN));
	}

	private Verdict examined(FileType type, byte[] content) {
		return this.examiner.examine(type, content)
			.<Verdict>map(Verdict.Refused::new)
			.orElseGet(() -> new Verdict.Sound(type, content));
	}

	private Optional<FileType> typeOf(byte[] content) throws IOException {
		String found = this.signatures.detect(new ByteArrayInputStream(content), new Metadata()).toString();
		return Arrays.stream(FileType.values()).filter((type) -> type.mediaType().equals(found)).findFirst();
	}

	private static Optional<byte[]> kept(FileType type, byte[] content) {
		return switch (type) {
			case PDF -> Optional.of(content);
			case JPEG -> JpegFile.withoutMetadata(content);
			case PNG -> PngFile.withoutMetadata(content);
		};
	}

}
