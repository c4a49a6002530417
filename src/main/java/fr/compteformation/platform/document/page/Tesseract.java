package fr.compteformation.platform.document.page;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

import fr.compteformation.platform.document.sandbox.FileWorkers;
import fr.compteformation.platform.document.sandbox.NativeProgram;
import fr.compteformation.platform.document.sandbox.Sandbox;

/**
 * Recognises text on pictures with the program Tesseract, in a process with limited
 * memory and time. It finds out itself when a page lies on its side or upside down.
 */
@Component
class Tesseract {

	private static final Logger LOG = LoggerFactory.getLogger(Tesseract.class);

	private static final int MEGABYTES = 1024;

	private static final int MOST_OUTPUT = 1 << 21;

	/** From this confidence on, words on an upright page are mostly right. */
	private static final int CLEAR = 80;

	/**
	 * French; sparse text with the detection of the orientation, which loses no column of
	 * a table as the analysis of the layout does; as a table of words.
	 */
	private static final List<String> ARGUMENTS = List.of("stdin", "stdout", "-l", "fra", "--psm", "12", "--dpi", "300",
			"tsv");

	private final Optional<Path> program;

	private final FileWorkers workers;

	Tesseract(TesseractSettings settings, FileWorkers workers) {
		this.workers = workers;
		this.program = (settings.tesseract() != null)
				? Optional.of(settings.tesseract().toPath()).filter(Files::isExecutable) : onPath();
		if (this.program.isEmpty()) {
			LOG.warn("Scans and photos are not read: install tesseract-ocr and tesseract-ocr-fra, "
					+ "or set compte-formation.document.tesseract");
		}
	}

	/** Whether it is installed. */
	boolean isPresent() {
		return this.program.isPresent();
	}

	/**
	 * Reads a picture. If most of it makes no sense, it is read upside down too: with
	 * little text Tesseract may miss that.
	 * @return empty if it is not installed, fails or takes too long
	 */
	Optional<List<PageWord>> read(StraightPicture picture, Duration patience) throws IOException, InterruptedException {
		long end = System.nanoTime() + patience.toNanos();
		Optional<List<PageWord>> read = recognised(picture, patience);
		if (read.isEmpty() || isLegible(read.get())) {
			return read;
		}
		Optional<StraightPicture> turned = picture.upsideDown(this.workers, until(end));
		Optional<List<PageWord>> again = turned.isEmpty() ? Optional.empty() : recognised(turned.get(), until(end));
		return again.filter((words) -> clearLetters(words) > clearLetters(read.get())).or(() -> read);
	}

	private Optional<List<PageWord>> recognised(StraightPicture picture, Duration patience)
			throws IOException, InterruptedException {
		if (this.program.isEmpty() || !patience.isPositive()) {
			return Optional.empty();
		}
		Sandbox.Outcome outcome = Sandbox.run(
				new NativeProgram(this.program.get(), MEGABYTES, Map.of("OMP_THREAD_LIMIT", "1")), ARGUMENTS,
				picture.png(), patience, MOST_OUTPUT);
		if (outcome.exitCode().orElse(0) != 0) {
			LOG.warn("Tesseract ended with {}", outcome.exitCode().getAsInt());
		}
		return (outcome.exitCode().orElse(-1) == 0)
				? Optional.of(RecognisedWords.of(new String(outcome.output(), StandardCharsets.UTF_8), picture.angle()))
				: Optional.empty();
	}

	private static boolean isLegible(List<PageWord> words) {
		return 2 * clearLetters(words) >= words.stream().mapToInt((word) -> word.text().length()).sum();
	}

	private static int clearLetters(List<PageWord> words) {
		return words.stream()
			.filter((word) -> word.confidence() >= CLEAR)
			.mapToInt((word) -> word.text().length())
			.sum();
	}

	private static Duration until(long end) {
		return Duration.ofNanos(Math.max(0, end - System.nanoTime()));
	}

	private static Optional<Path> onPath() {
		return Arrays.stream(Optional.ofNullable(System.getenv("PATH")).orElse("").split(File.pathSeparator))
			.filter((folder) -> !folder.isEmpty())
			.map((folder) -> Path.of(folder, "tesseract"))
			.filter(Files::isExecutable)
			.findFirst();
	}

}
