package fr.compteformation.office.provider;

import java.io.IOException;
import java.util.UUID;

import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

import fr.compteformation.platform.base.Reference;
import fr.compteformation.platform.document.DocumentId;
import fr.compteformation.platform.document.Download;
import fr.compteformation.platform.security.Agent;

/** Serves the proofs of exemptions to agents, as safe copies. */
@RestController
class AgentProofDownloads {

	private final AgentProofs proofs;

	AgentProofDownloads(AgentProofs proofs) {
		this.proofs = proofs;
	}

	@GetMapping("/agent/dossiers/{reference}/justificatifs/{file}")
	@PreAuthorize("hasRole('" + Agent.ROLE + "')")
	ResponseEntity<InputStreamResource> save(@PathVariable String reference, @PathVariable UUID file,
			@AuthenticationPrincipal Agent agent) throws IOException {
		Reference dossier = Reference.read(reference).orElse(null);
		if (dossier == null) {
			return ResponseEntity.notFound().build();
		}
		return this.proofs.copy(agent, dossier, new DocumentId(file))
			.map(Download::asAttachment)
			.orElseGet(() -> ResponseEntity.notFound().build());
	}

}
