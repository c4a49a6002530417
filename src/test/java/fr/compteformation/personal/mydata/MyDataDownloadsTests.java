package fr.compteformation.personal.mydata;

import java.net.http.HttpResponse;
import java.util.Locale;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import fr.compteformation.MovableClock;
import fr.compteformation.People;
import fr.compteformation.PortalTest;
import fr.compteformation.SignedInAs;
import fr.compteformation.Visitor;
import fr.compteformation.people.holder.Nir;
import fr.compteformation.platform.security.Citizen;
import fr.compteformation.platform.security.Proof;
import fr.compteformation.platform.security.Proofs;

import static org.assertj.core.api.Assertions.assertThat;

@PortalTest
class MyDataDownloadsTests {

	private static final String PASSWORD = "Violette-et-7-chats";

	private final Nir nir = People.newNir();

	private final MockHttpServletRequest request = new MockHttpServletRequest();

	@Autowired
	private ApplicationContext portal;

	@Autowired
	private MyDataDownloads downloads;

	@Autowired
	private Proofs proofs;

	@Autowired
	private MovableClock clock;

	@Autowired
	private JdbcClient database;

	@LocalServerPort
	private int port;

	private Citizen citizen;

	@BeforeEach
	void openAnAccount() {
		// All tests share one network address.
		this.database.sql("delete from attempts").update();
		this.citizen = People.withAccount(this.portal, this.nir, PASSWORD);
	}

	@Test
	void havingSignedInIsNotEnough() {
		Visitor visitor = new Visitor(this.port);
		visitor.signIn(this.nir.number(), PASSWORD);
		HttpResponse<String> answer = visitor.get("/mon-profil/mes-donnees.zip");
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
