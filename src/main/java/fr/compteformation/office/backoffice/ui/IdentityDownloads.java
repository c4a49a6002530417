package fr.compteformation.office.backoffice.ui;

import java.io.IOException;
import java.util.UUID;

import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

import fr.compteformation.access.identitydocument.IdentityCases;
import fr.compteformation.platform.document.DocumentId;
import fr.compteformation.platform.document.Download;
import fr.compteformation.platform.security.Agent;

/** Serves watermarked copies of identity documents to agents; never the originals. */
@RestController
class IdentityDownloads {

	private final IdentityCases cases;

	IdentityDownloads(IdentityCases cases) {
		this.cases = cases;
	}

	@GetMapping("/" + IdentitiesView.ADDRESS + "/{request}/fichiers/{file}/copie")
	@PreAuthorize("hasRole('" + Agent.ROLE + "')")
	ResponseEntity<InputStreamResource> saveCopy(@PathVariable UUID request, @PathVariable UUID file,
			@AuthenticationPrincipal Agent agent) throws IOException {
		return this.cases.copy(agent, request, new DocumentId(file))
			.map(Download::asAttachment)
			.orElseGet(() -> ResponseEntity.notFound().build());
	}

}
