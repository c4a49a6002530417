package fr.compteformation.platform.document.check;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

/**
 * The place of an object in a PDF. The same dictionary is an attribute in one place and
 * an action in another, so what is allowed depends on the path to it.
 */
enum Place {

	/** No particular place. */
	ANYWHERE,

	TRAILER,

	CATALOG,

	/** The name tree of the catalog. */
	NAMES,

	/** A bookmark. */
	OUTLINE,

	/** An annotation on a page. */
	ANNOTATION,

	/** The structure tree for accessibility: it never acts. */
	STRUCTURE,

	/** A set of actions with their triggers. */
	TRIGGERS,

	/** An action that runs by itself or on some user event. */
	ACTION,

	/** An action after a click on a link or a bookmark. */
	CLICK,

	/** The content of an attached file. */
	ATTACHED;

	/** The place of a value under a key of a dictionary in this place. */
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
