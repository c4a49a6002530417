package fr.compteformation.office.topup;

import java.io.IOException;
import java.util.UUID;

import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

import fr.compteformation.platform.document.Download;
import fr.compteformation.platform.security.Agent;

/** Serves proofs of payment to supervisors, as safe copies. */
@RestController
class TopUpDownloads {

	private final TopUpReviews reviews;

	TopUpDownloads(TopUpReviews reviews) {
		this.reviews = reviews;
	}

	@GetMapping("/agent/abondements/{topUp}/justificatif")
	@PreAuthorize("hasRole('" + Agent.SUPERVISOR + "')")
	ResponseEntity<InputStreamResource> save(@PathVariable UUID topUp, @AuthenticationPrincipal Agent agent)
			throws IOException {
		return this.reviews.proof(agent, topUp)
			.map(Download::asAttachment)
			.orElseGet(() -> ResponseEntity.notFound().build());
	}

}
