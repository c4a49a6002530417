package fr.compteformation.platform.document.page;

import java.io.IOException;
import java.io.Writer;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * Extracts the words of a page of a PDF with their places. Invisible text is left out,
 * such as the one that scanners put behind their picture: nobody sees it, so nobody can
 * check it.
 */
final class PdfWords extends PDFTextStripper {

	private static final int MOST = 5000;

	private static final int LONGEST = 100;

	/** The share of the font height above the base line. */
	private static final double ABOVE = 0.85;

	private final List<PageWord> words = new ArrayList<>();

	private double width;

	private double height;

	private int line;

	private PdfWords() {
		setSortByPosition(true);
	}

	static List<PageWord> of(PDDocument document, int number) throws IOException {
		PdfWords words = new PdfWords();
		words.setStartPage(number + 1);
		words.setEndPage(number + 1);
		PDPage page = document.getPage(number);
		PDRectangle size = page.getCropBox();
		boolean lies = page.getRotation() % 180 != 0;
		words.width = lies ? size.getHeight() : size.getWidth();
		words.height = lies ? size.getWidth() : size.getHeight();
		words.writeText(document, Writer.nullWriter());
		return words.words;
	}

	@Override
	protected void processTextPosition(TextPosition letter) {
		if (getGraphicsState().getTextState().getRenderingMode() != RenderingMode.NEITHER) {
			super.processTextPosition(letter);
		}
	}

	@Override
	protected void writeString(String text, List<TextPosition> letters) {
		List<TextPosition> word = new ArrayList<>();
		for (TextPosition letter : letters) {
			if (letter.getUnicode() == null || letter.getUnicode().isBlank()) {
				add(word);
				word.clear();
			}
			else {
				word.add(letter);
			}
		}
		add(word);
	}

	@Override
	protected void writeLineSeparator() {
		this.line++;
	}

	private void add(List<TextPosition> letters) {
		if (letters.isEmpty() || this.words.size() >= MOST) {
			return;
		}
		StringBuilder text = new StringBuilder();
		letters.forEach((letter) -> text.append(letter.getUnicode()));
		String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[\\s\\p{C}]", "");
		if (plain.isEmpty()) {
			return;
		}
		double left = letters.stream().mapToDouble(TextPosition::getX).min().orElse(0);
		double right = letters.stream().mapToDouble((letter) -> letter.getX() + letter.getWidth()).max().orElse(0);
		double base = letters.stream().mapToDouble(TextPosition::getY).max().orElse(0);
		double high = letters.stream().mapToDouble((letter) -> letter.getFontSizeInPt()).max().orElse(0);
		this.words.add(new PageWord(plain.substring(0, Math.min(plain.length(), LONGEST)), this.line, left / this.width,
				(base - ABOVE * high) / this.height, (right - left) / this.width, high / this.height,
				PageWord.CERTAIN));
	}

}
