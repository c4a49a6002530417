package fr.compteformation.bench;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Random;

import javax.imageio.ImageIO;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;

import fr.compteformation.platform.document.check.PdfForTests;

/**
 * Files that people hand in.
 */
final class Papers {

	private static final int SMALL = 1_080;

	private static final int LARGE = 4_000;

	private Papers() {
	}

	/** A page of text with a picture, about 500 kB. */
	static byte[] pdf() throws IOException {
		try (PDDocument document = new PDDocument()) {
			PDPage page = new PDPage();
			document.addPage(page);
			try (PDPageContentStream content = new PDPageContentStream(document, page)) {
				content.drawImage(JPEGFactory.createFromImage(document, noise(SMALL, SMALL, 1), 0.75F), 50, 50, 300,
						300);
				content.beginText();
				content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
				content.newLineAtOffset(50, 700);
				content.showText("Chloé L'Héritier : solde des droits au titre du DIF au 31/12/2014 : 120 heures");
				content.endText();
			}
			ByteArrayOutputStream file = new ByteArrayOutputStream();
			document.save(file);
			return file.toByteArray();
		}
	}

	/** The same file for a person, whose content no other has. */
	static byte[] another(byte[] pdf) {
		return PdfForTests.unlikeOthers(pdf);
	}

	/** A photo of 12 million pixels. */
	static byte[] photo() throws IOException {
		ByteArrayOutputStream file = new ByteArrayOutputStream();
		ImageIO.write(noise(LARGE, LARGE * 3 / 4, 16), "jpg", file);
		return file.toByteArray();
	}

	private static BufferedImage noise(int width, int height, int grain) {
		Random random = new Random(1);
		BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
		for (int y = 0; y < height; y += grain) {
			for (int x = 0; x < width; x += grain) {
				int grey = 128 + random.nextInt(128);
				for (int pixel = 0; pixel < grain * grain; pixel++) {
					picture.setRGB(Math.min(width - 1, x + pixel % grain), Math.min(height - 1, y + pixel / grain),
							grey << 16 | grey << 8 | grey);
				}
			}
		}
		return picture;
	}

}
