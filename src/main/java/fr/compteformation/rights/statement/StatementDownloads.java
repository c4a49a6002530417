package fr.compteformation.rights.statement;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import fr.compteformation.people.identityproof.IdentityProofs;
import fr.compteformation.platform.base.PagePath;
import fr.compteformation.platform.base.PortalTime;
import fr.compteformation.platform.base.SharedPages;
import fr.compteformation.platform.security.Citizen;

/**
 * Serves “Télécharger mon relevé”. People without a statement yet are redirected to the
 * page that explains why, or to the proof of identity.
 */
@RestController
class StatementDownloads {

	private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

	private final Statements statements;

	private final IdentityProofs proofs;

	private final Clock clock;

	StatementDownloads(Statements statements, IdentityProofs proofs, Clock clock) {
		this.statements = statements;
		this.proofs = proofs;
		this.clock = clock;
	}

	@GetMapping("/mes-droits/releve.pdf")
	ResponseEntity<byte[]> pdf(@AuthenticationPrincipal Citizen citizen, Locale locale) {
		return download(citizen, this.statements.pdfOf(citizen, locale), MediaType.APPLICATION_PDF, "pdf");
	}

	@GetMapping("/mes-droits/releve.csv")
	ResponseEntity<byte[]> csv(@AuthenticationPrincipal Citizen citizen, Locale locale) {
		return download(citizen, this.statements.csvOf(citizen, locale), CSV, "csv");
	}

	private ResponseEntity<byte[]> download(Citizen citizen, Optional<byte[]> file, MediaType type, String extension) {
		// No personal data in the file name: lists of downloads show it.
		String name = "releve-droits-%s.%s".formatted(PortalTime.today(this.clock), extension);
		return file
			.map((content) -> ResponseEntity.ok()
				.contentType(type)
				.header(HttpHeaders.CONTENT_DISPOSITION,
						ContentDisposition.attachment().filename(name).build().toString())
				.body(content))
			.orElseGet(() -> ResponseEntity.status(HttpStatus.SEE_OTHER).location(explanation(citizen)).build());
	}

	private URI explanation(Citizen citizen) {
		PagePath page = switch (this.proofs.needOf(citizen)) {
			case TO_SEE, TO_SPEND -> SharedPages.PROVE_IDENTITY;
			case NOTHING, NAME_FIRST -> SharedPages.RIGHTS;
		};
		return URI.create(page.path());
	}

}
