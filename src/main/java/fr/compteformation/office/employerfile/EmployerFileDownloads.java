package fr.compteformation.office.employerfile;

import java.io.IOException;
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

/** The refused lines of an employers’ file as CSV. */
@RestController
class EmployerFileDownloads {

	private final EmployerFiles files;

	private final EmployerDeposits deposits;

	EmployerFileDownloads(EmployerFiles files, EmployerDeposits deposits) {
		this.files = files;
		this.deposits = deposits;
	}

	@GetMapping("/agent/fichiers/{file}/refus.csv")
	@PreAuthorize("hasRole('" + Agent.SUPERVISOR + "')")
	void refusedLines(@PathVariable UUID file, @AuthenticationPrincipal Agent agent, HttpServletResponse response)
			throws IOException {
		if (this.files.file(agent, file).filter(EmployerFile::hasRefusedLines).isEmpty()) {
			response.sendError(HttpServletResponse.SC_NOT_FOUND);
			return;
		}
		this.files.refusedLines(agent, file, CsvDownload.start(response, "refus.csv"));
	}

	@GetMapping("/professionnels/fichiers/{file}/refus.csv")
	@PreAuthorize("hasRole('" + Professional.EMPLOYER + "')")
	void refusedLinesOfEmployer(@PathVariable UUID file, @AuthenticationPrincipal Professional professional,
			HttpServletResponse response) throws IOException {
		if (!this.deposits.hasRefusedLines(professional, file)) {
			response.sendError(HttpServletResponse.SC_NOT_FOUND);
			return;
		}
		this.deposits.refusedLines(professional, file, CsvDownload.start(response, "refus.csv"));
	}

}
