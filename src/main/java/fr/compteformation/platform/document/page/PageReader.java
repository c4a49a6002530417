package fr.compteformation.platform.document.page;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

import fr.compteformation.platform.document.check.FileType;
import fr.compteformation.platform.document.sandbox.FileWorkers;
import fr.compteformation.platform.document.sandbox.Sandbox;

/**
 * Extracts the text of pages and renders them in a worker, {@link PageProgram}. If a page
 * ends the worker, another one continues after that page. {@link CopyProgram} makes a
 * safe copy of the rendered pages, and {@link Tesseract} reads pictures. At most two
 * files are rendered and two others read at a time; the others wait.
 */
@Component
public class PageReader {

	private static final Logger LOG = LoggerFactory.getLogger(PageReader.class);

	private static final int AT_ONCE = 2;

	/** For rendering all pages of a file, including the wait for a slot. */
	private static final Duration PATIENCE = Duration.ofSeconds(30);

	/** The maximum output for one file: 32 MB. */
	private static final int MOST_BYTES = 1 << 25;

	private static final byte[] NOTHING = {};

	private final Semaphore places = new Semaphore(AT_ONCE, true);

	private final Semaphore recognitions = new Semaphore(AT_ONCE, true);

	private final Tesseract tesseract;

	private final FileWorkers workers;

	private final Duration wordsPatience;

	PageReader(Tesseract tesseract, TesseractSettings settings, FileWorkers workers) {
		this.workers = workers;
		this.tesseract = tesseract;
		this.wordsPatience = settings.patience();
	}

	/** Whether scans and photos can be read. */
	public boolean readsPictures() {
		return this.tesseract.isPresent();
	}

	/** Reads a file as a whole. */
	@FunctionalInterface
	public interface Source {

		byte[] read() throws IOException;

	}

	/** Finds a file and reads it as a whole. */
	@FunctionalInterface
	public interface TypedSource {

		Optional<TypedFile> read() throws IOException;

	}

	/** A file as a whole. */
	public record TypedFile(FileType type, byte[] content) {
	}

	/**
	 * Reads a file page by page.
	 * @param watermark written across each page; none if empty
	 * @param file read once there is a free slot
	 * @return empty if the file does not open, or the wait took all the time
	 */
	public List<Page> read(FileType type, String watermark, Source file) throws IOException {
		return inPlace(this.places, PATIENCE, (end) -> pages(type, Drawing.SCREEN, watermark, file.read(), end))
			.orElseGet(List::of);
	}

	/**
	 * Reads a file like {@link #read}, unless somebody waits for pages at this moment.
	 * @param file read once there is a free slot; no pages if it is empty
	 * @return empty if it has to be tried again later
	 */
	public Optional<List<Page>> readAside(String watermark, TypedSource file) throws IOException {
		return (this.places.availablePermits() == AT_ONCE)
				? inPlace(this.places, Duration.ZERO, (ignored) -> pages(watermark, file.read())) : Optional.empty();
	}

	private List<Page> pages(String watermark, Optional<TypedFile> file) throws IOException, InterruptedException {
		return file.isEmpty() ? List.of() : pages(file.get().type(), Drawing.SCREEN, watermark, file.get().content(),
				System.nanoTime() + PATIENCE.toNanos());
	}

	/**
	 * Makes a safe copy: a PDF of the rendered pages and nothing else. A page that cannot
	 * be rendered is crossed out.
	 * @param watermark written across each page; none if empty
	 * @param file read once there is a free slot
	 * @return empty if no page can be rendered, or the wait took all the time
	 */
	public Optional<byte[]> copy(FileType type, String watermark, Source file) throws IOException {
		return inPlace(this.places, PATIENCE,
				(end) -> copied(pages(type, Drawing.COPY, watermark, file.read(), end), end))
			.filter((copy) -> copy.length > 0);
	}

	/**
	 * Reads the words of a file, those on scans and photos too, within the time set for
	 * it.
	 * @param file read once there is a free slot
	 * @return empty if there was no slot in time
	 */
	public Optional<PageWords> words(FileType type, Source file) throws IOException {
		return inPlace(this.recognitions, this.wordsPatience, (ignored) -> {
			// The result is kept, so that a long wait must not cut the reading short.
			long end = System.nanoTime() + this.wordsPatience.toNanos();
			return recognised(pages(type, Drawing.RECOGNITION, "", file.read(), end), end);
		});
	}

	private PageWords recognised(List<Page> pages, long end) throws IOException, InterruptedException {
		List<List<PageWord>> words = new ArrayList<>();
		boolean complete = !pages.isEmpty();
		for (Page page : pages) {
			List<PageWord> known = page.words();
			if (known.size() < PageWriter.FEW_WORDS) {
				Optional<List<PageWord>> read = page.picture().isEmpty() ? Optional.empty() : this.tesseract
					.read(StraightPicture.of(page.picture().get()), Duration.ofNanos(end - System.nanoTime()));
				complete &= read.isPresent();
				known = read.filter((recognised) -> !recognised.isEmpty()).orElse(known);
			}
			words.add(known);
		}
		return new PageWords(words, complete);
	}

	private <T> Optional<T> inPlace(Semaphore places, Duration patience, Reading<T> reading) throws IOException {
		long end = System.nanoTime() + patience.toNanos();
		try {
			if (!places.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
				LOG.warn("A file is not read: too many are being read");
				return Optional.empty();
			}
			try {
				return Optional.of(reading.until(end));
			}
			finally {
				places.release();
			}
		}
		catch (InterruptedException stopped) {
			Thread.currentThread().interrupt();
			return Optional.empty();
		}
	}

	private List<Page> pages(FileType type, Drawing drawing, String watermark, byte[] content, long end)
			throws IOException, InterruptedException {
		PageParts parts = new PageParts();
		int room = MOST_BYTES;
		for (long left = end - System.nanoTime(); left > 0 && room > 0
				&& !parts.areComplete(); left = end - System.nanoTime()) {
			byte[] output = this.workers
				.run(PageProgram.class, List.of(type.name(), drawing.name(), String.valueOf(parts.count()), watermark),
						content, Duration.ofNanos(left), room)
				.output();
			room -= output.length;
			parts.add(output);
		}
		return parts.pages();
	}

	private byte[] copied(List<Page> pages, long end) throws IOException, InterruptedException {
		if (pages.stream().allMatch((page) -> page.picture().isEmpty())) {
			return NOTHING;
		}
		ByteArrayOutputStream pictures = new ByteArrayOutputStream();
		DataOutputStream output = new DataOutputStream(pictures);
		output.writeInt(pages.size());
		for (Page page : pages) {
			byte[] picture = page.picture().orElse(NOTHING);
			output.writeInt(picture.length);
			output.write(picture);
		}
		Sandbox.Outcome outcome = this.workers.run(CopyProgram.class, List.of(), pictures.toByteArray(),
				Duration.ofNanos(Math.max(0, end - System.nanoTime())), 2 * MOST_BYTES);
		return (outcome.exitCode().orElse(-1) == 0) ? outcome.output() : NOTHING;
	}

	/** Work that needs a slot. */
	@FunctionalInterface
	private interface Reading<T> {

		T until(long end) throws IOException, InterruptedException;

	}

}
