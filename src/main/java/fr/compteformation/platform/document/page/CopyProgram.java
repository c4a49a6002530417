package fr.compteformation.platform.document.page;

import java.io.DataInputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/**
 * The main class of a separate process: reads page pictures on its standard input and
 * writes a PDF of them. Nothing else of the original file reaches the copy.
 */
final class CopyProgram {

	/** Pages are scaled so that the longest side is that of A4. */
	private static final float LONGEST = PDRectangle.A4.getHeight();

	private CopyProgram() {
	}

	public static void main(String[] arguments) throws IOException {
		try (DataInputStream pictures = new DataInputStream(System.in);
				OutputStream output = new FileOutputStream(FileDescriptor.out);
				PDDocument copy = new PDDocument()) {
			int pages = pictures.readInt();
			for (int page = 0; page < pages; page++) {
				byte[] picture = pictures.readNBytes(pictures.readInt());
				if (picture.length > 0) {
					draw(copy, JPEGFactory.createFromByteArray(copy, picture));
				}
				else {
					crossOut(copy);
				}
			}
			copy.save(output);
		}
		System.exit(0);
	}

	private static void draw(PDDocument copy, PDImageXObject picture) throws IOException {
		float scale = LONGEST / Math.max(picture.getWidth(), picture.getHeight());
		PDPage page = new PDPage(new PDRectangle(scale * picture.getWidth(), scale * picture.getHeight()));
		copy.addPage(page);
		try (PDPageContentStream drawing = new PDPageContentStream(copy, page)) {
			drawing.drawImage(picture, 0, 0, page.getMediaBox().getWidth(), page.getMediaBox().getHeight());
		}
	}

	// So that a page that failed to render is not taken for an empty one.
	private static void crossOut(PDDocument copy) throws IOException {
		PDPage page = new PDPage(PDRectangle.A4);
		copy.addPage(page);
		try (PDPageContentStream drawing = new PDPageContentStream(copy, page)) {
			drawing.moveTo(0, 0);
			drawing.lineTo(PDRectangle.A4.getWidth(), PDRectangle.A4.getHeight());
			drawing.moveTo(0, PDRectangle.A4.getHeight());
			drawing.lineTo(PDRectangle.A4.getWidth(), 0);
			drawing.stroke();
		}
	}

}
