package fr.compteformation.platform.document.page;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

import fr.compteformation.platform.document.SameFile;
import fr.compteformation.platform.document.check.FileType;
import fr.compteformation.platform.document.check.PdfForTests;
import fr.compteformation.platform.document.sandbox.FileWorkersForTests;

/**
 * Reads identical files only once, because each reading takes time. Tests hand in the
 * same few files again and again.
 */
public final class ReadOnce extends PageReader {

	private static final Map<SameFile, List<Page>> PAGES = new ConcurrentHashMap<>();

	private static final Map<SameFile, PageWords> WORDS = new ConcurrentHashMap<>();

	private ReadOnce(Tesseract tesseract, TesseractSettings settings) {
		super(tesseract, settings, FileWorkersForTests.shared());
	}

	@Override
	public List<Page> read(FileType type, String watermark, Source file) throws IOException {
		byte[] content = file.read();
		SameFile same = SameFile.of(type + watermark, said(type, content));
		List<Page> pages = PAGES.get(same);
		if (pages == null) {
			pages = super.read(type, watermark, () -> content);
			// Empty if the time was over.
			if (!pages.isEmpty()) {
				PAGES.put(same, pages);
			}
		}
		return pages;
	}

	@Override
	public Optional<PageWords> words(FileType type, Source file) throws IOException {
		byte[] content = file.read();
		SameFile same = SameFile.of(type.name(), said(type, content));
		PageWords known = WORDS.get(same);
		if (known != null) {
			return Optional.of(known);
		}
		Optional<PageWords> words = super.words(type, () -> content);
		words.filter(PageWords::complete).ifPresent((complete) -> WORDS.put(same, complete));
		return words;
	}

	// What stands after the end of a PDF makes another file, but nothing else to read.
	private static byte[] said(FileType type, byte[] content) {
		int end = new String(content, StandardCharsets.ISO_8859_1).lastIndexOf(PdfForTests.END);
		return (type == FileType.PDF && end >= 0) ? Arrays.copyOf(content, end) : content;
	}

	@TestConfiguration(proxyBeanMethods = false)
	public static class Configuration {

		@Bean
		@Primary
		ReadOnce readOnce(Tesseract tesseract, TesseractSettings settings) {
			return new ReadOnce(tesseract, settings);
		}

	}

}
