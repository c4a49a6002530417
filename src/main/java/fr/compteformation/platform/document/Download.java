package fr.compteformation.platform.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

import fr.compteformation.platform.portability.DataArchive;

/**
 * A file to be downloaded.
 *
 * @param document its metadata
 * @param content decrypted while read; must be closed
 */
public record Download(Document document, InputStream content) {

	/**
	 * Adds the file to the archive of its owner’s data and closes it. The id is part of
	 * the name, because two files may have one name.
	 */
	public void addTo(DataArchive archive) throws IOException {
		try (InputStream opened = this.content) {
			archive.addFile("fichiers/%s/%s".formatted(this.document.id().value(), this.document.name()), opened);
		}
	}

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
