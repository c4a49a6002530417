package fr.compteformation.platform.document.check;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

import javax.imageio.ImageIO;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;

/**
 * Files about nobody, with which programs rehearse. Made in a worker: the portal needs
 * none.
 */
public final class SampleFile {

	private static final int SIDE = 400;

	private SampleFile() {
	}

	/** Makes a page of text with a picture, or a picture. */
	public static byte[] of(FileType type) throws IOException {
		return (type == FileType.PDF) ? pdf() : picture(type);
	}

	private static byte[] pdf() throws IOException {
		try (PDDocument document = new PDDocument()) {
			PDPage page = new PDPage();
			document.addPage(page);
			try (PDPageContentStream content = new PDPageContentStream(document, page)) {
				content.drawImage(JPEGFactory.createFromByteArray(document, picture(FileType.JPEG)), SIDE, SIDE);
				content.beginText();
				content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
				content.newLineAtOffset(50, 700);
				content
					.showText("ABCDEFGHIJKLMNOPQRSTUVWXYZ abcdefghijklmnopqrstuvwxyz 0123456789 \u00e9 \u00e0 \u00e7");
				content.endText();
			}
			ByteArrayOutputStream file = new ByteArrayOutputStream();
			document.save(file);
			return file.toByteArray();
		}
	}

	private static byte[] picture(FileType type) throws IOException {
		BufferedImage picture = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_RGB);
		Graphics2D drawing = picture.createGraphics();
		drawing.setColor(Color.LIGHT_GRAY);
		drawing.fillOval(0, 0, SIDE, SIDE);
		drawing.dispose();
		ByteArrayOutputStream file = new ByteArrayOutputStream();
		ImageIO.write(picture, type.name(), file);
		return file.toByteArray();
	}

}
