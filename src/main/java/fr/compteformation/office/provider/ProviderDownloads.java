package fr.compteformation.office.provider;

import java.io.IOException;
import java.time.Clock;
import java.util.Locale;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import fr.compteformation.platform.base.PortalTime;
import fr.compteformation.platform.csv.CsvDownload;
import fr.compteformation.platform.security.Professional;

/** The CSV download of a provider’s dossiers. */
@RestController
class ProviderDownloads {

	static final String FILE = "/professionnels/dossiers.csv";

	private final ProviderFigures figures;

	private final Clock clock;

	ProviderDownloads(ProviderFigures figures, Clock clock) {
		this.figures = figures;
		this.clock = clock;
	}

	@GetMapping(FILE)
	@PreAuthorize("hasRole('" + Professional.PROVIDER + "')")
	void csv(@AuthenticationPrincipal Professional professional, Locale locale, HttpServletResponse response)
			throws IOException {
		String name = "dossiers-%s.csv".formatted(PortalTime.today(this.clock));
		this.figures.export(professional, locale, CsvDownload.start(response, name));
	}

}
