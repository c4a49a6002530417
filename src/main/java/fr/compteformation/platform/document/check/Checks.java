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
 * The way into this package: what a file is, whether it is clean, whether it opens.
 */
@Component
public class Checks {

	/** Followed by “c” or “f”, and by “-sequence” for several. */
	private static final String HEIC = "image/hei";

	private final MimeTypes signatures = MimeTypes.getDefaultMimeTypes();

	private final Antivirus antivirus;

	private final Examiner examiner;

	private final HeicConverter converter;

	Checks(Antivirus antivirus, Examiner examiner, HeicConverter converter) {
		this.antivirus = antivirus;
		this.examiner = examiner;
		this.converter = converter;
	}

	/** A file that can be read whole. */
	@FunctionalInterface
	public interface Source {

		byte[] read() throws IOException;

	}

	/** A file that can be read from its beginning. */
	@FunctionalInterface
	public interface Opening {

		InputStream open() throws IOException;

	}

	/** For the dialogue that chooses files: media types and endings of names. */
	public List<String> accepted() {
		Stream<String> types = Arrays.stream(FileType.values()).map(FileType::mediaType);
		return (this.converter.isSet() ? Stream.concat(types, Stream.of("image/heic", ".heic", ".heif")) : types)
			.toList();
	}

	/**
	 * What its beginning or its end says against a file: no program need open it then,
	 * and little of it is in memory.
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
			return FirstSight.of(type.get(), content);
		}
	}

	/** Judges a file, which is in memory meanwhile. */
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
		return this.signatures.detect(content, new Metadata()).toString();
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
