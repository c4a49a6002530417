package fr.compteformation.personal.mydata;

import java.io.IOException;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import fr.compteformation.platform.base.PortalTime;
import fr.compteformation.platform.base.SharedPages;
import fr.compteformation.platform.security.Citizen;
import fr.compteformation.platform.security.Proof;
import fr.compteformation.platform.security.Proofs;

/**
 * Serves “Télécharger mes données” after a recent identity proof; all other requests are
 * redirected to the page that asks for one.
 */
@RestController
class MyDataDownloads {

	private final MyData data;

	private final Proofs proofs;

	private final Clock clock;

	MyDataDownloads(MyData data, Proofs proofs, Clock clock) {
		this.data = data;
		this.proofs = proofs;
		this.clock = clock;
	}

	@GetMapping("/mon-profil/mes-donnees.zip")
	@PreAuthorize("hasRole('" + Citizen.ROLE + "')")
	void zip(@AuthenticationPrincipal Citizen citizen, Locale locale, HttpServletRequest request,
			HttpServletResponse response) throws IOException {
		Optional<Proof> proof = this.proofs.recent(citizen, request.getSession());
		if (proof.isEmpty()) {
			response.sendRedirect(request.getContextPath() + SharedPages.MY_DATA);
			return;
		}
		// No personal data in the file name: lists of downloads show it.
		String name = "mes-donnees-%s.zip".formatted(PortalTime.today(this.clock));
		response.setContentType("application/zip");
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
				ContentDisposition.attachment().filename(name).build().toString());
		this.data.write(citizen, proof.get(), locale, response.getOutputStream());
	}

}
