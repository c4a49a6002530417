package fr.compteformation.platform.csv;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

/** A CSV file that a browser saves, written while it is sent. */
public final class CsvDownload {

	private CsvDownload() {
	}

	/**
	 * Starts a download in UTF-8.
	 * @param name the name of the file; no personal data, because lists of downloads show
	 * it
	 */
	public static Writer start(HttpServletResponse response, String name) throws IOException {
		response.setContentType("text/csv");
		response.setCharacterEncoding(StandardCharsets.UTF_8);
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
				ContentDisposition.attachment().filename(name).build().toString());
		return response.getWriter();
	}

}
