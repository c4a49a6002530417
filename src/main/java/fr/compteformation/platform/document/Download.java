package fr.compteformation.platform.document;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;

import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * A file on its way to a person.
 *
 * @param document what it is
 * @param content decrypted while it is read; to be closed
 */
public record Download(Document document, InputStream content) {

	/**
	 * Answers a browser with it, to be saved rather than shown. The headers that keep it
	 * out of caches, and from being taken for something else, stand on every answer.
	 */
	public ResponseEntity<InputStreamResource> asAttachment() {
		return ResponseEntity.ok()
			.contentType(MediaType.parseMediaType(this.document.type().mediaType()))
			.contentLength(this.document.bytes())
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment()
						.filename(this.document.name(), StandardCharsets.UTF_8)
						.build()
						.toString())
			.body(new InputStreamResource(this.content));
	}

}
