package fr.compteformation.platform.pdf;

import java.text.BreakIterator;
import java.util.Locale;

import com.openhtmltopdf.extend.FSTextBreaker;

/**
 * Line breaks as in Java, but not after an apostrophe, which Java takes for a closing
 * quotation mark, and not within article numbers.
 */
class LineBreaks implements FSTextBreaker {

	private final BreakIterator breaks;

	private String text = "";

	LineBreaks(Locale locale) {
		this.breaks = BreakIterator.getLineInstance(locale);
	}

	@Override
	public void setText(String newText) {
		this.text = newText;
		this.breaks.setText(newText);
	}

	@Override
	public int next() {
		int next = this.breaks.next();
		while (next > 0 && next < this.text.length()
				&& holdsTogether(this.text.charAt(next - 1), this.text.charAt(next))) {
			next = this.breaks.next();
		}
		return next;
	}

	private static boolean holdsTogether(char before, char after) {
		return switch (before) {
			case '\u2019', '\'' -> true;
			case '-' -> Character.isDigit(after);
			default -> false;
		};
	}

}
