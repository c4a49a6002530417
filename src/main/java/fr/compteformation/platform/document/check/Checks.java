package fr.compteformation.platform.document.check;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;

import org.springframework.stereotype.Component;

/**
 * The entry point of this package: detects the type of a file, scans it and tests that it
 * opens.
 */
@Component
public class Checks {

	/** Followed by “c” or “f”, and by “-sequence” for several pictures. */
	private static final String HEIC = "image/hei";

	private final Antivirus antivirus;

	private final Examiner examiner;

	private final HeicConverter converter;

	Checks(Antivirus antivirus, Examiner examiner, HeicConverter converter) {
		this.antivirus = antivirus;
		this.examiner = examiner;
		this.converter = converter;
	}

	/** Reads a file as a whole. */
	@FunctionalInterface
	public interface Source {

		byte[] read() throws IOException;

	}

	/** Opens a file for reading from its start. */
	@FunctionalInterface
	public interface Opening {

		InputStream open() throws IOException;

	}

	/** For the file dialog: media types and extensions. */
	public List<String> accepted() {
		Stream<String> types = Arrays.stream(FileType.values()).map(FileType::mediaType);
		return (this.converter.isSet() ? Stream.concat(types, Stream.of("image/heic", ".heic", ".heif")) : types)
			.toList();
	}

	/**
	 * Refuses a file by its first or last bytes, so that it need not be parsed; uses
	 * little memory.
	 */
	public Optional<Refusal> atFirstSight(Opening file) throws IOException {
		String mediaType;
		try (InputStream beginning = new BufferedInputStream(file.open())) {
			mediaType = mediaTypeOf(beginning);
		}
		Optional<FileType> type = typeOf(mediaType);
		if (type.isEmpty()) {
			return canBeConverted(mediaType) ? Optional.empty() : Optional.of(notTaken(mediaType));
		}
		try (InputStream content = file.open()) {
			return FileSignatureCheck.of(type.get(), content);
		}
	}

	/** Checks a file; holds it in memory meanwhile. */
	public Verdict judge(Source file) throws IOException {
		return judge(file.read());
	}

	private Verdict judge(byte[] content) throws IOException {
		String mediaType = mediaTypeOf(new ByteArrayInputStream(content));
		Optional<FileType> type = typeOf(mediaType);
		if (type.isEmpty() && !canBeConverted(mediaType)) {
			return new Verdict.Refused(notTaken(mediaType));
		}
		if (SecondFormat.isIn(content)) {
			return new Verdict.Refused(Refusal.TWO_FORMATS);
		}
		Optional<Refusal> virus = this.antivirus.scan(content);
		if (virus.isPresent()) {
			return new Verdict.Refused(virus.get());
		}
		return type.isPresent() ? examinedWithoutMetadata(type.get(), content)
				: this.converter.convert(content)
					.map((photo) -> examinedWithoutMetadata(FileType.JPEG, photo))
					.orElseGet(() -> new Verdict.Refused(Refusal.HEIC));
	}

	private Verdict examinedWithoutMetadata(FileType type, byte[] content) {
		return kept(type, content).map((kept) -> examined(type, kept))
			.orElseGet(() -> new Verdict.Refused(Refusal.BROKEN));
	}

	private Verdict examined(FileType type, byte[] content) {
		return this.examiner.examine(type, content)
			.<Verdict>map(Verdict.Refused::new)
			.orElseGet(() -> new Verdict.Sound(type, content));
	}

	private String mediaTypeOf(InputStream content) throws IOException {
		return MimeTypes.getDefaultMimeTypes().detect(content, new Metadata()).toString();
	}

	private static Optional<FileType> typeOf(String mediaType) {
		return Arrays.stream(FileType.values()).filter((type) -> type.mediaType().equals(mediaType)).findFirst();
	}

	private boolean canBeConverted(String mediaType) {
		return mediaType.startsWith(HEIC) && this.converter.isSet();
	}

	private static Refusal notTaken(String mediaType) {
		return mediaType.startsWith(HEIC) ? Refusal.HEIC : Refusal.NOT_ACCEPTED;
	}

	private static Optional<byte[]> kept(FileType type, byte[] content) {
		return switch (type) {
			case PDF -> Optional.of(content);
			case JPEG -> JpegFile.withoutMetadata(content);
			case PNG -> PngFile.withoutMetadata(content);
		};
	}

}
