package fr.compteformation.people.password.ui;

import java.util.List;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.data.value.ValueChangeMode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import fr.compteformation.UiTests;
import fr.compteformation.people.identity.Identity;
import fr.compteformation.people.password.NewPasswords;
import fr.compteformation.people.password.Password;
import fr.compteformation.platform.base.ui.Problem;

import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class NewPasswordFieldsTests extends UiTests {

	private final Identity identity = new Identity();

	private NewPasswordFields fields;

	@BeforeEach
	void showsTheFields() {
		this.identity.setBirthName("L’Héritier");
		this.fields = new NewPasswordFields(this.context.getBean(NewPasswords.class));
		show(this.fields);
	}

	@Test
	void takesTheSamePasswordTwice() {
		_setValue(password(), "Quatre cerfs 9 violons");
		_setValue(confirmation(), "Quatre cerfs 9 violons");
		assertThat(this.fields.problems(this.identity)).isEmpty();
		assertThat(this.fields.password()).isEqualTo(new Password("Quatre cerfs 9 violons"));
		assertThat(password().isInvalid()).isFalse();
	}

	@Test
	void takesAccentsTypedApartInOneOfThem() {
		_setValue(password(), "Quatre cerfs ége\u0301e 9");
		_setValue(confirmation(), "Quatre cerfs égée 9");
		assertThat(this.fields.problems(this.identity)).isEmpty();
	}

	@Test
	void listsTheRulesInWords() {
		assertThat(lines()).containsExactly("8 caractères : pas encore", "1 minuscule : pas encore",
				"1 majuscule : pas encore", "1 chiffre : pas encore");
	}

	@Test
	void followsTheTyping() {
		_setValue(password(), "Kayak");
		assertThat(lines()).containsExactly("8 caractères : pas encore", "1 minuscule : respecté",
				"1 majuscule : respecté", "1 chiffre : pas encore");
		assertThat(_find(ListItem.class, (search) -> search.withClasses("met"))).hasSize(2);
		assertThat(announcement()).isEqualTo("Il manque encore : 8 caractères, 1 chiffre.");
		assertThat(password().isInvalid()).isFalse();
		_setValue(password(), "Kayak-vert-7");
		assertThat(announcement()).isEqualTo("Toutes les règles sont respectées.");
		_setValue(password(), "");
		assertThat(announcement()).isEmpty();
	}

	@Test
	void waitsForAPauseBeforeItSpeaks() {
		assertThat(password().getValueChangeMode()).isEqualTo(ValueChangeMode.LAZY);
		assertThat(password().getValueChangeTimeout()).isBetween(250, 1000);
		assertThat(_find(Span.class, (search) -> search.withAttribute("role", "status"))).hasSize(1);
	}

	@Test
	void saysWhatIsToBeCorrectedAndKeepsBothTexts() {
		_setValue(password(), "azerty");
		_setValue(confirmation(), "azertx");
		assertThat(this.fields.problems(this.identity)).extracting(Problem::label, Problem::message, Problem::field)
			.containsExactly(
					tuple("Mot de passe", "Il manque encore : 8 caractères, 1 majuscule, 1 chiffre.", password()),
					tuple("Confirmer votre mot de passe",
							"Les deux saisies sont différentes : saisissez deux fois le même mot de passe.",
							confirmation()));
		assertThat(password().isInvalid()).isTrue();
		assertThat(password().getErrorMessage()).startsWith("Il manque encore");
		assertThat(password().getValue()).isEqualTo("azerty");
		assertThat(confirmation().getValue()).isEqualTo("azertx");
	}

	@Test
	void asksForBothWhenNothingIsTyped() {
		assertThat(this.fields.problems(this.identity)).extracting(Problem::message)
			.containsExactly("Saisissez un mot de passe.", "Saisissez une seconde fois votre mot de passe.");
	}

	@Test
	void refusesWhatIsKnownToOthers() {
		assertThat(messageFor("Marseille13")).startsWith("Ce mot de passe est trop connu");
		assertThat(messageFor("Kayak-vert-7")).isEmpty();
		assertThat(messageFor("Klheritierk9")).startsWith("Ce mot de passe contient votre nom");
		assertThat(messageFor("Kz9" + "été😀 ".repeat(60)))
			.isEqualTo("Ce mot de passe est trop long : 200 caractères au plus.");
	}

	@Test
	void clearsAReportedErrorOnceCorrected() {
		this.fields.problems(this.identity);
		_setValue(password(), "Kayak-vert-7");
		assertThat(password().isInvalid()).isFalse();
		assertThat(confirmation().isInvalid()).isTrue();
		_setValue(confirmation(), "Kayak-vert-7");
		assertThat(confirmation().isInvalid()).isFalse();
	}

	@Test
	void mayBeLabelledOtherwiseAndIsKnownToPasswordManagers() {
		NewPasswordFields others = new NewPasswordFields(this.context.getBean(NewPasswords.class), "field.nir",
				"account.nir.key");
		UI.getCurrent().removeAll();
		show(others);
		assertThat(_find(PasswordField.class)).extracting(PasswordField::getLabel)
			.containsExactly("Numéro de sécurité sociale", "Clé");
		assertThat(_find(PasswordField.class)).allSatisfy((field) -> {
			assertThat(field.getAutocomplete()).isEqualTo(Autocomplete.NEW_PASSWORD);
			assertThat(field.getElement().getPropertyRaw("i18n").toString()).contains("Afficher le mot de passe");
		});
	}

	private String messageFor(String typed) {
		_setValue(password(), typed);
		_setValue(confirmation(), typed);
		List<Problem> problems = this.fields.problems(this.identity);
		assertThat(password().getValue()).isEqualTo(typed);
		return problems.isEmpty() ? "" : problems.getFirst().message();
	}

	private List<String> lines() {
		return _find(ListItem.class).stream().map((line) -> line.getElement().getTextRecursively()).toList();
	}

	private String announcement() {
		return _get(Span.class, (search) -> search.withAttribute("role", "status")).getText();
	}

	private PasswordField password() {
		return _get(PasswordField.class, (search) -> search.withLabel("Mot de passe"));
	}

	private PasswordField confirmation() {
		return _get(PasswordField.class, (search) -> search.withLabel("Confirmer votre mot de passe"));
	}

}
