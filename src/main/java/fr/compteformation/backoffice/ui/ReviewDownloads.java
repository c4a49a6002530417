package fr.compteformation.backoffice.ui;

import java.util.UUID;

import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

import fr.compteformation.dif.DifDeclaration;
import fr.compteformation.dif.DifReviews;
import fr.compteformation.document.DocumentId;
import fr.compteformation.document.Download;
import fr.compteformation.security.Agent;

/**
 * Gives agents the files of a declaration as they were handed in.
 */
@RestController
class ReviewDownloads {

	private final DifReviews reviews;

	ReviewDownloads(DifReviews reviews) {
		this.reviews = reviews;
	}

	@GetMapping("/" + QueueView.ADDRESS + "/{declaration}/documents/{file}")
	@PreAuthorize("hasRole('" + Agent.ROLE + "')")
	ResponseEntity<InputStreamResource> save(@PathVariable UUID declaration, @PathVariable UUID file,
			@AuthenticationPrincipal Agent agent) {
		return this.reviews.file(agent, new DifDeclaration.Id(declaration), new DocumentId(file))
			.map(Download::asAttachment)
			.orElseGet(() -> ResponseEntity.notFound().build());
	}

}
