package fr.compteformation.platform.document.check;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.DecodeOptions;
import org.apache.pdfbox.filter.FilterFactory;

/**
 * Decodes the streams of a PDF without keeping them and limits the output of each filter.
 * A stream whose data is in an external file is refused unread.
 */
final class PdfStreams {

	/** Maximum for all filters of all streams, decoded: 400 MB. */
	private static final long MOST_IN_ALL = 400L * 1024 * 1024;

	/** Maximum for the last filter of a stream: 100 MB, a colour page at 600 dpi. */
	private static final int MOST_AT_ONCE = 100 * 1024 * 1024;

	/** Maximum for a filter before another one, held in memory: 32 MB. */
	private static final int MOST_BETWEEN = 32 * 1024 * 1024;

	/** Maximum number of filters; real files have one or two. */
	private static final int MOST_STEPS = 3;

	private static final Set<COSName> PICTURES = Set.of(COSName.DCT_DECODE, COSName.DCT_DECODE_ABBREVIATION,
			COSName.CCITTFAX_DECODE, COSName.CCITTFAX_DECODE_ABBREVIATION, COSName.JBIG2_DECODE, COSName.JPX_DECODE);

	private static final Set<COSName> PACKERS = Set.of(COSName.FLATE_DECODE, COSName.FLATE_DECODE_ABBREVIATION,
			COSName.LZW_DECODE, COSName.LZW_DECODE_ABBREVIATION, COSName.RUN_LENGTH_DECODE,
			COSName.RUN_LENGTH_DECODE_ABBREVIATION, COSName.ASCII85_DECODE, COSName.ASCII85_DECODE_ABBREVIATION,
			COSName.ASCII_HEX_DECODE, COSName.ASCII_HEX_DECODE_ABBREVIATION, COSName.CRYPT);

	private final PdfPictures pictures = new PdfPictures();

	private long unpacked;

	/**
	 * The reason to refuse a stream, if any.
	 * @param attached whether it is the content of an attached file
	 */
	Optional<Refusal> findingsIn(COSStream stream, boolean attached) throws IOException {
		if (stream.containsKey(COSName.F) || stream.containsKey("Ref")) {
			return Optional.of(Refusal.OUTSIDE);
		}
		Optional<Refusal> size = PdfPictures.size(stream);
		if (size.isPresent() || !stream.hasData()) {
			return size;
		}
		try {
			return attached ? attachment(stream) : content(stream, steps(stream));
		}
		catch (TooMuch bomb) {
			return Optional.of(Refusal.INFLATES);
		}
		catch (EOFException sloppyEnd) {
			// As PDF readers do, accept the readable part.
			return Optional.empty();
		}
	}

	private Optional<Refusal> content(COSStream stream, List<COSName> steps) throws IOException {
		if (steps.size() > MOST_STEPS) {
			return Optional.of(Refusal.INFLATES);
		}
		for (COSName step : steps) {
			boolean last = steps.indexOf(step) == steps.size() - 1;
			if (!PACKERS.contains(step) && !(last && PICTURES.contains(step))) {
				return Optional.of(Refusal.BROKEN);
			}
		}
		if (!steps.isEmpty() && PICTURES.contains(steps.getLast())) {
			return this.pictures.findingsIn(stream, steps.getLast(), steps.size() - 1,
					unpacked(stream, steps.subList(0, steps.size() - 1), MOST_BETWEEN));
		}
		count(stream, steps);
		return Optional.empty();
	}

	private Optional<Refusal> attachment(COSStream stream) throws IOException {
		List<COSName> steps = steps(stream);
		boolean plain = steps.size() <= MOST_STEPS && PACKERS.containsAll(steps);
		return (plain && AttachedInvoice.is(unpacked(stream, steps, MOST_BETWEEN))) ? Optional.empty()
				: Optional.of(Refusal.EMBEDDED_FILE);
	}

	// Inflate without PDFBox, which is three times slower.
	private void count(COSStream stream, List<COSName> steps) throws IOException {
		OutputStream counted = new Counted(OutputStream.nullOutputStream(), MOST_AT_ONCE);
		if (steps.isEmpty()) {
			return;
		}
		int last = steps.size() - 1;
		InputStream packed = new ByteArrayInputStream(unpacked(stream, steps.subList(0, last), MOST_BETWEEN));
		if (steps.get(last).getName().startsWith("Fl")) {
			packed.skipNBytes(Math.min(packed.available(), 2));
			Inflater inflater = new Inflater(true);
			try (InputStream inflating = new InflaterInputStream(packed, inflater, 1 << 16)) {
				inflating.transferTo(counted);
			}
			finally {
				inflater.end();
			}
		}
		else {
			decode(packed, counted, stream, steps.get(last), last);
		}
	}

	private byte[] unpacked(COSStream stream, List<COSName> steps, int most) throws IOException {
		byte[] content;
		try (InputStream raw = stream.createRawInputStream()) {
			content = raw.readAllBytes();
		}
		for (int step = 0; step < steps.size(); step++) {
			ByteArrayOutputStream output = new ByteArrayOutputStream();
			decode(new ByteArrayInputStream(content), new Counted(output, most), stream, steps.get(step), step);
			content = output.toByteArray();
		}
		return content;
	}

	private static void decode(InputStream packed, OutputStream output, COSStream stream, COSName step, int place)
			throws IOException {
		FilterFactory.INSTANCE.getFilter(step).decode(packed, output, stream, place, DecodeOptions.DEFAULT);
	}

	private static List<COSName> steps(COSStream stream) throws IOException {
		COSBase filters = stream.getFilters();
		List<COSName> steps = new ArrayList<>();
		if (filters instanceof COSName single) {
			steps.add(single);
		}
		else if (filters instanceof COSArray several) {
			for (int place = 0; place < several.size(); place++) {
				if (!(several.getObject(place) instanceof COSName name)) {
					throw new IOException("a step without a name");
				}
				steps.add(name);
			}
		}
		return steps;
	}

	/** Throws at the first byte over the limit. */
	private final class Counted extends OutputStream {

		private final OutputStream output;

		private int left;

		private Counted(OutputStream output, int most) {
			this.output = output;
			this.left = most;
		}

		@Override
		public void write(int single) throws IOException {
			count(1);
			this.output.write(single);
		}

		@Override
		public void write(byte[] bytes, int offset, int length) throws IOException {
			count(length);
			this.output.write(bytes, offset, length);
		}

		private void count(int bytes) throws TooMuch {
			this.left -= bytes;
			PdfStreams.this.unpacked += bytes;
			if (this.left < 0 || PdfStreams.this.unpacked > MOST_IN_ALL) {
				throw new TooMuch();
			}
		}

	}

	/** Signals that a stream decodes to more than any page needs. */
	private static final class TooMuch extends IOException {

	}

}
