package fr.compteformation.platform.document.check;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/**
 * The allowed actions of a PDF: links within the file, and links to web pages after a
 * click. Everything else is refused, known or not; the names below only select the
 * message.
 */
final class PdfActions {

	private static final Set<String> PAGES = Set.of("NextPage", "PrevPage", "FirstPage", "LastPage");

	private static final Map<String, Refusal> OTHERS = Map.ofEntries(Map.entry("JavaScript", Refusal.SCRIPT),
			Map.entry("Launch", Refusal.LAUNCH), Map.entry("SubmitForm", Refusal.SENDS_DATA),
			Map.entry("ImportData", Refusal.SENDS_DATA), Map.entry("GoToR", Refusal.OUTSIDE),
			Map.entry("GoToE", Refusal.EMBEDDED_FILE), Map.entry("Thread", Refusal.OUTSIDE),
			Map.entry("Sound", Refusal.MEDIA), Map.entry("Movie", Refusal.MEDIA), Map.entry("Rendition", Refusal.MEDIA),
			Map.entry("GoTo3DView", Refusal.MEDIA), Map.entry("RichMediaExecute", Refusal.MEDIA),
			Map.entry("ResetForm", Refusal.ACTS), Map.entry("Hide", Refusal.ACTS),
			Map.entry("SetOCGState", Refusal.ACTS), Map.entry("Trans", Refusal.ACTS));

	/** Allowed annotations: ink, text, links and fields. */
	private static final Set<String> ANNOTATIONS = Set.of("Text", "Link", "FreeText", "Line", "Square", "Circle",
			"Polygon", "PolyLine", "Highlight", "Underline", "Squiggly", "StrikeOut", "Caret", "Stamp", "Ink", "Popup",
			"Widget", "Watermark", "PrinterMark", "TrapNet", "Redact", "Projection");

	private PdfActions() {
	}

	/** The reason to refuse a dictionary in this place, if any. */
	static Optional<Refusal> findingsIn(COSDictionary dictionary, Place place) {
		if (dictionary.containsKey(COSName.JS) || dictionary.containsKey("XFA")) {
			return Optional.of(Refusal.SCRIPT);
		}
		if (place != Place.STRUCTURE && isType(dictionary, "Action")) {
			return action(dictionary, (place == Place.CLICK) ? Place.CLICK : Place.ACTION);
		}
		return switch (place) {
			case ACTION, CLICK, TRIGGERS -> action(dictionary, place);
			case ANNOTATION -> annotation(dictionary);
			case CATALOG ->
				dictionary.containsKey("Collection") ? Optional.of(Refusal.EMBEDDED_FILE) : base(dictionary);
			case NAMES -> dictionary.containsKey("Renditions") ? Optional.of(Refusal.MEDIA) : Optional.empty();
			case STRUCTURE -> Optional.empty();
			default -> isType(dictionary, "Annot") ? annotation(dictionary)
					: Optional.ofNullable(dictionary.getNameAsString(COSName.S)).map(OTHERS::get);
		};
	}

	private static Optional<Refusal> action(COSDictionary action, Place place) {
		if (!action.containsKey(COSName.S)) {
			return Optional.empty();
		}
		String kind = String.valueOf(action.getNameAsString(COSName.S));
		return switch (kind) {
			case "GoTo" -> Optional.empty();
			case "Named" -> PAGES.contains(String.valueOf(action.getNameAsString(COSName.N))) ? Optional.empty()
					: Optional.of(Refusal.ACTS);
			case "URI" -> WebAddress.findingsIn(action.getString(COSName.URI))
				.or(() -> (place == Place.CLICK) ? Optional.empty() : Optional.of(Refusal.ACTS));
			default -> Optional.of(OTHERS.getOrDefault(kind, Refusal.ACTS));
		};
	}

	private static Optional<Refusal> annotation(COSDictionary annotation) {
		String kind = String.valueOf(annotation.getNameAsString(COSName.SUBTYPE));
		if (ANNOTATIONS.contains(kind)) {
			return Optional.empty();
		}
		return Optional.of(kind.equals("FileAttachment") ? Refusal.EMBEDDED_FILE : Refusal.MEDIA);
	}

	// The base of relative addresses.
	private static Optional<Refusal> base(COSDictionary catalog) {
		COSDictionary addresses = catalog.getCOSDictionary(COSName.URI);
		return (addresses != null && addresses.containsKey("Base")) ? WebAddress.findingsIn(addresses.getString("Base"))
				: Optional.empty();
	}

	private static boolean isType(COSDictionary dictionary, String type) {
		return type.equals(dictionary.getNameAsString(COSName.TYPE));
	}

}
