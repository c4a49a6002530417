package fr.compteformation.platform.document.page;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import javax.imageio.ImageIO;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

import fr.compteformation.platform.document.check.FileType;
import fr.compteformation.platform.document.sandbox.Deadline;

/**
 * Writes the words of each page of a document, then the picture of each page. A part that
 * takes too long ends the worker.
 */
final class PageWriter {

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

	private static final Duration MOST_TIME_FOR_A_PART = Duration.ofSeconds(10);

	private static final byte[] NOTHING = {};

	private final PDDocument document;

	private final Drawing drawing;

	private final String watermark;

	private final float mostScale;

	private final Map<Integer, List<PageWord>> visible = new HashMap<>();

	private boolean whole = true;

	PageWriter(PDDocument document, FileType type, Drawing drawing, String watermark) {
		this.document = document;
		this.drawing = drawing;
		this.watermark = watermark;
		this.mostScale = (type == FileType.PDF) ? drawing.mostScale() : MOST_PHOTO_SCALE;
	}

	/** Whether all pages from this part on could be read and drawn. */
	boolean write(int first, DataOutputStream output) throws IOException {
		int pages = Math.min(this.document.getNumberOfPages(), MOST_PAGES);
		output.writeInt(pages);
		for (int part = first; part < 2 * pages; part++) {
			byte[] bytes = part(part, pages);
			output.writeInt(bytes.length);
			output.write(bytes);
			output.flush();
		}
		return this.whole;
	}

	private byte[] part(int part, int pages) {
		try (Deadline limit = Deadline.after(MOST_TIME_FOR_A_PART)) {
			return (part < pages) ? text(part) : drawn(part - pages);
		}
	}

	private byte[] text(int page) {
		if (!this.drawing.withText()) {
			return NOTHING;
		}
		return WordFormat.bytes(words(page));
	}

	private List<PageWord> words(int page) {
		return (this.drawing == Drawing.RECOGNITION)
				? this.visible.computeIfAbsent(page, (unread) -> visible(extracted(unread), unread)) : extracted(page);
	}

	// Text in the colour of the paper, or behind a picture, is no proof of anything.
	private List<PageWord> visible(List<PageWord> words, int page) {
		try {
			GreyPicture picture = GreyPicture.of(rendered(page, Drawing.SCREEN.longest()));
			return words.stream().filter(picture::shows).toList();
		}
		catch (IOException | RuntimeException | StackOverflowError undrawable) {
			this.whole = false;
			return List.of();
		}
	}

	private List<PageWord> extracted(int page) {
		try {
			return PdfWords.of(this.document, page);
		}
		catch (IOException | RuntimeException | StackOverflowError unreadable) {
			this.whole = false;
			return List.of();
		}
	}

	private byte[] drawn(int page) {
		try {
			return (this.drawing == Drawing.RECOGNITION) ? straight(page) : picture(page);
		}
		catch (IOException | RuntimeException | StackOverflowError undrawable) {
			this.whole = false;
			return NOTHING;
		}
	}

	private byte[] straight(int page) throws IOException {
		if (page >= MOST_RECOGNISED || words(page).size() >= FEW_WORDS) {
			return NOTHING;
		}
		GreyPicture picture = GreyPicture.of(rendered(page, this.drawing.longest())).withoutShadows();
		double angle = Skew.of(picture);
		return new StraightPicture(angle, picture.turned(angle).png()).bytes();
	}

	private byte[] picture(int page) throws IOException {
		BufferedImage picture = rendered(page, this.drawing.longest());
		if (!this.watermark.isEmpty()) {
			Watermark.draw(this.watermark, picture);
		}
		return (this.drawing == Drawing.COPY) ? jpeg(picture) : FastPng.of(picture);
	}

	private static byte[] jpeg(BufferedImage picture) throws IOException {
		ByteArrayOutputStream file = new ByteArrayOutputStream();
		ImageIO.write(picture, "jpg", file);
		return file.toByteArray();
	}

	private BufferedImage rendered(int page, int longest) throws IOException {
		PDRectangle size = this.document.getPage(page).getCropBox();
		PDFRenderer renderer = new WholePageRenderer(this.document);
		renderer.setSubsamplingAllowed(true);
		return renderer.renderImage(page,
				Math.min(longest / Math.max(size.getWidth(), size.getHeight()), this.mostScale), ImageType.RGB);
	}

}
