package fr.compteformation.platform.document;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;

import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * A file to be downloaded.
 *
 * @param document its metadata
 * @param content decrypted while read; must be closed
 */
public record Download(Document document, InputStream content) {

	/**
	 * A response that saves the file instead of showing it. The response headers against
	 * caching and content sniffing are set on every response.
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
