package fr.compteformation.platform.document;

import java.util.UUID;

import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

import fr.compteformation.platform.security.Citizen;

/** Serves files as downloads. Answers “not found” to users who may not see a file. */
@RestController
class DocumentDownloads {

	private final Documents documents;

	DocumentDownloads(Documents documents) {
		this.documents = documents;
	}

	@GetMapping("/documents/{id}")
	ResponseEntity<InputStreamResource> save(@PathVariable UUID id, @AuthenticationPrincipal Citizen citizen) {
		return this.documents.open(citizen, new DocumentId(id))
			.map(Download::asAttachment)
			.orElseGet(() -> ResponseEntity.notFound().build());
	}

}
