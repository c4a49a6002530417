package fr.compteformation.document;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

import fr.compteformation.security.Citizen;

/**
 * Gives files back, to be saved rather than shown. For whom a file is not meant, it does
 * not exist.
 */
@RestController
class DocumentDownloads {

	private final Documents documents;

	DocumentDownloads(Documents documents) {
		this.documents = documents;
	}

	@GetMapping("/documents/{id}")
	ResponseEntity<InputStreamResource> save(@PathVariable UUID id, @AuthenticationPrincipal Citizen citizen) {
		return this.documents.open(citizen, new DocumentId(id))
			.map(DocumentDownloads::answer)
			.orElseGet(() -> ResponseEntity.notFound().build());
	}

	// The headers that keep it out of caches, and from being taken for something else,
	// stand on every answer.
	private static ResponseEntity<InputStreamResource> answer(Download download) {
		Document document = download.document();
		return ResponseEntity.ok()
			.contentType(MediaType.parseMediaType(document.type().mediaType()))
			.contentLength(document.bytes())
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment()
						.filename(document.name(), StandardCharsets.UTF_8)
						.build()
						.toString())
			.body(new InputStreamResource(download.content()));
	}

}
