package fr.compteformation.office.review.ui;

import java.io.IOException;
import java.util.Optional;
import java.util.UUID;

import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

import fr.compteformation.office.review.CaseDocuments;
import fr.compteformation.platform.document.DocumentId;
import fr.compteformation.platform.document.Download;
import fr.compteformation.platform.security.Agent;
import fr.compteformation.rights.dif.DifDeclaration;

/**
 * Serves the documents of a declaration to agents: safe copies and originals.
 */
@RestController
class ReviewDownloads {

	private static final String FILE = "/agent/dif/{declaration}/documents/{file}";

	private final CaseDocuments documents;

	ReviewDownloads(CaseDocuments documents) {
		this.documents = documents;
	}

	@GetMapping(FILE + "/copie")
	@PreAuthorize("hasRole('" + Agent.ROLE + "')")
	ResponseEntity<InputStreamResource> saveCopy(@PathVariable UUID declaration, @PathVariable UUID file,
			@AuthenticationPrincipal Agent agent) throws IOException {
		return answer(this.documents.copy(agent, new DifDeclaration.Id(declaration), new DocumentId(file)));
	}

	@GetMapping(FILE + "/original")
	@PreAuthorize("hasRole('" + Agent.ROLE + "')")
	ResponseEntity<InputStreamResource> saveOriginal(@PathVariable UUID declaration, @PathVariable UUID file,
			@AuthenticationPrincipal Agent agent) {
		return answer(this.documents.original(agent, new DifDeclaration.Id(declaration), new DocumentId(file)));
	}

	private static ResponseEntity<InputStreamResource> answer(Optional<Download> download) {
		return download.map(Download::asAttachment).orElseGet(() -> ResponseEntity.notFound().build());
	}

}
