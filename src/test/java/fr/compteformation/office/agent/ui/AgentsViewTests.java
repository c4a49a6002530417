package fr.compteformation.office.agent.ui;

import java.util.Locale;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.security.core.GrantedAuthority;

import fr.compteformation.People;
import fr.compteformation.UiTests;
import fr.compteformation.office.agent.SomeAgents;
import fr.compteformation.office.signin.Agents;
import fr.compteformation.people.holder.Nir;
import fr.compteformation.people.identity.ui.NirField;
import fr.compteformation.platform.security.Agent;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

class AgentsViewTests extends UiTests {

	private final String email = SomeAgents.newEmail();

	private final Nir nir = People.newNir();

	private Agent supervisor;

	@BeforeEach
	void signInASupervisor() {
		this.supervisor = SomeAgents.supervisor(this.context, SomeAgents.newEmail());
		signIn(this.supervisor);
	}

	@Test
	void showsEveryAgentWithTheirRoleAndState() {
		Agent agent = SomeAgents.active(this.context, this.email);
		UI.getCurrent().navigate("agent/agents");
		assertThat(row(agent)).contains("Camille Martin", "Agent", "Actif", "Désactiver");
		assertThat(row(this.supervisor)).contains("Superviseur", "Vous").doesNotContain("Désactiver");
	}

	@Test
	void disablesAnAgentAndLetsThemInAgain() {
		Agent agent = SomeAgents.active(this.context, this.email);
		UI.getCurrent().navigate("agent/agents");
		press(agent, "Désactiver");
		assertThat(row(agent)).contains("Désactivé", "Réactiver");
		_assertOne(Paragraph.class, (search) -> search.withText("L’accès de Camille Martin est désactivé."));
		assertThat(this.context.getBean(Agents.class).mayWork(agent.agentId())).isFalse();
		press(agent, "Réactiver");
		assertThat(row(agent)).contains("Actif");
		assertThat(this.context.getBean(Agents.class).mayWork(agent.agentId())).isTrue();
	}

	@Test
	void invitesAnAgentAndSaysSo() {
		UI.getCurrent().navigate("agent/agents/inviter");
		fill("Zoé Le Bihan", this.email, this.nir);
		_assertOne(H1.class, (search) -> search.withText("Agents"));
		_assertOne(Paragraph.class, (search) -> search.withText("L’invitation est envoyée."));
		assertThat(rows()).contains("Zoé Le Bihan", "Invité", "Renvoyer l’invitation");
		assertThat(SomeAgents.invitation(this.context, this.email)).isNotBlank();
	}

	@Test
	void sendsAnInvitationAgain() {
		UI.getCurrent().navigate("agent/agents/inviter");
		fill("Zoé Le Bihan", this.email, this.nir);
		String first = SomeAgents.invitation(this.context, this.email);
		_click(_find(Button.class, (search) -> search.withText("Renvoyer l’invitation")).getLast());
		assertThat(SomeAgents.invitation(this.context, this.email)).isNotEqualTo(first);
	}

	@Test
	void namesEverythingThatIsMissing() {
		UI.getCurrent().navigate("agent/agents/inviter");
		_click(_get(Button.class, (search) -> search.withText("Envoyer l’invitation")));
		assertThat(field("Prénom et nom").getErrorMessage())
			.isEqualTo("Indiquez le prénom et le nom, par exemple Camille Martin.");
		assertThat(field("Courriel professionnel").getErrorMessage())
			.isEqualTo("Indiquez l’adresse courriel professionnelle.");
		assertThat(_get(NirField.class).getErrorMessage()).startsWith("Saisissez votre numéro de sécurité sociale");
	}

	@Test
	void theHintOfTheNumberIsAboutTheInvitedPerson() {
		UI.getCurrent().navigate("agent/agents/inviter");
		assertThat(field("Numéro de sécurité sociale").getHelperText())
			.isEqualTo("13 caractères, comme sur sa carte Vitale");
	}

	@Test
	void aWrongNumberIsExplained() {
		UI.getCurrent().navigate("agent/agents/inviter");
		_setValue(field("Numéro de sécurité sociale"), "2 55 08 14 168 025");
		_setValue(field("Clé"), "39");
		_click(_get(Button.class, (search) -> search.withText("Envoyer l’invitation")));
		assertThat(_get(NirField.class).getErrorMessage()).contains("clé");
	}

	@Test
	void anAddressOrANumberThatIsTakenIsNamed() {
		SomeAgents.active(this.context, this.email);
		UI.getCurrent().navigate("agent/agents/inviter");
		fill("Zoé Le Bihan", this.email, this.nir);
		assertThat(field("Courriel professionnel").getErrorMessage())
			.isEqualTo("Un agent a déjà cette adresse. Indiquez-en une autre.");
	}

	@ParameterizedTest
	@ValueSource(strings = { "agent/agents", "agent/agents/inviter", "agent/journal" })
	void anAgentIsNotASupervisor(String page) {
		signIn(SomeAgents.active(this.context, this.email));
		UI.getCurrent().navigate(page);
		_assertOne(H1.class, (search) -> search.withText("Accès refusé"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "agent", "agent/agents", "agent/agents/inviter", "agent/journal" })
	void aCitizenGetsNothingOfIt(String page) {
		signIn(People.withAccount(this.context, this.nir, SomeAgents.PASSWORD));
		UI.getCurrent().navigate(page);
		_assertOne(H1.class, (search) -> search.withText("Accès refusé"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "mes-droits", "mes-dossiers", "mon-profil/mot-de-passe", "connexion", "agent/connexion" })
	void anAgentIsLedFromCitizensPagesToTheirOwn(String page) {
		UI.getCurrent().navigate(page);
		_assertOne(H1.class, (search) -> search.withText("Déclarations"));
	}

	@Test
	void theFrameOfAgentsOffersWhatTheyMaySee() {
		UI.getCurrent().navigate("agent");
		assertThat(_find(Anchor.class)).extracting(Anchor::getText)
			.contains("Agents", "Journal")
			.doesNotContain("Mes droits", "Aide et contact", "Modifier mon mot de passe");
		_assertOne(Button.class, (search) -> search.withText("Déconnexion"));
		assertThat(_find(Button.class, (search) -> search.withClasses("unfolds")))
			.extracting((button) -> button.getElement().getTextRecursively())
			.contains("Camille Martin · " + this.supervisor.number());
		signIn(SomeAgents.active(this.context, this.email));
		UI.getCurrent().navigate("aide");
		UI.getCurrent().navigate("agent");
		assertThat(_find(Anchor.class)).extracting(Anchor::getText).doesNotContain("Agents", "Journal");
	}

	@Test
	void onPagesForEverybodyAnAgentFindsTheWayBack() {
		UI.getCurrent().navigate("aide");
		assertThat(_find(_get(Popover.class), Anchor.class)).extracting(Anchor::getText)
			.containsExactly("Espace des agents", "Mes actes", "Mon accès");
		_assertNone(Anchor.class, (search) -> search.withText("Journal"));
	}

	@Test
	void speaksEnglishToThoseWhoAskForIt() {
		openTheBrowser(Locale.ENGLISH);
		signIn(this.supervisor);
		UI.getCurrent().navigate("agent/agents/inviter");
		_assertOne(H1.class, (search) -> search.withText("Invite an agent"));
	}

	private static void signIn(Agent agent) {
		signIn(agent, agent.getAuthorities().stream().map(GrantedAuthority::getAuthority).toArray(String[]::new));
	}

	private static void fill(String name, String email, Nir nir) {
		_setValue(field("Prénom et nom"), name);
		_setValue(field("Courriel professionnel"), email);
		_setValue(field("Numéro de sécurité sociale"), nir.formattedNumber());
		_setValue(field("Clé"), nir.key());
		_click(_get(Button.class, (search) -> search.withText("Envoyer l’invitation")));
	}

	private static void press(Agent agent, String button) {
		_click(_get(line(agent), Button.class, (search) -> search.withText(button)));
	}

	private static String row(Agent agent) {
		return line(agent).getElement().getTextRecursively();
	}

	private static NativeTableRow line(Agent agent) {
		return _find(NativeTableRow.class).stream()
			.filter((row) -> row.getElement().getTextRecursively().startsWith(String.valueOf(agent.number())))
			.findFirst()
			.orElseThrow();
	}

	private static String rows() {
		return _find(NativeTableRow.class).stream()
			.map((row) -> row.getElement().getTextRecursively())
			.collect(java.util.stream.Collectors.joining("\n"));
	}

	private static TextField field(String label) {
		return _get(TextField.class, (search) -> search.withLabel(label));
	}

}
