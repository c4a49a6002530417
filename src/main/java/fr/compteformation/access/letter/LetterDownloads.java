package fr.compteformation.access.letter;

import java.net.URI;

import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

import fr.compteformation.platform.security.Agent;

/** Serves the file of a batch; one that was printed leads back to the page. */
@RestController
class LetterDownloads {

	private static final URI PAGE = URI.create(LetterPages.LETTERS.path());

	private final LetterPrinting printing;

	LetterDownloads(LetterPrinting printing) {
		this.printing = printing;
	}

	@GetMapping("/agent/courriers/{batch:\\d{1,9}}.pdf")
	@PreAuthorize("hasRole('" + Agent.SUPERVISOR + "')")
	ResponseEntity<byte[]> pdf(@AuthenticationPrincipal Agent agent, @PathVariable int batch) {
		return this.printing.download(agent, batch)
			.map((file) -> ResponseEntity.ok()
				.contentType(MediaType.APPLICATION_PDF)
				.cacheControl(CacheControl.noStore())
				.header(HttpHeaders.CONTENT_DISPOSITION,
						ContentDisposition.attachment().filename(file.name()).build().toString())
				.body(file.content()))
			.orElseGet(() -> ResponseEntity.status(HttpStatus.SEE_OTHER).location(PAGE).build());
	}

}
