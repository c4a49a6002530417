package fr.compteformation.office.agent.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.jdbc.core.simple.JdbcClient;

import fr.compteformation.People;
import fr.compteformation.UiTests;
import fr.compteformation.office.agent.SomeAgents;
import fr.compteformation.office.signin.Agents;
import fr.compteformation.people.holder.Nir;
import fr.compteformation.people.identity.ui.NirField;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

class InvitationViewTests extends UiTests {

	private static final String CHOSEN = "Tambour-vert-et-8-lunes";

	private final String email = SomeAgents.newEmail();

	private final Nir nir = People.newNir();

	@BeforeEach
	void openTheLink() {
		SomeAgents.inviteFirst(this.context, this.email);
		UI.getCurrent().navigate("agent/invitation/" + SomeAgents.invitation(this.context, this.email));
	}

	@Test
	void theFirstSupervisorAlsoGivesTheirNumber() {
		_setValue(text("Numéro de sécurité sociale"), this.nir.formattedNumber());
		_setValue(text("Clé"), this.nir.key());
		choose(CHOSEN, CHOSEN);
		_assertOne(H1.class, (search) -> search.withText("Connexion des agents"));
		_assertOne(Paragraph.class,
				(search) -> search.withText("Votre mot de passe est enregistré. Vous pouvez vous connecter."));
		assertThat(this.context.getBean(Agents.class).byPassword(this.email, CHOSEN)).isPresent();
	}

	@Test
	void namesEverythingThatIsMissingAndLosesNothing() {
		choose(CHOSEN, CHOSEN + "x");
		assertThat(_get(NirField.class).getErrorMessage()).startsWith("Saisissez votre numéro de sécurité sociale");
		assertThat(password("Confirmer votre mot de passe").isInvalid()).isTrue();
		assertThat(password("Mot de passe").getValue()).isEqualTo(CHOSEN);
		assertThat(this.context.getBean(Agents.class).byPassword(this.email, CHOSEN)).isEmpty();
	}

	@Test
	void aLinkThatIsOverOrUnknownHasAPageOfItsOwn() {
		this.context.getBean(JdbcClient.class)
			.sql("update one_time_secret set expires_at = issued_at where subject_id = (select id from agent where email = ?)")
			.param(this.email)
			.update();
		UI.getCurrent().navigate("agent/connexion");
		UI.getCurrent().navigate("agent/invitation/" + SomeAgents.invitation(this.context, this.email));
		_assertOne(Paragraph.class, (search) -> search.withText(
				"Cette invitation a expiré : elle était valable trois jours. Demandez-en une nouvelle à un superviseur."));
		_assertNone(PasswordField.class);
		UI.getCurrent().navigate("agent/invitation/inconnu");
		_assertOne(H1.class, (search) -> search.withText("Lien inconnu"));
		_assertOne(Anchor.class, (search) -> search.withText("Connexion des agents"));
	}

	@Test
	void anAcceptedInvitationLeadsToTheSignIn() {
		String token = SomeAgents.invitation(this.context, this.email);
		_setValue(text("Numéro de sécurité sociale"), this.nir.formattedNumber());
		_setValue(text("Clé"), this.nir.key());
		choose(CHOSEN, CHOSEN);
		UI.getCurrent().navigate("agent/invitation/" + token);
		_assertOne(H1.class, (search) -> search.withText("Cette invitation est déjà acceptée"));
		_assertNone(PasswordField.class);
		assertThat(_get(Anchor.class, (search) -> search.withText("Connexion des agents")).getHref())
			.isEqualTo("/agent/connexion");
	}

	private static void choose(String password, String again) {
		_setValue(password("Mot de passe"), password);
		_setValue(password("Confirmer votre mot de passe"), again);
		_click(_get(Button.class, (search) -> search.withText("Enregistrer")));
	}

}
