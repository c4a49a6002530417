package fr.compteformation.platform.document.check;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Optional;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.DecodeOptions;
import org.apache.pdfbox.filter.FilterFactory;

/**
 * Checks the pictures of a PDF: each within the pixel limit of a picture file, and each
 * decodable, because otherwise its page would be blank. All sizes are checked; pixels of
 * as many pictures as time allows. JPEG 2000 is never decoded: the decoder’s licence
 * restricts its use.
 */
final class PdfPictures {

	/** CPU time for all pictures of a file. */
	private static final Duration MOST_TIME = Duration.ofMillis(1500);

	/** Keeps one row and one column in eight in memory. */
	private static final DecodeOptions SPARSE = new DecodeOptions(8);

	private final long start = processorTime();

	/** The picture’s own header counts, not the dictionary. */
	static Optional<Refusal> size(COSDictionary picture) {
		if (!COSName.IMAGE.equals(picture.getCOSName(COSName.SUBTYPE))) {
			return Optional.empty();
		}
		long pixels = (long) picture.getInt(COSName.WIDTH, COSName.W) * picture.getInt(COSName.HEIGHT, COSName.H);
		return (pixels > FileType.MOST_PIXELS) ? Optional.of(Refusal.TOO_MANY_PIXELS) : Optional.empty();
	}

	/**
	 * The reason to refuse a picture, if any.
	 * @param place the index of the filter in the stream
	 * @param content the input of this filter
	 */
	Optional<Refusal> findingsIn(COSStream picture, COSName step, int place, byte[] content) {
		return switch (step.getName()) {
			case "DCTDecode", "DCT" -> photo(content);
			case "JBIG2Decode" ->
				decodes(picture, step, place, content) ? Optional.empty() : Optional.of(Refusal.UNDRAWABLE);
			case "JPXDecode" -> Optional.of(Refusal.UNDRAWABLE);
			default -> fax(picture, place);
		};
	}

	private Optional<Refusal> photo(byte[] content) {
		Optional<Refusal> refusal = timeIsLeft() ? PictureExamination.of(FileType.JPEG, content)
				: PictureExamination.size(FileType.JPEG, content);
		return refusal.map((found) -> (found == Refusal.BROKEN) ? Refusal.UNDRAWABLE : found);
	}

	private static Optional<Refusal> fax(COSDictionary picture, int place) {
		COSDictionary parameters = parameters(picture, place);
		long columns = Math.max(parameters.getInt(COSName.COLUMNS, 0), picture.getInt(COSName.WIDTH, COSName.W));
		long rows = Math.max(parameters.getInt(COSName.ROWS, 0), picture.getInt(COSName.HEIGHT, COSName.H));
		return (columns * rows > FileType.MOST_PIXELS) ? Optional.of(Refusal.TOO_MANY_PIXELS) : Optional.empty();
	}

	private static COSDictionary parameters(COSDictionary picture, int place) {
		return switch (picture.getDictionaryObject(COSName.DECODE_PARMS, COSName.DP)) {
			case COSDictionary single -> single;
			case COSArray several when several
				.getObject(Math.min(place, several.size() - 1)) instanceof COSDictionary own -> own;
			case null, default -> new COSDictionary();
		};
	}

	private boolean decodes(COSStream picture, COSName step, int place, byte[] content) {
		if (!timeIsLeft()) {
			return true;
		}
		try {
			FilterFactory.INSTANCE.getFilter(step)
				.decode(new ByteArrayInputStream(content), OutputStream.nullOutputStream(), picture, place, SPARSE);
			return true;
		}
		catch (IOException | RuntimeException undrawable) {
			return false;
		}
	}

	private boolean timeIsLeft() {
		return processorTime() - this.start < MOST_TIME.toNanos();
	}

	private static long processorTime() {
		return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
	}

}
