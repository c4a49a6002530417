package fr.compteformation.office.figures;

import java.io.IOException;
import java.time.Clock;
import java.util.Locale;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import fr.compteformation.platform.base.PortalTime;
import fr.compteformation.platform.csv.CsvDownload;
import fr.compteformation.platform.security.Agent;

/** The CSV download of the statistics. */
@RestController
class FiguresDownloads {

	static final String FILE = "/agent/chiffres.csv";

	private final DifFigures figures;

	private final Clock clock;

	FiguresDownloads(DifFigures figures, Clock clock) {
		this.figures = figures;
		this.clock = clock;
	}

	@GetMapping(FILE)
	@PreAuthorize("hasRole('" + Agent.SUPERVISOR + "')")
	void csv(@AuthenticationPrincipal Agent agent, @RequestParam DifPeriod periode, Locale locale,
			HttpServletResponse response) throws IOException {
		String name = "chiffres-%s.csv".formatted(PortalTime.today(this.clock));
		this.figures.export(agent, periode, locale, CsvDownload.start(response, name));
	}

}
