package fr.compteformation.platform.document.check;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

/**
 * Where an object of a PDF stands. The same dictionary is an attribute in one place and
 * an action in another: what it may do depends on how a reader comes to it.
 */
enum Place {

	/** Where nothing in particular is expected. */
	ANYWHERE,

	TRAILER,

	CATALOG,

	/** What the catalog lists by name. */
	NAMES,

	/** A bookmark. */
	OUTLINE,

	/** What lies upon a page. */
	ANNOTATION,

	/** What tells those who hear a page how it is built: it never acts. */
	STRUCTURE,

	/** Several actions, each with what triggers it. */
	TRIGGERS,

	/** What happens by itself, or by some act of the reader. */
	ACTION,

	/** What happens after a click on a link or a bookmark. */
	CLICK,

	/** The content of an attached file. */
	ATTACHED;

	/** The place of what a dictionary, itself in this place, holds under a key. */
	Place below(COSDictionary holder, COSName key, @Nullable COSBase value) {
		return switch (this) {
			case STRUCTURE -> belowStructure(key);
			case ACTION, CLICK -> key.getName().equals("Next") ? this : belowAny(holder, key, value);
			case TRIGGERS -> holder.containsKey(COSName.S) ? ACTION.below(holder, key, value) : TRIGGERS;
			case TRAILER -> COSName.ROOT.equals(key) ? CATALOG : ANYWHERE;
			case ATTACHED -> ATTACHED;
			default -> belowAny(holder, key, value);
		};
	}

	private Place belowAny(COSDictionary holder, COSName key, @Nullable COSBase value) {
		return switch (key.getName()) {
			case "OpenAction" -> (value instanceof COSArray) ? ANYWHERE : ACTION;
			case "A", "PA" -> isClicked(holder) ? CLICK : ACTION;
			case "NA" -> ACTION;
			case "AA" -> TRIGGERS;
			case "Annots" -> ANNOTATION;
			case "Popup" -> (this == ANNOTATION) ? ANNOTATION : ANYWHERE;
			case "EF" -> ATTACHED;
			case "StructTreeRoot" -> STRUCTURE;
			case "Names" -> (this == CATALOG) ? NAMES : ANYWHERE;
			case "Outlines" -> (this == CATALOG) ? OUTLINE : ANYWHERE;
			case "JavaScript" -> (this == NAMES) ? TRIGGERS : ANYWHERE;
			case "First", "Last", "Next", "Prev" -> (this == OUTLINE) ? OUTLINE : ANYWHERE;
			default -> ANYWHERE;
		};
	}

	private static Place belowStructure(COSName key) {
		return switch (key.getName()) {
			case "Obj", "Pg", "Stm", "AF" -> ANYWHERE;
			default -> STRUCTURE;
		};
	}

	private boolean isClicked(COSDictionary holder) {
		return this == OUTLINE || "Link".equals(holder.getNameAsString(COSName.SUBTYPE));
	}

}
