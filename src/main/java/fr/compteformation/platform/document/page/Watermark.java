package fr.compteformation.platform.document.page;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.text.Normalizer;
import java.util.Set;
import java.util.stream.Collectors;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.util.Matrix;

/**
 * A text repeated diagonally across the picture of a page, so that a copy that turns up
 * elsewhere shows where it was taken. It is drawn on the finished picture: nothing in the
 * file can hide it. PDFBox draws it, because the machine may have no fonts.
 */
final class Watermark {

	private static final double ANGLE = Math.toRadians(30);

	/** The longer side of the picture in letters’ heights. */
	private static final float LETTERS = 32;

	private static final float LINES_APART = 5;

	private static final float STRENGTH = 0.35F;

	private static final float RED = 0.6F;

	private static final Set<Integer> MARKS = Set.of((int) Character.NON_SPACING_MARK,
			(int) Character.COMBINING_SPACING_MARK, (int) Character.ENCLOSING_MARK);

	private Watermark() {
	}

	/**
	 * Draws a watermark.
	 * @param text what is not in the font loses its accents, or becomes a question mark
	 */
	static void draw(String text, BufferedImage picture) throws IOException {
		try (PDDocument layer = new PDDocument()) {
			PDPage page = new PDPage(new PDRectangle(picture.getWidth(), picture.getHeight()));
			layer.addPage(page);
			try (PDPageContentStream content = new PDPageContentStream(layer, page)) {
				write(text, page.getMediaBox(), content);
			}
			Graphics2D drawing = picture.createGraphics();
			drawing.drawImage(new PDFRenderer(layer).renderImage(0, 1, ImageType.ARGB), 0, 0, null);
			drawing.dispose();
		}
	}

	private static void write(String anything, PDRectangle size, PDPageContentStream content) throws IOException {
		PDFont font = new PDType1Font(Standard14Fonts.FontName.HELVETICA_BOLD);
		String text = writable(anything, font);
		float letter = Math.max(size.getWidth(), size.getHeight()) / LETTERS;
		float width = font.getStringWidth(text + "    ") / 1000 * letter;
		PDExtendedGraphicsState faint = new PDExtendedGraphicsState();
		faint.setNonStrokingAlphaConstant(STRENGTH);
		content.setGraphicsStateParameters(faint);
		content.setNonStrokingColor(RED, 0F, 0F);
		content.beginText();
		content.setFont(font, letter);
		float lift = (float) (width * Math.sin(ANGLE));
		for (float x = -width / 2; x < size.getWidth(); x += (float) (width * Math.cos(ANGLE))) {
			for (float y = -size.getWidth(); y < size.getHeight(); y += LINES_APART * letter) {
				if (y + lift > 0) {
					content.setTextMatrix(Matrix.getRotateInstance(ANGLE, x, y));
					content.showText(text);
				}
			}
		}
		content.endText();
	}

	private static String writable(String text, PDFont font) {
		return Normalizer.normalize(text, Normalizer.Form.NFC)
			.codePoints()
			.mapToObj(Character::toString)
			.map((letter) -> has(font, letter) ? letter : folded(letter, font))
			.collect(Collectors.joining());
	}

	private static String folded(String letter, PDFont font) {
		return Normalizer.normalize(letter, Normalizer.Form.NFKD)
			.codePoints()
			.filter((part) -> !MARKS.contains(Character.getType(part)))
			.mapToObj(Character::toString)
			.map((part) -> has(font, part) ? part : "?")
			.collect(Collectors.joining());
	}

	private static boolean has(PDFont font, String letter) {
		try {
			return font.encode(letter).length > 0;
		}
		catch (IllegalArgumentException | IOException missing) {
			return false;
		}
	}

}
