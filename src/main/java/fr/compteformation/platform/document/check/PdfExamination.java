package fr.compteformation.platform.document.check;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.jspecify.annotations.Nullable;

/**
 * Visits every object of a PDF, first along the structure as a reader would, then the
 * unreachable ones. The same harm can be written in many ways, so this is an allowlist:
 * each object must be known to be harmless in its place.
 */
final class PdfExamination {

	private static final String BEGINNING = "%PDF-";

	private static final String END = "%%EOF";

	private static final Pattern OBJECT = Pattern.compile("\\d\\s+\\d+\\s+obj\\b");

	private final COSDocument document;

	private final PdfStreams streams = new PdfStreams();

	private final Map<COSBase, Set<Place>> seen = new IdentityHashMap<>();

	private final Deque<Visit> waiting = new ArrayDeque<>();

	private PdfExamination(COSDocument document) {
		this.document = document;
	}

	static Optional<Refusal> of(byte[] content) {
		String text = new String(content, StandardCharsets.ISO_8859_1);
		if (!text.startsWith(BEGINNING)) {
			return Optional.of(Refusal.NOT_ACCEPTED);
		}
		if (isCutOff(text)) {
			return Optional.of(Refusal.BROKEN);
		}
		try (PDDocument document = Loader.loadPDF(content)) {
			return new PdfExamination(document.getDocument()).findings();
		}
		catch (InvalidPasswordException locked) {
			return Optional.of(Refusal.NEEDS_PASSWORD);
		}
		catch (IOException | RuntimeException | StackOverflowError unreadable) {
			return Optional.of(Refusal.BROKEN);
		}
	}

	// Data appended by mail programs and scanners is harmless; objects after the last end
	// marker are the start of a truncated part.
	private static boolean isCutOff(String text) {
		int end = text.lastIndexOf(END);
		return end < 0 || OBJECT.matcher(text).region(end, text.length()).find();
	}

	private Optional<Refusal> findings() throws IOException {
		visit(this.document.getTrailer(), Place.TRAILER);
		Optional<Refusal> refusal = walk();
		for (COSObjectKey key : List.copyOf(this.document.getXrefTable().keySet())) {
			if (refusal.isPresent()) {
				return refusal;
			}
			visit(this.document.getObjectFromPool(key), Place.ANYWHERE);
			refusal = walk();
		}
		return refusal.isPresent() ? refusal : new PdfPages().findingsIn(this.document);
	}

	private Optional<Refusal> walk() throws IOException {
		for (Visit next = this.waiting.poll(); next != null; next = this.waiting.poll()) {
			if (next.object() instanceof COSDictionary dictionary) {
				Optional<Refusal> refusal = findingsIn(dictionary, next.place());
				if (refusal.isPresent()) {
					return refusal;
				}
				for (Map.Entry<COSName, COSBase> entry : dictionary.entrySet()) {
					COSBase value = resolved(entry.getValue());
					visit(value, next.place().below(dictionary, entry.getKey(), value));
				}
			}
			else if (next.object() instanceof COSArray array) {
				for (COSBase element : array) {
					visit(element, next.place());
				}
			}
		}
		return Optional.empty();
	}

	private Optional<Refusal> findingsIn(COSDictionary dictionary, Place place) throws IOException {
		Optional<Refusal> refusal = PdfActions.findingsIn(dictionary, place);
		if (refusal.isPresent() || !(dictionary instanceof COSStream stream)) {
			return refusal;
		}
		boolean attached = place == Place.ATTACHED || "EmbeddedFile".equals(stream.getNameAsString(COSName.TYPE));
		return this.streams.findingsIn(stream, attached);
	}

	// Once in each place, and without a place only if it has none.
	private void visit(@Nullable COSBase reference, Place place) {
		COSBase object = resolved(reference);
		if (object instanceof COSDictionary || object instanceof COSArray) {
			Set<Place> places = this.seen.computeIfAbsent(object, (unseen) -> EnumSet.noneOf(Place.class));
			if ((place != Place.ANYWHERE || places.isEmpty()) && places.add(place)) {
				this.waiting.add(new Visit(object, place));
			}
		}
	}

	private static @Nullable COSBase resolved(@Nullable COSBase reference) {
		return (reference instanceof COSObject elsewhere) ? elsewhere.getObject() : reference;
	}

	private record Visit(COSBase object, Place place) {
	}

}
