package fr.compteformation.career.project;

import java.net.http.HttpResponse;
import java.time.LocalDate;

import org.junit.jupiter.api.Test;

import fr.compteformation.AbstractCitizenHttpTests;
import fr.compteformation.People;
import fr.compteformation.platform.base.PortalTime;

import static org.assertj.core.api.Assertions.assertThat;

class ProjectDownloadsTests extends AbstractCitizenHttpTests {

	@Test
	void givesTheFileWithoutANameInIt() {
		this.visitor.signIn(this.nir.value(), People.PASSWORD);
		HttpResponse<String> answer = this.visitor.get("/mon-espace/projet.pdf");
		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/pdf");
		assertThat(answer.headers().firstValue("Content-Disposition"))
			.hasValue("attachment; filename=\"projet-%s.pdf\"".formatted(LocalDate.now(PortalTime.ZONE)));
		assertThat(answer.headers().allValues("Cache-Control")).singleElement().asString().contains("no-store");
		assertThat(answer.body()).startsWith("%PDF-1.");
	}

	@Test
	void whoeverIsNotSignedInIsSentToSignIn() {
		HttpResponse<String> answer = this.visitor.get("/mon-espace/projet.pdf");
		assertThat(answer.statusCode()).isEqualTo(302);
		assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith("/connexion");
	}

}
