package fr.compteformation.platform.document.page;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

import fr.compteformation.platform.document.check.FileType;
import fr.compteformation.platform.document.check.Orientation;
import fr.compteformation.platform.document.check.SampleFile;
import fr.compteformation.platform.document.sandbox.FileProgram;

/**
 * Opens a file and writes its {@link PageWriter pages}, in a worker. Its arguments are
 * the type of the file, the purpose of the rendering, which part comes first and the
 * watermark.
 */
final class PageProgram implements FileProgram {

	/** Some page could not be read or drawn. */
	private static final int INCOMPLETE = 2;

	@Override
	public int run(List<String> arguments, byte[] content, OutputStream output) throws IOException {
		FileType type = FileType.valueOf(arguments.get(0));
		Drawing drawing = Drawing.valueOf(arguments.get(1));
		try (PDDocument document = (type == FileType.PDF) ? Loader.loadPDF(content)
				: documentOf(type, content, drawing)) {
			PageWriter pages = new PageWriter(document, type, drawing, arguments.get(3));
			return pages.write(Integer.parseInt(arguments.get(2)), new DataOutputStream(output)) ? DONE : INCOMPLETE;
		}
	}

	@Override
	public void rehearse() throws IOException {
		for (FileType type : FileType.values()) {
			for (Drawing drawing : Drawing.values()) {
				run(List.of(type.name(), drawing.name(), "0", "Compte Formation"), SampleFile.of(type),
						OutputStream.nullOutputStream());
			}
		}
	}

	// Puts a picture upright on a document of one page.
	private static PDDocument documentOf(FileType type, byte[] content, Drawing drawing) throws IOException {
		PDDocument document = new PDDocument();
		PDImageXObject picture = (type == FileType.JPEG) ? JPEGFactory.createFromByteArray(document, content)
				: LosslessFactory.createFromImage(document, sparse(content, drawing));
		PDPage page = new PDPage(new PDRectangle(picture.getWidth(), picture.getHeight()));
		page.setRotation(Orientation.degrees(content));
		document.addPage(page);
		try (PDPageContentStream onPage = new PDPageContentStream(document, page)) {
			onPage.drawImage(picture, 0, 0);
		}
		return document;
	}

	// Subsamples large pictures, which may have 40 million pixels.
	private static BufferedImage sparse(byte[] png, Drawing drawing) throws IOException {
		ImageReader reader = ImageIO.getImageReadersByFormatName("png").next();
		try (MemoryCacheImageInputStream input = new MemoryCacheImageInputStream(new ByteArrayInputStream(png))) {
			reader.setInput(input, true, true);
			int step = Math.max(1, Math.max(reader.getWidth(0), reader.getHeight(0)) / (2 * drawing.longest()));
			ImageReadParam sparse = reader.getDefaultReadParam();
			sparse.setSourceSubsampling(step, step, 0, 0);
			return reader.read(0, sparse);
		}
		finally {
			reader.dispose();
		}
	}

}
