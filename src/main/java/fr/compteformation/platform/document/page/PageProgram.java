package fr.compteformation.platform.document.page;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

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
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

import fr.compteformation.platform.document.check.FileType;
import fr.compteformation.platform.document.check.Orientation;

/**
 * The main class of a separate process: reads a file on its standard input and writes the
 * words of each page, then the picture of each page. Its arguments say which part comes
 * first, the purpose of the rendering and the watermark. A page that takes too long ends
 * the process.
 */
final class PageProgram {

	/** The same limit as for uploads. */
	static final int MOST_PAGES = 50;

	/**
	 * The number of pages at the beginning of a file that are prepared for recognition.
	 */
	static final int MOST_RECOGNISED = 6;

	/** A page with fewer words is taken for a scan with a heading. */
	static final int FEW_WORDS = 10;

	/** Photos are not enlarged further: that adds nothing. */
	private static final float MOST_PHOTO_SCALE = 2;

	private static final int SECONDS_PER_PART = 10;

	private static final byte[] NOTHING = {};

	private final PDDocument document;

	private final Drawing drawing;

	private final String watermark;

	private final float mostScale;

	private volatile int reached;

	private PageProgram(PDDocument document, FileType type, Drawing drawing, String watermark) {
		this.document = document;
		this.drawing = drawing;
		this.watermark = watermark;
		this.mostScale = (type == FileType.PDF) ? drawing.mostScale() : MOST_PHOTO_SCALE;
	}

	public static void main(String[] arguments) throws IOException {
		FileType type = FileType.valueOf(arguments[0]);
		Drawing drawing = Drawing.valueOf(arguments[1]);
		byte[] content = System.in.readAllBytes();
		try (PDDocument document = (type == FileType.PDF) ? Loader.loadPDF(content)
				: documentOf(type, content, drawing);
				DataOutputStream output = new DataOutputStream(new FileOutputStream(FileDescriptor.out))) {
			new PageProgram(document, type, drawing, URLDecoder.decode(arguments[3], StandardCharsets.UTF_8))
				.write(Integer.parseInt(arguments[2]), output);
		}
		System.exit(0);
	}

	private void write(int first, DataOutputStream output) throws IOException {
		int pages = Math.min(this.document.getNumberOfPages(), MOST_PAGES);
		output.writeInt(pages);
		for (int part = first; part < 2 * pages; part++) {
			endIfStillAt(part);
			byte[] bytes = (part < pages) ? text(part) : drawn(part - pages);
			output.writeInt(bytes.length);
			output.write(bytes);
		}
	}

	private void endIfStillAt(int part) {
		this.reached = part;
		CompletableFuture.delayedExecutor(SECONDS_PER_PART, TimeUnit.SECONDS).execute(() -> {
			if (this.reached == part) {
				Runtime.getRuntime().halt(1);
			}
		});
	}

	private byte[] text(int page) {
		if (!this.drawing.withText()) {
			return NOTHING;
		}
		return WordFormat.bytes(words(page));
	}

	private List<PageWord> words(int page) {
		try {
			return PdfWords.of(this.document, page);
		}
		catch (IOException | RuntimeException | StackOverflowError unreadable) {
			return List.of();
		}
	}

	private byte[] drawn(int page) {
		try {
			return (this.drawing == Drawing.RECOGNITION) ? straight(page) : picture(page);
		}
		catch (IOException | RuntimeException | StackOverflowError undrawable) {
			return NOTHING;
		}
	}

	private byte[] straight(int page) throws IOException {
		if (page >= MOST_RECOGNISED || words(page).size() >= FEW_WORDS) {
			return NOTHING;
		}
		GreyPicture picture = GreyPicture.of(rendered(page)).withoutShadows();
		double angle = Skew.of(picture);
		return new StraightPicture(angle, picture.turned(angle).png()).bytes();
	}

	private byte[] picture(int page) throws IOException {
		BufferedImage picture = rendered(page);
		if (!this.watermark.isEmpty()) {
			Watermark.draw(this.watermark, picture);
		}
		ByteArrayOutputStream file = new ByteArrayOutputStream();
		ImageIO.write(picture, this.drawing.format(), file);
		return file.toByteArray();
	}

	private BufferedImage rendered(int page) throws IOException {
		PDRectangle size = this.document.getPage(page).getCropBox();
		PDFRenderer renderer = new WholePageRenderer(this.document);
		renderer.setSubsamplingAllowed(true);
		return renderer.renderImage(page,
				Math.min(this.drawing.longest() / Math.max(size.getWidth(), size.getHeight()), this.mostScale),
				ImageType.RGB);
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
