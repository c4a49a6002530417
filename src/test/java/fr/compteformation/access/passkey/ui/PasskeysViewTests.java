package fr.compteformation.access.passkey.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import fr.compteformation.People;
import fr.compteformation.UiTests;
import fr.compteformation.access.passkey.KeyHolder;
import fr.compteformation.access.passkey.SoftKey;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

class PasskeysViewTests extends UiTests {

	private final SoftKey key = new SoftKey();

	private KeyHolder person;

	@BeforeEach
	void openThePage() {
		this.person = new KeyHolder(this.context);
		signIn(this.person.citizen());
		open();
	}

	@Test
	void explainsPasskeysAndThatTheyAreOptional() {
		assertThat(plainPage())
			.contains("c’est votre téléphone", "Ce n’est jamais obligatoire.",
					"votre mot de passe suffit pour vous connecter")
			.doesNotContain("Codes de secours");
	}

	@Test
	void aNameAndThePasswordAreAskedFor() {
		pressFirst("Ajouter une clé");
		assertThat(plainPage()).contains("Donnez un nom à la clé");
		fill("Mon téléphone", "faux");
		pressFirst("Ajouter une clé");
		assertThat(plainPage()).contains("Ce n’est pas votre mot de passe actuel.");
		fill("x".repeat(61), People.PASSWORD);
		pressFirst("Ajouter une clé");
		assertThat(plainPage()).contains("60 caractères au plus.");
		assertThat(this.person.keyCount()).isZero();
	}

	@Test
	void theFirstKeyShowsTenCodesOnce() {
		add();
		assertThat(plainPage()).contains("La clé est ajoutée.", "nous ne pourrons plus vous les montrer");
		assertThat(_find(ListItem.class,
				(search) -> search.withPredicate((item) -> item.getText().matches("([2-9A-Z]{4}-){3}[2-9A-Z]{4}"))))
			.hasSize(10);
		assertThat(_get(Anchor.class, (search) -> search.withText("Télécharger (texte)")).getHref()).isNotEmpty();
		pressFirst("J’ai noté mes codes");
		assertThat(plainPage()).contains("C’est noté.", "Mon téléphone", "Pas encore",
				"Il vous reste 10 codes sur 10.");
		open();
		_assertNone(Button.class, (search) -> search.withText("J’ai noté mes codes"));
	}

	@Test
	void anUnconfirmedRequestIsReported() {
		fill("Mon téléphone", People.PASSWORD);
		pressFirst("Ajouter une clé");
		Answers.with((question) -> "CANCELLED");
		assertThat(plainPage()).contains("Rien n’a été confirmé sur l’appareil.")
			.doesNotContain("Votre appareil vous demande de confirmer");
		pressFirst("Ajouter une clé");
		Answers.with((question) -> "Quelque chose");
		assertThat(plainPage()).contains("L’appareil n’a pas pu confirmer.");
		pressFirst("Ajouter une clé");
		Answers.with((question) -> this.key.on("http://evil.example").create(question));
		assertThat(plainPage()).contains("La réponse de l’appareil n’est pas valable");
		pressFirst("Ajouter une clé");
		assertThat(plainPage()).contains("Votre appareil vous demande de confirmer");
		assertThat(this.person.keyCount()).isZero();
	}

	@Test
	void aKeyIsGivenAnotherNameWithoutThePassword() {
		this.person.add(this.key);
		open();
		pressFirst("Renommer ou retirer");
		_setValue(_get(TextField.class), "");
		pressFirst("Renommer");
		assertThat(plainPage()).contains("Donnez un nom à la clé");
		_setValue(_get(TextField.class), "Clé du salon");
		pressFirst("Renommer");
		assertThat(plainPage()).contains("Le nom est enregistré.", "Clé du salon");
	}

	@Test
	void theOnlyKeyIsRemovedWithThePasswordAfterAWarning() {
		this.person.add(this.key);
		openAnew();
		pressFirst("Renommer ou retirer");
		assertThat(plainPage()).contains("C’est votre seule clé");
		pressFirst("Retirer cette clé");
		assertThat(this.person.keyCount()).isOne();
		_setValue(_get(PasswordField.class), People.PASSWORD);
		pressFirst("Retirer cette clé");
		assertThat(plainPage()).contains("La clé est retirée.", "votre mot de passe suffit pour vous connecter");
		assertThat(this.person.keyCount()).isZero();
	}

	@Test
	void onesMindMayBeChanged() {
		this.person.add(this.key);
		openAnew();
		pressFirst("Renommer ou retirer");
		pressFirst("Annuler");
		assertThat(plainPage()).contains("Mes clés", "Téléphone");
		assertThat(this.person.keyCount()).isOne();
	}

	@Test
	void newCodesNeedThePasswordAndAreShownOnce() {
		this.person.add(this.key);
		openAnew();
		pressFirst("Créer de nouveaux codes");
		assertThat(plainPage()).contains("Les anciens codes ne fonctionneront plus.");
		pressFirst("Créer de nouveaux codes");
		_assertNone(Button.class, (search) -> search.withText("J’ai noté mes codes"));
		_setValue(_find(PasswordField.class).getLast(), People.PASSWORD);
		pressFirst("Créer de nouveaux codes");
		pressFirst("J’ai noté mes codes");
		assertThat(plainPage()).contains("Il vous reste 10 codes sur 10.");
	}

	@Test
	void aKeyConfirmsInPlaceOfThePassword() {
		this.person.add(this.key);
		openAnew();
		pressFirst("Renommer ou retirer");
		pressFirst("Confirmer avec ma clé d’accès");
		Answers.with((question) -> new SoftKey().sign(question));
		assertThat(plainPage()).contains("La réponse de l’appareil n’est pas valable");
		pressFirst("Confirmer avec ma clé d’accès");
		Answers.with(this.key::sign);
		_assertNone(PasswordField.class);
		pressFirst("Retirer cette clé");
		assertThat(this.person.keyCount()).isZero();
	}

	private void add() {
		fill("Mon téléphone", People.PASSWORD);
		pressFirst("Ajouter une clé");
		Answers.with(this.key::create);
	}

	private static void fill(String name, String password) {
		_setValue(_get(TextField.class), name);
		_find(PasswordField.class).stream().findFirst().ifPresent((field) -> _setValue(field, password));
	}

	private static void open() {
		UI.getCurrent().navigate("aide");
		UI.getCurrent().navigate("mon-profil/cles");
	}

	// Without the identity proof left in the session by adding the passkey.
	private void openAnew() {
		openTheBrowser(java.util.Locale.FRENCH);
		signIn(this.person.citizen());
		open();
	}

	private static void pressFirst(String text) {
		_click(_find(Button.class, (search) -> search.withText(text)).getFirst());
	}

}
