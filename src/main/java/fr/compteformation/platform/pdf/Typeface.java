package fr.compteformation.platform.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * The portal’s typeface with its complete Latin range; the pages load only the western
 * subset.
 */
class Typeface {

	private static final String FAMILY = "Atkinson Hyperlegible Next";

	private static final String REGULAR = "AtkinsonHyperlegibleNext-Regular.ttf";

	private static final String BOLD = "AtkinsonHyperlegibleNext-Bold.ttf";

	private final CmapLookup glyphs;

	Typeface() {
		try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file(REGULAR)))) {
			this.glyphs = font.getUnicodeCmapLookup();
		}
		catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}

	void addTo(PdfRendererBuilder renderer) {
		renderer.useFont(() -> file(REGULAR), FAMILY, 400, FontStyle.NORMAL, true);
		renderer.useFont(() -> file(BOLD), FAMILY, 700, FontStyle.NORMAL, true);
	}

	/**
	 * Replaces characters that the typeface lacks: by the letter without its marks, or by
	 * a question mark. A character without a glyph would break accessibility of the PDF.
	 */
	String printable(String text) {
		StringBuilder printable = new StringBuilder(text.length());
		Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().forEach((character) -> {
			if (has(character)) {
				printable.appendCodePoint(character);
			}
			else {
				printable.append(instead(character));
			}
		});
		return printable.toString();
	}

	private String instead(int character) {
		int type = Character.getType(character);
		if (type == Character.SPACE_SEPARATOR) {
			return "\u00a0";
		}
		if (type == Character.DASH_PUNCTUATION) {
			return "-";
		}
		if (type == Character.FORMAT || type == Character.NON_SPACING_MARK) {
			return "";
		}
		String closest = "";
		for (int part : Normalizer.normalize(Character.toString(character), Normalizer.Form.NFKD)
			.codePoints()
			.toArray()) {
			closest = (Character.getType(part) == Character.NON_SPACING_MARK) ? marked(closest, part)
					: closest + (has(part) ? Character.toString(part) : "?");
		}
		return closest;
	}

	// Of two marks on a letter, the typeface may support one.
	private String marked(String letters, int mark) {
		String marked = Normalizer.normalize(letters + Character.toString(mark), Normalizer.Form.NFC);
		return (marked.length() == letters.length() && marked.codePoints().allMatch(this::has)) ? marked : letters;
	}

	private boolean has(int character) {
		return character == '\n' || character == '\t' || this.glyphs.getGlyphId(character) != 0;
	}

	private static InputStream file(String name) {
		InputStream file = Typeface.class.getResourceAsStream("/pdf/" + name);
		if (file == null) {
			throw new IllegalStateException("missing: " + name);
		}
		return file;
	}

}
