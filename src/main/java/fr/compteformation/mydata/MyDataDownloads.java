package fr.compteformation.mydata;

import java.io.IOException;
import java.time.Clock;
import java.util.Locale;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import fr.compteformation.base.PortalTime;
import fr.compteformation.security.Citizen;

/**
 * "Télécharger mes données".
 */
@RestController
class MyDataDownloads {

	private final MyData data;

	private final Clock clock;

	MyDataDownloads(MyData data, Clock clock) {
		this.data = data;
		this.clock = clock;
	}

	@GetMapping("/mon-profil/mes-donnees.zip")
	@PreAuthorize("hasRole('" + Citizen.ROLE + "')")
	void zip(@AuthenticationPrincipal Citizen citizen, Locale locale, HttpServletResponse response) throws IOException {
		// Nothing about the person: names of files are seen in lists of downloads.
		String name = "mes-donnees-%s.zip".formatted(PortalTime.dayOf(this.clock.instant()));
		response.setContentType("application/zip");
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
				ContentDisposition.attachment().filename(name).build().toString());
		this.data.write(citizen, locale, response.getOutputStream());
	}

}
