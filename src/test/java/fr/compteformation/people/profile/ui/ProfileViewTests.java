package fr.compteformation.people.profile.ui;

import java.util.Locale;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import fr.compteformation.People;
import fr.compteformation.SignedInAs;
import fr.compteformation.UiTests;
import fr.compteformation.people.account.Profile;
import fr.compteformation.people.account.Profiles;
import fr.compteformation.people.holder.Nir;
import fr.compteformation.platform.security.Citizen;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

class ProfileViewTests extends UiTests {

	private static final String NEW = "Nouvelle adresse courriel";

	private static final String AGAIN = "Confirmer la nouvelle adresse";

	private final Nir nir = People.newNir();

	@Autowired
	private Profiles profiles;

	@Autowired
	private JdbcClient database;

	private Citizen citizen;

	@BeforeEach
	void openThePage() {
		this.citizen = People.withAccount(this.context, this.nir);
		signIn(this.citizen);
		UI.getCurrent().navigate("mon-profil");
	}

	@Test
	void tellsWhoThePersonIsAndHowToHaveItCorrected() {
		_assertOne(H1.class, (search) -> search.withText("Mes informations personnelles"));
		assertThat(page())
			.contains("Chloé", "L’Héritier", "2 55 08 •• ••• •••", "Demandez une correction",
					"Sont toujours envoyés : les courriels qui protègent votre compte")
			.doesNotContain(this.nir.formattedNumber());
		assertThat(_get(Anchor.class, (search) -> search.withText("Demandez une correction")).getHref())
			.isEqualTo("/contact?sujet=donnees");
		assertThat(_get(Anchor.class, (search) -> search.withText("Déclarer mon diplôme le plus élevé")).getHref())
			.isEqualTo("/mes-droits/diplome");
		assertThat(text("Téléphone mobile").getValue()).isEqualTo("06 12 34 56 78");
	}

	@Test
	void keepsWhatIsTypedAndSaysSo() {
		_setValue(text("Téléphone fixe"), "01 23 45 67 89");
		fillAddress();
		_setValue(
				_get(Checkbox.class, (search) -> search.withLabel("Me tenir au courant de mes dossiers de formation")),
				false);
		language("en");
		save();
		assertThat(page()).contains("Vos informations ont bien été enregistrées.");
		Profile kept = kept();
		assertThat(kept.identity().getLandlinePhone().value()).isEqualTo("+33123456789");
		assertThat(kept.address().getStreet()).isEqualTo("12 rue des Lilas");
		assertThat(kept.preferences().isDossierNews()).isFalse();
		assertThat(kept.preferences().isDifNews()).isTrue();
		assertThat(kept.preferences().getLanguage()).isEqualTo("en");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					Téléphone fixe    | 01 23 45 67    | Ce numéro est incomplet ou n’existe pas. Écrivez-le en entier, par exemple 01 23 45 67 89. Pour un autre pays, commencez par + et l’indicatif, par exemple +32.
					Téléphone mobile  | abc            | Écrivez le numéro en chiffres, par exemple 06 12 34 56 78.
					Téléphone fixe    | ''             | Un des deux numéros doit être renseigné.
					Code postal       | 6900           | En France, le code postal comporte 5 chiffres, par exemple 69003.
					Commune ou ville  | ''             | Indiquez la commune ou la ville, par exemple Lyon.
					Numéro et voie    | ''             | Indiquez le numéro et la voie, ou le lieu-dit, par exemple 12 rue des Lilas.
					""")
	void saysWhatIsExpectedAndLosesNothing(String label, String typed, String message) {
		fillAddress();
		if (label.equals("Téléphone fixe")) {
			_setValue(text("Téléphone mobile"), "");
		}
		_setValue(text(label), typed);
		save();
		assertThat(text(label).isInvalid()).isTrue();
		assertThat(text(label).getErrorMessage()).isEqualTo(message);
		assertThat(text(label).getValue()).isEqualTo(typed);
		assertThat(page()).contains(message).doesNotContain("bien été enregistrées");
		assertThat(kept().address().isNone()).isTrue();
	}

	@Test
	void takesAnAddressAbroad() {
		fillAddress();
		_setValue(text("Code postal"), "SW1A 1AA");
		country("GB");
		save();
		assertThat(kept().address().getCountry()).isEqualTo("GB");
	}

	@Test
	void tellsWhatAnotherTabSavedAndLetsThePersonDecide() {
		fillAddress();
		anotherTabWantsNoDifNews();
		save();
		assertThat(page()).contains("Rien n’a été remplacé", "Me tenir au courant de mes déclarations de DIF" + "non");
		assertThat(text("Commune ou ville").getValue()).isEqualTo("Lyon");
		assertThat(kept().address().isNone()).isTrue();
		_click(button("Enregistrer ma saisie"));
		assertThat(page()).contains("Vos informations ont bien été enregistrées.");
		assertThat(kept().address().getCity()).isEqualTo("Lyon");
	}

	@Test
	void keepsWhatAnotherTabSavedWhenThePersonPrefersThat() {
		fillAddress();
		anotherTabWantsNoDifNews();
		save();
		_click(button("Garder ce qui est enregistré"));
		assertThat(text("Commune ou ville").getValue()).isEmpty();
		assertThat(kept().preferences().isDifNews()).isFalse();
	}

	@Test
	void asksBeforeTypingIsLost() {
		_setValue(text("Commune ou ville"), "Lyon");
		UI.getCurrent().navigate("mes-droits");
		_assertOne(H1.class, (search) -> search.withText("Mes informations personnelles"));
		_click(button("Rester sur la page"));
		assertThat(text("Commune ou ville").getValue()).isEqualTo("Lyon");
		UI.getCurrent().navigate("mes-droits");
		_click(button("Quitter sans enregistrer"));
		_assertOne(H1.class, (search) -> search.withText("Mes droits"));
	}

	@Test
	void asksNothingWhenNothingWouldBeLost() {
		_setValue(text("Commune ou ville"), "Lyon");
		_setValue(text("Commune ou ville"), "");
		UI.getCurrent().navigate("mes-droits");
		_assertNone(Button.class, (search) -> search.withText("Rester sur la page"));
		_assertOne(H1.class, (search) -> search.withText("Mes droits"));
	}

	@Test
	void asksTheNewAddressBeforeItChanges() {
		requestEmail("nouvelle@exemple.fr", "nouvelle@exemple.fr", People.PASSWORD);
		assertThat(page()).contains("Un courriel est parti à la nouvelle adresse.",
				"L’adresse nouvelle@exemple.fr attend sa confirmation", People.somebody(this.nir).email().value());
		assertThat(text(NEW).getValue()).isEmpty();
		_click(button("Renvoyer le courriel"));
		assertThat(page()).contains("Un nouveau courriel est parti.");
		_click(button("Annuler le changement"));
		assertThat(page()).contains("Le changement est annulé").doesNotContain("attend sa confirmation");
	}

	@Test
	void refusesAWrongPasswordAndLosesNothing() {
		requestEmail("nouvelle@exemple.fr", "nouvelle@exemple.fr", "faux");
		assertThat(password().getErrorMessage())
			.isEqualTo("Ce n’est pas votre mot de passe actuel. Vérifiez-le, puis réessayez.");
		assertThat(text(NEW).getValue()).isEqualTo("nouvelle@exemple.fr");
		assertThat(page()).doesNotContain("attend sa confirmation");
	}

	@Test
	void refusesWhatIsMissingDifferentOrTheSame() {
		requestEmail("", "", "");
		assertThat(text(NEW).isInvalid()).isTrue();
		assertThat(password().getErrorMessage()).isEqualTo("Saisissez votre mot de passe actuel.");
		requestEmail("nouvelle@exemple.fr", "autre@exemple.fr", People.PASSWORD);
		assertThat(text(AGAIN).isInvalid()).isTrue();
		String same = People.somebody(this.nir).email().value();
		requestEmail(same, same, People.PASSWORD);
		assertThat(text(NEW).getErrorMessage())
			.isEqualTo("C’est déjà l’adresse de votre compte. Indiquez-en une autre.");
	}

	@Test
	void speaksEnglishToThoseWhoAskForIt() {
		openTheBrowser(Locale.ENGLISH);
		signIn(this.citizen);
		UI.getCurrent().navigate("mon-profil");
		_assertOne(H1.class, (search) -> search.withText("My personal details"));
		_assertOne(TextField.class, (search) -> search.withLabel("Town or city"));
		_assertOne(TextField.class, (search) -> search.withLabel("New email address"));
	}

	private void fillAddress() {
		_setValue(text("Numéro et voie"), "12 rue des Lilas");
		_setValue(text("Code postal"), "69003");
		_setValue(text("Commune ou ville"), "Lyon");
	}

	private void requestEmail(String address, String again, String password) {
		_setValue(text(NEW), address);
		_setValue(text(AGAIN), again);
		_setValue(password(), password);
		_click(button("Changer d’adresse"));
	}

	private void anotherTabWantsNoDifNews() {
		this.database.sql("update account set wants_dif_news = false where id = ?")
			.param(this.citizen.accountId())
			.update();
	}

	private Profile kept() {
		return SignedInAs.as(this.context, this.citizen, () -> this.profiles.of(this.citizen));
	}

	private static void save() {
		_click(button("Enregistrer"));
	}

	@SuppressWarnings("unchecked")
	private static void country(String code) {
		_setValue((Select<String>) _get(Select.class, (search) -> search.withLabel("Pays")), code);
	}

	@SuppressWarnings("unchecked")
	private static void language(String code) {
		_setValue((RadioButtonGroup<String>) _get(RadioButtonGroup.class,
				(search) -> search.withLabel("Langue de vos courriels")), code);
	}

	private static PasswordField password() {
		return _get(PasswordField.class, (search) -> search.withLabel("Mot de passe actuel"));
	}

}
