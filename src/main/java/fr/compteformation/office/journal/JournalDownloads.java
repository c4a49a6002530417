package fr.compteformation.office.journal;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;

import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import fr.compteformation.people.audit.Act;
import fr.compteformation.people.holder.HolderId;
import fr.compteformation.platform.base.PortalTime;
import fr.compteformation.platform.csv.CsvDownload;
import fr.compteformation.platform.security.Agent;

/**
 * The CSV download of the audit log. Streams row by row, so that three years need little
 * memory.
 */
@RestController
class JournalDownloads {

	static final String FILE = "/agent/journal.csv";

	private final JournalLines journal;

	private final Clock clock;

	JournalDownloads(JournalLines journal, Clock clock) {
		this.journal = journal;
		this.clock = clock;
	}

	@GetMapping(FILE)
	@PreAuthorize("hasRole('" + Agent.SUPERVISOR + "')")
	void csv(@AuthenticationPrincipal Agent agent, @RequestParam(required = false) @Nullable Integer numero,
			@RequestParam(required = false) @Nullable Act acte,
			@RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate du,
			@RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate au,
			@RequestParam(required = false) @Nullable UUID personne, Locale locale, HttpServletResponse response)
			throws IOException {
		JournalSearch search = new JournalSearch(numero, acte, du, au,
				(personne != null) ? new HolderId(personne) : null);
		String name = "journal-%s.csv".formatted(PortalTime.today(this.clock));
		this.journal.export(agent, search, locale, CsvDownload.start(response, name));
	}

}
