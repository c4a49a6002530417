package fr.compteformation.people.signin;

import java.net.http.HttpResponse;

import org.junit.jupiter.api.Test;

import fr.compteformation.AbstractCitizenHttpTests;
import fr.compteformation.People;

import static org.assertj.core.api.Assertions.assertThat;

class SuspendedAccountOverHttpTests extends AbstractCitizenHttpTests {

	@Test
	void theRightPasswordExplainsWithoutSigningIn() {
		suspend();
		assertThat(location(this.visitor.signIn(this.nir.number(), People.PASSWORD))).endsWith("/compte-bloque");
		assertThat(this.visitor.isSignedIn()).isFalse();
		assertThat(this.visitor.get("/compte-bloque").statusCode()).isEqualTo(200);
	}

	@Test
	void aWrongPasswordIsAnsweredAsEver() {
		suspend();
		HttpResponse<String> answer = this.visitor.signIn(this.nir.number(), "faux");
		assertThat(location(answer)).endsWith("/connexion?error");
	}

	@Test
	void whoIsSignedInActsNoMore() {
		this.visitor.signIn(this.nir.number(), People.PASSWORD);
		assertThat(this.visitor.isSignedIn()).isTrue();
		suspend();
		assertThat(this.visitor.isSignedIn()).isFalse();
		reinstate();
		assertThat(this.visitor.isSignedIn()).isFalse();
		assertThat(location(this.visitor.signIn(this.nir.number(), People.PASSWORD))).contains("/mes-droits");
	}

	@Test
	void whatAnOpenPageSendsFindsNoSession() {
		this.visitor.signIn(this.nir.number(), People.PASSWORD);
		this.visitor.get("/mes-droits");
		suspend();
		HttpResponse<String> answer = this.visitor.send("POST", "/?v-r=uidl&v-uiId=0", "Content-Type",
				"application/json");
		assertThat(answer.body()).doesNotContain("Mes droits");
		reinstate();
		assertThat(this.visitor.isSignedIn()).isFalse();
	}

	@Test
	void whoStayedSignedInComesBackNoMore() {
		this.visitor.signInAndStay(this.nir.number(), People.PASSWORD);
		this.visitor.drop("JSESSIONID");
		suspend();
		assertThat(this.visitor.isSignedIn()).isFalse();
	}

	private void suspend() {
		this.database.sql("""
				update account set frozen_at = current_timestamp, frozen_by = 'AGENT', freeze_motive = 'ASKED_BY_PERSON'
				where id = ?""").param(this.citizen.accountId()).update();
	}

	private void reinstate() {
		this.database.sql("update account set frozen_at = null, frozen_by = null, freeze_motive = null where id = ?")
			.param(this.citizen.accountId())
			.update();
	}

}
