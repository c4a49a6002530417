package fr.compteformation.personal.mydata;

import java.net.http.HttpResponse;
import java.util.Locale;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import fr.compteformation.AbstractCitizenHttpTests;
import fr.compteformation.MovableClock;
import fr.compteformation.People;
import fr.compteformation.SignedInAs;
import fr.compteformation.platform.security.Proof;
import fr.compteformation.platform.security.Proofs;

import static org.assertj.core.api.Assertions.assertThat;

class MyDataDownloadsTests extends AbstractCitizenHttpTests {

	private final MockHttpServletRequest request = new MockHttpServletRequest();

	@Autowired
	private MyDataDownloads downloads;

	@Autowired
	private Proofs proofs;

	@Autowired
	private MovableClock clock;

	@Test
	void havingSignedInIsNotEnough() {
		this.visitor.signIn(this.nir.number(), People.PASSWORD);
		HttpResponse<String> answer = this.visitor.get("/mon-profil/mes-donnees.zip");
		assertThat(answer.statusCode()).isEqualTo(302);
		assertThat(answer.headers().firstValue("Location")).get().asString().endsWith("/mon-profil/donnees");
	}

	@Test
	void whoHasJustShownWhoTheyAreReceivesIt() {
		this.proofs.given(this.citizen, this.request.getSession());
		MockHttpServletResponse answer = download();
		assertThat(answer.getContentType()).isEqualTo("application/zip");
		assertThat(answer.getContentAsByteArray()).startsWith('P', 'K');
	}

	@Test
	void anOldProofLeadsBackToThePage() {
		this.proofs.given(this.citizen, this.request.getSession());
		this.clock.advance(Proof.VALIDITY);
		MockHttpServletResponse answer = download();
		assertThat(answer.getRedirectedUrl()).isEqualTo("/mon-profil/donnees");
		assertThat(answer.getContentAsByteArray()).isEmpty();
	}

	private MockHttpServletResponse download() {
		return SignedInAs.as(this.portal, this.citizen, () -> {
			MockHttpServletResponse response = new MockHttpServletResponse();
			this.downloads.zip(this.citizen, Locale.FRENCH, this.request, response);
			return response;
		});
	}

}
