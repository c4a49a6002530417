package fr.compteformation.people.accountlink.ui;

import java.util.List;
import java.util.Locale;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import fr.compteformation.People;
import fr.compteformation.UiTests;
import fr.compteformation.people.holder.Nir;
import fr.compteformation.platform.base.ui.ErrorSummary;
import fr.compteformation.platform.base.ui.Message;
import fr.compteformation.platform.securitycheck.RightAnswers;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

class ForgottenPasswordViewTests extends UiTests {

	private final Nir nir = People.newNir();

	@Autowired
	private JdbcClient database;

	@BeforeEach
	void forgetEarlierLinks() {
		this.database.sql("delete from password_link").update();
	}

	@Test
	void theSignInPageLeadsHere() {
		UI.getCurrent().navigate("connexion");
		assertThat(_get(Anchor.class, (search) -> search.withText("Mot de passe oublié ?")).getHref())
			.isEqualTo("/mot-de-passe-oublie");
	}

	@Test
	void asksForTheLinkAndSaysTheSameWhateverTheNumber() {
		open();
		fill(this.nir.number(), this.nir.key());
		RightAnswers.click(this.context);
		send();
		assertThat(askedLinks()).isOne();
		assertThat(_get(Message.class).getElement().getTextRecursively()).isEqualTo(
				"Votre demande est enregistrée. Si un compte existe pour ce numéro, un courriel part à l’adresse "
						+ "de ce compte.");
		assertThat(_find(TextField.class)).isEmpty();
	}

	@Test
	void namesWhatIsMissing() {
		open();
		send();
		assertThat(problems()).containsExactly(
				"Numéro de sécurité sociale : Saisissez votre numéro de sécurité sociale et sa clé, comme sur votre carte "
						+ "Vitale.",
				"Contrôle de sécurité : Cliquez sur l’image demandée");
		assertThat(askedLinks()).isZero();
	}

	@Test
	void namesWhatIsWrongInTheNumberAndKeepsIt() {
		open();
		fill(this.nir.number(), "00");
		send();
		assertThat(problems()).hasSize(2).first().asString().startsWith("Clé : ");
		assertThat(field("Numéro de sécurité sociale").getValue()).isEqualTo(this.nir.number());
		assertThat(askedLinks()).isZero();
	}

	@Test
	void robotsAskForNothing() {
		open();
		fill(this.nir.number(), this.nir.key());
		RightAnswers.click(RightAnswers.wrongTile(this.context));
		send();
		assertThat(problems()).singleElement().asString().startsWith("Contrôle de sécurité : ");
		assertThat(askedLinks()).isZero();
	}

	@Test
	void speaksEnglishToThoseWhoAskForIt() {
		openTheBrowser(Locale.ENGLISH);
		open();
		_assertOne(H1.class, (search) -> search.withText("Forgotten password"));
		_assertOne(Button.class, (search) -> search.withText("Get a link"));
	}

	private static void open() {
		UI.getCurrent().navigate("mot-de-passe-oublie");
	}

	private static void fill(String number, String key) {
		_setValue(field("Numéro de sécurité sociale"), number);
		_setValue(field("Clé"), key);
	}

	private static void send() {
		_click(_get(Button.class, (search) -> search.withText("Recevoir un lien")));
	}

	private static TextField field(String label) {
		return _get(TextField.class, (search) -> search.withLabel(label));
	}

	private int askedLinks() {
		return this.database.sql("select count(*) from password_link").query(Integer.class).single();
	}

	private static List<String> problems() {
		return _find(_get(ErrorSummary.class), Button.class).stream().map(Button::getText).toList();
	}

}
