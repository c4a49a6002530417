package fr.compteformation.access.firstuse.ui;

import java.util.UUID;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.VaadinSession;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;

import fr.compteformation.People;
import fr.compteformation.UiTests;
import fr.compteformation.access.firstuse.Newcomers;
import fr.compteformation.access.firstuse.SentCodes;
import fr.compteformation.access.franceconnect.Fault;
import fr.compteformation.access.franceconnect.Newcomer;
import fr.compteformation.access.passkey.KeyHolder;
import fr.compteformation.access.passkey.SoftKey;
import fr.compteformation.people.account.Accounts;
import fr.compteformation.people.holder.Nir;
import fr.compteformation.platform.security.Citizen;

import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

class FirstUseViewTests extends UiTests {

	private final Nir nir = People.newNir();

	@Autowired
	private Accounts accounts;

	@Autowired
	private JdbcClient database;

	@BeforeEach
	void noTries() {
		this.database.sql("delete from attempts").update();
	}

	@Test
	void withoutAnAnswerOfTheProviderThereIsNoFirstUse() {
		UI.getCurrent().navigate("connexion/franceconnect/numero");
		_assertOne(H1.class, (search) -> search.withText("Se connecter"));
	}

	@Test
	void tellsWhoTheProviderSaysOneIs() {
		arrive(Newcomers.fitting(this.nir));
		assertThat(page()).contains("Chloé Marie", "L’Héritier", "14 août 1955");
	}

	@Test
	void theNumberIsAskedFor() {
		arrive(Newcomers.fitting(this.nir));
		press("Continuer");
		assertThat(page()).contains("Une information est à corriger");
	}

	@ParameterizedTest
	@CsvSource({ "1955-08-14,false,le sexe", "1954-08-14,true,L’année de naissance",
			"1955-07-14,true,Le mois de naissance" })
	void eachFailedCheckIsReported(String day, boolean female, String told) {
		People.withAccount(this.context, this.nir);
		arrive(Newcomers.born(this.nir, day, female));
		giveNumber();
		assertThat(page()).contains((told.equals("le sexe")) ? "ne correspond pas au sexe" : told)
			.doesNotContain("compte", "mot de passe");
	}

	@Test
	void anotherPlaceIsReported() {
		arrive(Newcomers.fitting(Nir.readForSignIn("2550829019033").found().orElseThrow()));
		giveNumber();
		assertThat(page()).contains("Le lieu de naissance");
	}

	@Test
	void anAccountIsLinkedOnceItsPasswordWasGiven() {
		Citizen owner = People.withAccount(this.context, this.nir);
		arrive(Newcomers.fitting(this.nir));
		giveNumber();
		assertThat(page()).contains("Vous avez déjà un compte.");
		press("Relier mon compte");
		assertThat(page()).contains("Saisissez le mot de passe de votre compte.");
		_setValue(_get(PasswordField.class), "faux");
		press("Relier mon compte");
		assertThat(page()).contains("Numéro ou mot de passe incorrect.");
		assertThat(links(owner.accountId())).isZero();
		_setValue(_get(PasswordField.class), People.PASSWORD);
		press("Relier mon compte");
		assertThat(links(owner.accountId())).isOne();
		assertThat(signedIn()).isEqualTo(owner);
	}

	@Test
	void aSuspendedAccountIsNotLinked() {
		Citizen owner = People.withAccount(this.context, this.nir);
		this.database.sql("""
				update account set frozen_at = current_timestamp, frozen_by = 'AGENT', freeze_motive = 'ASKED_BY_PERSON'
				where id = ?""").param(owner.accountId()).update();
		arrive(Newcomers.fitting(this.nir));
		giveNumber();
		_setValue(_get(PasswordField.class), People.PASSWORD);
		press("Relier mon compte");
		_assertOne(H1.class, (search) -> search.withText("Votre compte est bloqué"));
		assertThat(links(owner.accountId())).isZero();
	}

	@Test
	void aNewPersonOpensAnAccountWithoutAPassword() {
		arrive(Newcomers.fitting(this.nir));
		giveNumber();
		assertThat(page()).contains("Ce numéro n’a pas encore de compte.");
		press("Recevoir le code");
		assertThat(page()).contains("Cochez la case").contains("2 informations sont à corriger");
		_setValue(_get(TextField.class, (search) -> search.withLabel("Téléphone mobile")), "06 12 34 56 78");
		_setValue(_get(Checkbox.class), true);
		press("Recevoir le code");
		assertThat(page()).contains("Nous venons d’envoyer un code à chloe@exemple.fr");
		TextField code = _get(TextField.class, (search) -> search.withLabel("Code reçu"));
		_setValue(code, "0");
		press("Ouvrir mon compte");
		assertThat(page()).contains("Ce code n’est pas le bon");
		assertThat(this.accounts.exists(this.nir)).isFalse();
		_setValue(code, SentCodes.last(this.context));
		press("Ouvrir mon compte");
		assertThat(this.accounts.exists(this.nir)).isTrue();
		assertThat(this.accounts.hasPassword(this.nir)).isFalse();
		assertThat(signedIn().displayName()).isEqualTo("Chloé L’Héritier");
	}

	@Test
	void theAddressMayBeChangedBeforeTheCodeIsGiven() {
		arrive(Newcomers.fitting(this.nir));
		giveNumber();
		_setValue(_get(TextField.class, (search) -> search.withLabel("Téléphone mobile")), "06 12 34 56 78");
		_setValue(_get(Checkbox.class), true);
		press("Recevoir le code");
		press("Changer d’adresse");
		assertThat(_get(TextField.class, (search) -> search.withLabel("Courriel")).getValue())
			.isEqualTo("chloe@exemple.fr");
	}

	@Test
	void anAccountWithoutAPasswordOfAnotherSignInNeedsHelp() {
		People.withAccount(this.context, this.nir);
		this.database.sql("update account set password_hash = null where id = ?")
			.param(this.accounts.ownerOf(this.nir).orElseThrow().account().value())
			.update();
		arrive(Newcomers.fitting(this.nir));
		giveNumber();
		assertThat(page()).contains("rectification de l’état civil");
	}

	@Test
	void whoHasASecondFactorGivesItFirst() {
		KeyHolder person = new KeyHolder(this.context);
		String code = person.add(new SoftKey()).getFirst().value();
		arrive(Newcomers.fitting(person.nir()));
		giveNumber(person.nir());
		_setValue(_get(PasswordField.class), People.PASSWORD);
		press("Relier mon compte");
		_assertOne(H1.class, (search) -> search.withText("Confirmer que c’est vous"));
		assertThat(links(person.citizen().accountId())).isZero();
		_setValue(_get(TextField.class), code);
		press("Me connecter avec ce code");
		UI.getCurrent().navigate("connexion/franceconnect/numero");
		giveNumber(person.nir());
		assertThat(links(person.citizen().accountId())).isOne();
	}

	@ParameterizedTest
	@EnumSource(Fault.class)
	void eachFaultHasItsOwnWordsAndAWayOn(Fault fault) {
		UI.getCurrent().navigate("connexion/franceconnect/echec/" + fault.path());
		_assertOne(H1.class, (search) -> search.withText("La connexion avec FranceConnect n’a pas abouti"));
		assertThat(page()).contains(UI.getCurrent().getTranslation("franceconnect.fault.text." + fault))
			.contains("rien n’a été enregistré", "Se connecter autrement")
			.doesNotContain("!fr");
	}

	@Test
	void aFaultThatDoesNotExistIsNone() {
		UI.getCurrent().navigate("connexion/franceconnect/echec/inconnu");
		_assertOne(H1.class, (search) -> search.withText("Se connecter"));
	}

	@Test
	void withoutAProviderThereIsNoButton() {
		UI.getCurrent().navigate("connexion");
		assertThat(page()).doesNotContain("FranceConnect");
		UI.getCurrent().navigate("inscription/conditions");
		assertThat(page()).doesNotContain("FranceConnect");
	}

	private void arrive(Newcomer newcomer) {
		VaadinSession.getCurrent().getSession().setAttribute(Newcomer.ATTRIBUTE, newcomer);
		UI.getCurrent().navigate("connexion/franceconnect/numero");
	}

	private void giveNumber() {
		giveNumber(this.nir);
	}

	private static void giveNumber(Nir nir) {
		_setValue(_get(TextField.class, (search) -> search.withLabel("Numéro de sécurité sociale")), nir.value());
		press("Continuer");
	}

	private int links(UUID account) {
		return this.database.sql("select count(*) from france_connect_link where account_id = ?")
			.param(account)
			.query(Integer.class)
			.single();
	}

	private static Citizen signedIn() {
		return (Citizen) SecurityContextHolder.getContext().getAuthentication().getPrincipal();
	}

}
