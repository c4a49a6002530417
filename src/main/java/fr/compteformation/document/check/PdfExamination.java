package fr.compteformation.document.check;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.jspecify.annotations.Nullable;

/**
 * Walks through every object of a PDF, since what it does may be written in many ways and
 * places: only the structure tells, whatever triggers it.
 */
final class PdfExamination {

	static final int MOST_PAGES = 50;

	/** All streams of a file together, once inflated: 400 MB. */
	private static final long MOST_INFLATED = 400L * 1024 * 1024;

	/** Each of them: 100 MB, a colour page at 600 dots per inch. */
	private static final long MOST_INFLATED_AT_ONCE = 100L * 1024 * 1024;

	/** Where a file must say that it ends. */
	private static final int TAIL_BYTES = 1024;

	private static final Set<String> EMBEDDING = Set.of("EmbeddedFile", "FileAttachment", "RichMedia", "GoToE");

	/** Pixels, which are not decoded here. */
	private static final List<String> PICTURES = Stream
		.of(COSName.DCT_DECODE, COSName.JPX_DECODE, COSName.JBIG2_DECODE, COSName.CCITTFAX_DECODE)
		.map(COSName::getName)
		.toList();

	private final PDDocument document;

	private long inflated;

	private PdfExamination(PDDocument document) {
		this.document = document;
	}

	static Optional<Refusal> of(byte[] content) {
		if (!new String(content, 0, Math.min(content.length, 5), StandardCharsets.ISO_8859_1).equals("%PDF-")) {
			return Optional.of(Refusal.NOT_ACCEPTED);
		}
		int tail = Math.min(content.length, TAIL_BYTES);
		if (!new String(content, content.length - tail, tail, StandardCharsets.ISO_8859_1).contains("%%EOF")) {
			return Optional.of(Refusal.BROKEN);
		}
		try (PDDocument document = Loader.loadPDF(content)) {
			return new PdfExamination(document).findings();
		}
		catch (InvalidPasswordException locked) {
			return Optional.of(Refusal.NEEDS_PASSWORD);
		}
		catch (IOException | RuntimeException | StackOverflowError unreadable) {
			return Optional.of(Refusal.BROKEN);
		}
	}

	private Optional<Refusal> findings() throws IOException {
		for (COSObjectKey key : List.copyOf(this.document.getDocument().getXrefTable().keySet())) {
			Optional<Refusal> refusal = findingsIn(this.document.getDocument().getObjectFromPool(key).getObject());
			if (refusal.isPresent()) {
				return refusal;
			}
		}
		Optional<Refusal> refusal = findingsIn(this.document.getDocument().getTrailer());
		return refusal.isPresent() ? refusal : findingsInPages();
	}

	// Counted, because what the file says about their number may be wrong.
	private Optional<Refusal> findingsInPages() {
		int pages = 0;
		for (PDPage page : this.document.getPages()) {
			page.getMediaBox();
			if (++pages > MOST_PAGES) {
				return Optional.of(Refusal.TOO_MANY_PAGES);
			}
		}
		return (pages == 0) ? Optional.of(Refusal.BROKEN) : Optional.empty();
	}

	// What stands behind a reference is an object of its own, with its own turn.
	private Optional<Refusal> findingsIn(@Nullable COSBase object) throws IOException {
		Iterable<COSBase> parts = List.of();
		if (object instanceof COSDictionary dictionary) {
			Optional<Refusal> refusal = findingsIn(dictionary);
			if (refusal.isPresent()) {
				return refusal;
			}
			parts = dictionary.getValues();
		}
		else if (object instanceof COSArray array) {
			parts = array;
		}
		for (COSBase part : parts) {
			Optional<Refusal> refusal = findingsIn(part);
			if (refusal.isPresent()) {
				return refusal;
			}
		}
		return Optional.empty();
	}

	private Optional<Refusal> findingsIn(COSDictionary dictionary) throws IOException {
		String action = dictionary.getNameAsString(COSName.S);
		if (dictionary.containsKey(COSName.JS) || dictionary.containsKey("XFA") || "JavaScript".equals(action)
				|| isScript(dictionary.getString(COSName.URI))) {
			return Optional.of(Refusal.SCRIPT);
		}
		if ("Launch".equals(action)) {
			return Optional.of(Refusal.LAUNCH);
		}
		if (dictionary.containsKey(COSName.EF) || Stream.of(COSName.TYPE, COSName.SUBTYPE, COSName.S)
			.map(dictionary::getNameAsString)
			.anyMatch((name) -> name != null && EMBEDDING.contains(name))) {
			return Optional.of(Refusal.EMBEDDED_FILE);
		}
		return (dictionary instanceof COSStream stream && inflatesTooMuch(stream)) ? Optional.of(Refusal.INFLATES)
				: Optional.empty();
	}

	private static boolean isScript(@Nullable String address) {
		return address != null && address.strip().regionMatches(true, 0, "javascript:", 0, 11);
	}

	private boolean inflatesTooMuch(COSStream stream) throws IOException {
		byte[] buffer = new byte[1 << 16];
		long bytes = 0;
		try (InputStream content = inflating(stream)) {
			for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
				bytes += read;
				this.inflated += read;
				if (bytes > MOST_INFLATED_AT_ONCE || this.inflated > MOST_INFLATED) {
					return true;
				}
			}
		}
		catch (EOFException sloppyEnd) {
			// As every reader of PDF does, take it as far as it goes.
		}
		return false;
	}

	// The usual compression is counted without being kept; where several are nested, the
	// library unpacks into memory, of which this program has little.
	private static InputStream inflating(COSStream stream) throws IOException {
		if (!COSName.FLATE_DECODE.equals(stream.getFilters())) {
			return new PDStream(stream).createInputStream(PICTURES);
		}
		InputStream raw = stream.createRawInputStream();
		raw.skipNBytes(Math.min(raw.available(), 2));
		return new InflaterInputStream(raw, new Inflater(true));
	}

}
