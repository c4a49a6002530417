package fr.compteformation.access.letter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** Reads letters as their readers do. */
public final class PrintedLetters {

	private static final Pattern CODE = Pattern.compile("[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{2}");

	private PrintedLetters() {
	}

	/** The text of each page, with normal spaces. */
	public static List<String> pages(byte[] file) {
		try (PDDocument document = Loader.loadPDF(file)) {
			return IntStream.rangeClosed(1, document.getNumberOfPages()).mapToObj((page) -> {
				PDFTextStripper stripper = new PDFTextStripper();
				stripper.setStartPage(page);
				stripper.setEndPage(page);
				try {
					return stripper.getText(document).replace('\u00a0', ' ');
				}
				catch (IOException unreadable) {
					throw new UncheckedIOException(unreadable);
				}
			}).toList();
		}
		catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}

	/** The code on a page; the example of the pages is never one. */
	public static String codeOn(String page) {
		Matcher code = CODE.matcher(page);
		if (!code.find()) {
			throw new AssertionError("no code");
		}
		return code.group();
	}

}
