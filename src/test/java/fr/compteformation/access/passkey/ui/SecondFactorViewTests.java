package fr.compteformation.access.passkey.ui;

import java.time.Duration;
import java.util.List;
import java.util.UUID;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import fr.compteformation.MovableClock;
import fr.compteformation.UiTests;
import fr.compteformation.access.passkey.KeyHolder;
import fr.compteformation.access.passkey.RecoveryCode;
import fr.compteformation.access.passkey.SoftKey;
import fr.compteformation.access.recovery.SomeRecoveries;
import fr.compteformation.people.signin.HalfWay;
import fr.compteformation.platform.mail.WaitingMails;

import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * The page for the second factor, and recovery for people who lost everything.
 */
class SecondFactorViewTests extends UiTests {

	private final SoftKey key = new SoftKey();

	@Autowired
	private MovableClock clock;

	@Autowired
	private JdbcClient database;

	private KeyHolder person;

	private List<RecoveryCode> codes;

	@BeforeEach
	void somebodyGaveThePassword() {
		this.person = new KeyHolder(this.context);
		this.codes = this.person.add(this.key);
		HalfWay.onThePage(this.context, this.person.citizen(), this.person.nir());
		UI.getCurrent().navigate("connexion/cle");
	}

	@Test
	void withoutThePasswordThePagesLeadToTheSignIn() {
		openTheBrowser(java.util.Locale.FRENCH);
		for (String page : List.of("connexion/cle", "connexion/cle/perdue")) {
			UI.getCurrent().navigate(page);
			assertThat(plainPage()).contains("Mot de passe oublié");
		}
	}

	@Test
	void thePasskeySignsIn() {
		press("Utiliser ma clé d’accès");
		Answers.with(this.key::sign);
		assertThat(sessions()).isOne();
	}

	@Test
	void aNewDeviceIsReportedByEmail() {
		press("Utiliser ma clé d’accès");
		Answers.with(this.key::sign);
		UUID session = this.database.sql("select id from citizen_session where account_id = ?")
			.param(this.person.citizen().accountId())
			.query(UUID.class)
			.single();
		assertThat(WaitingMails.with(this.database, "new-device", session)).isNotEmpty();
	}

	@Test
	void aWrongAnswerDoesNotSignIn() {
		press("Utiliser ma clé d’accès");
		Answers.with((question) -> new SoftKey().sign(question));
		assertThat(plainPage()).contains("La réponse de l’appareil n’est pas valable");
		press("Utiliser ma clé d’accès");
		Answers.with((question) -> "UNSUPPORTED");
		assertThat(plainPage()).contains("Ce navigateur ne sait pas utiliser de clé d’accès.");
		assertThat(sessions()).isZero();
	}

	@Test
	void aCodeSignsIn() {
		press("Me connecter avec ce code");
		assertThat(plainPage()).contains("Saisissez un de vos codes de secours.");
		give("AAAA-AAAA-AAAA-AAAA");
		assertThat(plainPage()).contains("Ce code n’est pas le bon");
		assertThat(sessions()).isZero();
		give(this.codes.getFirst().value());
		assertThat(sessions()).isOne();
	}

	@Test
	void whoeverGuessesIsAskedToWait() {
		for (int i = 0; i < 6; i++) {
			give("AAAA-AAAA-AAAA-AAAA");
		}
		assertThat(plainPage()).contains("Trop d’essais");
	}

	@Test
	void afterTenMinutesSignInRestartsAndNoCodeIsLost() {
		this.clock.advance(Duration.ofMinutes(10));
		give(this.codes.getFirst().value());
		assertThat(plainPage()).contains("Le temps est écoulé");
		assertThat(sessions()).isZero();
		assertThat(this.database.sql(
				"select count(*) from one_time_secret where purpose = 'recovery-code' and account_id = ? and ended is null")
			.param(this.person.citizen().accountId())
			.query(Integer.class)
			.single()).isEqualTo(10);
	}

	@Test
	void whoLostAllAsksAndFollowsTheRequestOnScreen() {
		UI.getCurrent().navigate("connexion/cle/perdue");
		assertThat(plainPage()).contains("Un agent vérifie votre demande sous 5 jours",
				"rien ne change pendant 48 heures");
		_setValue(_get(TextArea.class), "x".repeat(501));
		press("Envoyer ma demande");
		assertThat(plainPage()).contains("500 caractères au plus.");
		_setValue(_get(TextArea.class), "06 12 34 56 78");
		press("Envoyer ma demande");
		assertThat(plainPage()).contains("Votre demande est reçue.", "Reçue le", "Un agent la vérifie au plus tard le");
		UI.getCurrent().navigate("connexion/cle");
		assertThat(plainPage()).contains("Vous avez une demande en cours : Reçue.", "Suivre ma demande");
		SomeRecoveries.accept(this.context, this.person);
		UI.getCurrent().navigate("connexion/cle/perdue");
		assertThat(plainPage()).contains("En cours de vérification depuis le", "Acceptée le",
				"votre mot de passe suffira pour vous connecter");
	}

	@Test
	void aRefusalIsShownAndAnotherRequestMayFollow() {
		SomeRecoveries.ask(this.context, this.person, null);
		SomeRecoveries.refuse(this.context, this.person);
		UI.getCurrent().navigate("connexion/cle/perdue");
		assertThat(plainPage()).contains("Refusée le", "Vous pouvez faire une nouvelle demande.");
		press("Envoyer ma demande");
		assertThat(plainPage()).contains("Votre demande est reçue.");
	}

	@Test
	void theLinkOfAMailAsksBeforeItCancels() {
		SomeRecoveries.ask(this.context, this.person, null);
		String address = "recuperation/annuler/" + SomeRecoveries.cancelToken(this.context, this.person);
		UI.getCurrent().navigate(address);
		assertThat(plainPage()).contains("Ce n’est pas vous ?");
		press("Ce n’est pas moi\u00a0: annuler et bloquer le compte");
		assertThat(plainPage()).contains("La demande est annulée", "le compte est bloqué");
		UI.getCurrent().navigate("aide");
		UI.getCurrent().navigate(address);
		assertThat(plainPage()).contains("La demande est annulée");
		UI.getCurrent().navigate("recuperation/annuler/inconnu");
		assertThat(plainPage()).contains("Ce lien n’est pas valable");
	}

	private static void give(String code) {
		_setValue(_get(TextField.class), code);
		press("Me connecter avec ce code");
	}

	private int sessions() {
		return this.database.sql("select count(*) from citizen_session where account_id = ?")
			.param(this.person.citizen().accountId())
			.query(Integer.class)
			.single();
	}

}
