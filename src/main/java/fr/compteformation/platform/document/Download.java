package fr.compteformation.platform.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Supplier;

import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

import fr.compteformation.platform.objectstore.ContentLost;
import fr.compteformation.platform.portability.DataArchive;

/**
 * A file to be downloaded.
 *
 * @param document its metadata
 * @param content decrypted while read; must be closed
 */
public record Download(Document document, InputStream content) {

	/**
	 * Adds a file to the archive of its owner’s data. The id is part of the name, because
	 * two files may have one name. One whose content is lost is an empty file that says
	 * so.
	 * @param opening opens it; nothing is added if it does not exist
	 */
	public static void add(DataArchive archive, DocumentId id, Supplier<Optional<Download>> opening)
			throws IOException {
		try {
			Optional<Download> found = opening.get();
			if (found.isPresent()) {
				try (InputStream opened = found.get().content()) {
					archive.addFile("fichiers/%s/%s".formatted(id.value(), found.get().document().name()), opened);
				}
			}
		}
		catch (ContentLost lost) {
			archive.addFile("fichiers/%s/manquant".formatted(id.value()), InputStream.nullInputStream());
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
