package fr.compteformation.people.signin;

import java.net.HttpCookie;
import java.net.http.HttpResponse;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import fr.compteformation.AbstractHttpTests;
import fr.compteformation.People;
import fr.compteformation.access.passkey.KeyHolder;
import fr.compteformation.access.passkey.SoftKey;
import fr.compteformation.people.accountlink.ForgottenPasswords;
import fr.compteformation.people.accountlink.SentPasswordLinks;
import fr.compteformation.people.password.Password;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Sign-in of people with a second factor, without scripts.
 */
@ExtendWith(OutputCaptureExtension.class)
class SecondFactorOverHttpTests extends AbstractHttpTests {

	private static final String SESSION = "JSESSIONID";

	private KeyHolder person;

	@BeforeEach
	void somebodyWithAPasskey() {
		this.person = new KeyHolder(this.portal);
	}

	@Test
	void whoHasNoPasskeyIsNotAsked() {
		assertThat(location(signIn())).isEqualTo("/mes-droits");
	}

	@Test
	void theRightPasswordAloneLeadsToThePasskey(CapturedOutput output) {
		this.person.add(new SoftKey());
		HttpResponse<String> answer = signIn();
		assertThat(location(answer)).isEqualTo("/connexion/cle");
		assertThat(this.visitor.get("/connexion/cle").statusCode()).isEqualTo(200);
		for (String page : new String[] { "/mes-droits", "/mon-profil", "/mon-profil/cles", "/mon-profil/mot-de-passe",
				"/mon-profil/mes-donnees.zip" }) {
			assertThat(location(this.visitor.get(page))).as(page).isEqualTo("/connexion");
		}
		assertThat(sessions()).isZero();
		assertThat(output.getAll()).doesNotContain(this.person.nir().number(), People.PASSWORD);
	}

	@Test
	void aWrongPasswordIsAnsweredAsWithoutAPasskey() {
		String without = location(this.visitor.signIn(this.person.nir().number(), "faux"));
		this.person.add(new SoftKey());
		assertThat(location(this.visitor.signIn(this.person.nir().number(), "faux"))).isEqualTo(without)
			.isEqualTo("/connexion?error");
	}

	@Test
	void theRightPasswordForgivesTheWrongOnesAsItAlwaysDoes() {
		this.person.add(new SoftKey());
		for (int i = 0; i < 4; i++) {
			this.visitor.signIn(this.person.nir().number(), "faux");
		}
		signIn();
		for (int i = 0; i < 4; i++) {
			this.visitor.signIn(this.person.nir().number(), "faux");
		}
		assertThat(location(signIn())).isEqualTo("/connexion/cle");
	}

	@Test
	void theSessionHasAnotherIdAfterThePassword() {
		this.person.add(new SoftKey());
		this.visitor.get("/connexion");
		HttpCookie before = this.visitor.cookie(SESSION).orElseThrow();
		signIn();
		assertThat(this.visitor.cookie(SESSION).orElseThrow().getValue()).isNotEqualTo(before.getValue());
	}

	@Test
	void nothingIsKeptOnTheDeviceBeforeThePasskey() {
		this.person.add(new SoftKey());
		assertThat(location(this.visitor.signInAndStay(this.person.nir().number(), People.PASSWORD)))
			.isEqualTo("/connexion/cle");
		assertThat(this.visitor.cookie("rester-connecte")).isEmpty();
		assertThat(this.visitor.cookie("appareil")).isEmpty();
		assertThat(this.database.sql("select count(*) from remembered_device where account_id = ?")
			.param(this.person.citizen().accountId())
			.query(Integer.class)
			.single()).isZero();
	}

	@Test
	void whoStayedSignedInComesBackWithoutThePasskey() {
		this.visitor.signInAndStay(this.person.nir().number(), People.PASSWORD);
		this.person.add(new SoftKey());
		this.visitor.drop(SESSION);
		assertThat(this.visitor.isSignedIn()).isTrue();
	}

	@Test
	void aForgottenPasswordIsNoWayAroundThePasskey() {
		this.person.add(new SoftKey());
		String chosen = "Tambour-vert-et-8-lunes";
		assertThat(this.portal.getBean(ForgottenPasswords.class)
			.choose(SentPasswordLinks.send(this.portal, this.person.nir()), new Password(chosen))).isTrue();
		assertThat(location(this.visitor.signIn(this.person.nir().number(), chosen))).isEqualTo("/connexion/cle");
	}

	@Test
	void aSuspendedAccountComesFirst() {
		this.person.add(new SoftKey());
		this.database.sql("""
				update account set frozen_at = current_timestamp, frozen_by = 'AGENT', freeze_motive = 'SUSPECTED_THEFT'
				where id = ?""").param(this.person.citizen().accountId()).update();
		assertThat(location(signIn())).isEqualTo("/compte-bloque");
	}

	@Test
	void thePagesBeforeTheSecondFactorDoNotSignIn() {
		for (String page : new String[] { "/connexion/cle", "/connexion/cle/perdue" }) {
			assertThat(this.visitor.get(page).statusCode()).as(page).isEqualTo(200);
		}
		assertThat(this.visitor.isSignedIn()).isFalse();
	}

	private HttpResponse<String> signIn() {
		return this.visitor.signIn(this.person.nir().number(), People.PASSWORD);
	}

	private int sessions() {
		return this.database.sql("select count(*) from citizen_session where account_id = ?")
			.param(this.person.citizen().accountId())
			.query(Integer.class)
			.single();
	}

}
