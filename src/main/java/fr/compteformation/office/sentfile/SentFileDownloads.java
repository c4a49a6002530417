package fr.compteformation.office.sentfile;

import java.io.IOException;
import java.util.Optional;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

import fr.compteformation.platform.csv.CsvDownload;
import fr.compteformation.platform.security.Agent;
import fr.compteformation.platform.security.Professional;

/** The refused lines of a sent file as CSV. */
@RestController
class SentFileDownloads {

	private static final String NAME = "refus.csv";

	private final SentFiles files;

	private final SentDeposits deposits;

	SentFileDownloads(SentFiles files, SentDeposits deposits) {
		this.files = files;
		this.deposits = deposits;
	}

	@GetMapping("/agent/lignes-refusees/{file}/" + NAME)
	@PreAuthorize("hasRole('" + Agent.SUPERVISOR + "')")
	void refusedLines(@PathVariable UUID file, @AuthenticationPrincipal Agent agent, HttpServletResponse response)
			throws IOException {
		Optional<SentFile> found = this.files.file(agent, file).filter(SentFile::hasRefusedLines);
		if (found.isEmpty()) {
			response.sendError(HttpServletResponse.SC_NOT_FOUND);
			return;
		}
		this.files.refusedLines(agent, found.get(), CsvDownload.start(response, NAME));
	}

	@GetMapping("/professionnels/lignes-refusees/{file}/" + NAME)
	@PreAuthorize("hasRole('" + Professional.ROLE + "')")
	void refusedLinesOfProfessional(@PathVariable UUID file, @AuthenticationPrincipal Professional professional,
			HttpServletResponse response) throws IOException {
		if (this.deposits.withRefusedLines(professional, file).isEmpty()) {
			response.sendError(HttpServletResponse.SC_NOT_FOUND);
			return;
		}
		this.deposits.refusedLines(professional, file, CsvDownload.start(response, NAME));
	}

}
