package fr.compteformation.rights.reading;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * A page of A4 on which text is written with fonts of its own, so that it looks the same
 * on every machine.
 */
final class Sheet {

	private final PDDocument document = new PDDocument();

	private final PDPageContentStream content;

	private final PDFont plain;

	private final PDFont bold;

	Sheet() throws IOException {
		PDPage page = new PDPage(PDRectangle.A4);
		this.document.addPage(page);
		this.content = new PDPageContentStream(this.document, page);
		this.plain = font("/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf");
		this.bold = font("/pdf/AtkinsonHyperlegibleNext-Bold.ttf");
	}

	/** Writes from a point, in points from the upper left corner. */
	Sheet text(double x, double y, double size, String text) throws IOException {
		return write(this.plain, x, y, size, text);
	}

	Sheet bold(double x, double y, double size, String text) throws IOException {
		return write(this.bold, x, y, size, text);
	}

	/** Writes lines one below the other. */
	Sheet lines(double x, double y, double size, String lines) throws IOException {
		double down = y;
		for (String line : lines.split("\n")) {
			text(x, down, size, line);
			down += 1.5 * size;
		}
		return this;
	}

	/** Draws the frame of a table. */
	Sheet frame(double x, double y, double width, double height) throws IOException {
		this.content.addRect((float) x, (float) (PDRectangle.A4.getHeight() - y - height), (float) width,
				(float) height);
		this.content.stroke();
		return this;
	}

	/** The page as a PDF with text. */
	byte[] pdf() throws IOException {
		this.content.close();
		try (this.document) {
			return bytes(this.document);
		}
	}

	/** The page as a picture. */
	BufferedImage picture(int dotsPerInch) throws IOException {
		try (PDDocument written = Loader.loadPDF(pdf())) {
			return new PDFRenderer(written).renderImageWithDPI(0, dotsPerInch, ImageType.RGB);
		}
	}

	/** A PDF without text that shows a JPEG, as scanners make it. */
	static byte[] scanned(byte[] jpeg) throws IOException {
		try (PDDocument scan = new PDDocument()) {
			PDPage page = new PDPage(PDRectangle.A4);
			scan.addPage(page);
			try (PDPageContentStream content = new PDPageContentStream(scan, page)) {
				content.drawImage(JPEGFactory.createFromByteArray(scan, jpeg), 0, 0, PDRectangle.A4.getWidth(),
						PDRectangle.A4.getHeight());
			}
			return bytes(scan);
		}
	}

	private Sheet write(PDFont font, double x, double y, double size, String text) throws IOException {
		this.content.beginText();
		this.content.setFont(font, (float) size);
		this.content.newLineAtOffset((float) x, (float) (PDRectangle.A4.getHeight() - y));
		this.content.showText(text);
		this.content.endText();
		return this;
	}

	private PDFont font(String resource) throws IOException {
		try (InputStream file = Objects.requireNonNull(Sheet.class.getResourceAsStream(resource))) {
			return PDType0Font.load(this.document, file);
		}
	}

	private static byte[] bytes(PDDocument document) throws IOException {
		ByteArrayOutputStream file = new ByteArrayOutputStream();
		document.save(file);
		return file.toByteArray();
	}

}
