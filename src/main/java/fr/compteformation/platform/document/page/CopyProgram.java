package fr.compteformation.platform.document.page;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

import fr.compteformation.platform.document.sandbox.FileProgram;

/**
 * Writes a PDF of page pictures, in a worker. Nothing else of the original file reaches
 * the copy.
 */
final class CopyProgram implements FileProgram {

	/** Pages are scaled so that the longest side is that of A4. */
	private static final float LONGEST = PDRectangle.A4.getHeight();

	@Override
	public int run(List<String> arguments, byte[] content, OutputStream output) throws IOException {
		try (DataInputStream pictures = new DataInputStream(new ByteArrayInputStream(content));
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
		return DONE;
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
