package fr.compteformation.rights.statement;

import java.math.BigDecimal;
import java.net.HttpCookie;
import java.net.http.HttpResponse;
import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.transaction.support.TransactionTemplate;

import fr.compteformation.AbstractCitizenHttpTests;
import fr.compteformation.People;
import fr.compteformation.people.holder.HolderId;
import fr.compteformation.people.holder.Holders;
import fr.compteformation.people.holder.Nir;
import fr.compteformation.people.identityproof.AccessForTests;
import fr.compteformation.people.identityproof.IdentityProofPolicy;
import fr.compteformation.platform.base.PortalTime;
import fr.compteformation.rights.ledger.Crediting;
import fr.compteformation.training.dossier.Learner;

import static org.assertj.core.api.Assertions.assertThat;

class StatementDownloadsTests extends AbstractCitizenHttpTests {

	@ParameterizedTest
	@CsvSource({ "pdf, application/pdf, %PDF-1.", "csv, text/csv;charset=UTF-8, \ufeffDate;Compte;" })
	void givesTheFile(String extension, String type, String beginning) {
		signIn();
		HttpResponse<String> answer = this.visitor.get("/mes-droits/releve." + extension);
		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(answer.headers().firstValue("Content-Type")).hasValue(type);
		assertThat(answer.headers().firstValue("Content-Disposition")).hasValue(
				"attachment; filename=\"releve-droits-%s.%s\"".formatted(LocalDate.now(PortalTime.ZONE), extension));
		assertThat(answer.headers().allValues("Cache-Control")).singleElement().asString().contains("no-store");
		assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
		assertThat(answer.body()).startsWith(beginning);
	}

	@Test
	void tellsTheMovementsOfThePerson() {
		signIn();
		HolderId holder = this.portal.getBean(Holders.class).byNir(this.nir).orElseThrow();
		inOneTransaction(() -> this.portal.getBean(Crediting.class)
			.dif(holder, "test", new BigDecimal("20"), LocalDate.of(2026, 3, 2)));
		assertThat(this.visitor.get("/mes-droits/releve.csv").body())
			.contains("02/03/2026;DIF;Déclaration de 20\u00a0h de DIF;300,00;300,00;euros;20");
	}

	@ParameterizedTest
	@ValueSource(strings = { "pdf", "csv" })
	void whoeverIsNotSignedInIsSentToSignIn(String extension) {
		HttpResponse<String> answer = this.visitor.get("/mes-droits/releve." + extension);
		assertThat(answer.statusCode()).isEqualTo(302);
		assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith("/connexion");
	}

	@ParameterizedTest
	@ValueSource(strings = { "pdf", "csv" })
	void whoeverHasNoRightsYetIsShownThePageThatSaysWhy(String extension) {
		Nir unattached = People.newNir();
		Learner.whoseNameDiffers(this.portal, unattached);
		signIn(unattached);
		HttpResponse<String> answer = this.visitor.get("/mes-droits/releve." + extension);
		assertThat(answer.statusCode()).isEqualTo(303);
		assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith("/mes-droits");
		assertThat(answer.body()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "pdf, BEFORE_SPENDING", "csv, BEFORE_SPENDING", "pdf, BEFORE_RIGHTS", "csv, BEFORE_RIGHTS" })
	void whoeverIsUnprovenIsSentToTheProof(String extension, IdentityProofPolicy policy) {
		this.portal.getBean(AccessForTests.class).choose(policy);
		signIn();
		HttpResponse<String> answer = this.visitor.get("/mes-droits/releve." + extension);
		assertThat(answer.statusCode()).isEqualTo(303);
		assertThat(location(answer)).isEqualTo("/prouver-mon-identite");
		assertThat(answer.body()).isEmpty();
	}

	@Test
	void speaksTheLanguageOfThePages() {
		signIn();
		String path = "/mes-droits/releve.csv";
		assertThat(this.visitor.get(path, "Accept-Language", "en-GB").body()).startsWith("\ufeffDate;Account;");
		assertThat(this.visitor.get(path, "Accept-Language", "de").body()).startsWith("\ufeffDate;Compte;");
		HttpCookie chosen = new HttpCookie("langue", "en");
		chosen.setPath("/");
		chosen.setVersion(0);
		this.visitor.hold(chosen);
		assertThat(this.visitor.get(path, "Accept-Language", "fr").body()).startsWith("\ufeffDate;Account;");
	}

	@Test
	void tellsTheHeadersAlone() {
		signIn();
		HttpResponse<String> answer = this.visitor.send("HEAD", "/mes-droits/releve.pdf");
		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(answer.body()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "POST", "PUT", "DELETE", "PATCH" })
	void nothingElseCanBeAsked(String method) {
		signIn();
		assertThat(this.visitor.send(method, "/mes-droits/releve.pdf").statusCode()).isIn(403, 405);
	}

	private void signIn() {
		signIn(this.nir);
	}

	private void signIn(Nir person) {
		this.visitor.signIn(person.value(), People.PASSWORD);
		assertThat(this.visitor.isSignedIn()).isTrue();
	}

	private void inOneTransaction(Runnable work) {
		this.portal.getBean(TransactionTemplate.class).executeWithoutResult((status) -> work.run());
	}

}
