package fr.compteformation.career.project;

import java.time.Clock;
import java.util.Locale;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import fr.compteformation.platform.base.PortalTime;
import fr.compteformation.platform.security.Citizen;

/** Serves “Télécharger mon projet”. */
@RestController
class ProjectDownloads {

	private final ProjectPdf pdf;

	private final Clock clock;

	ProjectDownloads(ProjectPdf pdf, Clock clock) {
		this.pdf = pdf;
		this.clock = clock;
	}

	@GetMapping("/mon-espace/projet.pdf")
	ResponseEntity<byte[]> pdf(@AuthenticationPrincipal Citizen citizen, Locale locale) {
		// No personal data in the file name: lists of downloads show it.
		String name = "projet-%s.pdf".formatted(PortalTime.today(this.clock));
		return ResponseEntity.ok()
			.contentType(MediaType.APPLICATION_PDF)
			.header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(name).build().toString())
			.body(this.pdf.of(citizen, locale));
	}

}
