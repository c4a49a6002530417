package fr.compteformation.platform.base.ui;

import java.util.List;
import java.util.UUID;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.server.menu.MenuConfiguration;
import org.junit.jupiter.api.Test;

import org.springframework.security.core.GrantedAuthority;

import fr.compteformation.UiTests;
import fr.compteformation.platform.security.Agent;
import fr.compteformation.platform.security.Citizen;
import fr.compteformation.platform.security.Professional;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * The menus of all pages, which modules contribute to.
 */
class MenusTests extends UiTests {

	@Test
	void visitorsSeeThePagesThatAnAccountOpens() {
		UI.getCurrent().navigate("contact");
		assertThat(links(_get(Navigation.class))).containsExactly("Mes droits /mes-droits", "Formations /formations",
				"Mes dossiers /mes-dossiers", "Mon espace /mon-espace");
		_assertNone(Popover.class);
	}

	@Test
	void citizensSeeTheirRightsAndTheirAccount() {
		signIn(new Citizen(UUID.randomUUID(), "Camille Martin"));
		UI.getCurrent().navigate("contact");
		assertThat(links(_get(Navigation.class))).containsExactly("Mes droits /mes-droits", "Formations /formations",
				"Mes dossiers /mes-dossiers", "Mon espace /mon-espace");
		assertThat(links(_get(Popover.class))).containsExactly("Mes informations personnelles /mon-profil",
				"Modifier mon mot de passe /mon-profil/mot-de-passe", "Clés d’accès /mon-profil/cles",
				"Activité du compte /mon-profil/activite", "Mes délégations /mes-delegations",
				"Préparé pour moi /prepare-pour-moi", "Mes données /mon-profil/donnees", "Mon DIF /mes-droits/dif",
				"Consulter mon historique /mes-droits/historique", "Mes échanges /mes-echanges");
	}

	@Test
	void agentsSeeTheirQueues() {
		signIn(new Agent(UUID.randomUUID(), 214, "Agent 214", false));
		UI.getCurrent().navigate("agent/personnes");
		assertThat(_find(_get(Navigation.class), Anchor.class)).extracting(Anchor::getHref)
			.containsExactly("/agent/dif", "/agent/identites", "/agent/demandes", "/agent/personnes",
					"/agent/recuperations", "/agent/dossiers", "/agent/aide");
		assertThat(links(_get(NameMenu.class))).containsExactly("Espace des agents /agent",
				"Mes actes /agent/mes-actes", "Mon accès /agent/mon-acces");
	}

	@Test
	void supervisorsAlsoSeeFiguresAgentsAndTheJournal() {
		signIn(new Agent(UUID.randomUUID(), 214, "Agent 214", true));
		UI.getCurrent().navigate("agent/personnes");
		assertThat(_find(_get(Navigation.class), Anchor.class)).extracting(Anchor::getHref)
			.startsWith("/agent/dif", "/agent/identites", "/agent/demandes", "/agent/personnes", "/agent/journal",
					"/agent/chiffres");
		assertThat(_find(_get(MoreMenu.class), Anchor.class)).extracting(Anchor::getHref)
			.containsExactlyInAnyOrder("/agent/recuperations", "/agent/presentations", "/agent/courriels",
					"/agent/modeles", "/agent/fichiers", "/agent/catalogue", "/agent/adresses", "/agent/courriers",
					"/agent/agents", "/agent/logiciels", "/agent/professionnels", "/agent/formations",
					"/agent/dossiers", "/agent/abondements", "/agent/aide");
	}

	@Test
	void thePageBehindMoreIsMarked() {
		signIn(new Agent(UUID.randomUUID(), 214, "Agent 214", true));
		UI.getCurrent().navigate("agent/agents");
		assertThat(_get(Button.class, (search) -> search.withText("Plus")).getElement().getAttribute("aria-current"))
			.isEqualTo("true");
		UI.getCurrent().navigate("agent/personnes");
		assertThat(_get(Button.class, (search) -> search.withText("Plus")).getElement().hasAttribute("aria-current"))
			.isFalse();
	}

	@Test
	void agentsOutsideTheirPagesSeeWhatIsOpenToAll() {
		signIn(new Agent(UUID.randomUUID(), 214, "Agent 214", true));
		UI.getCurrent().navigate("aide");
		assertThat(links(_get(Navigation.class))).containsExactly("Formations /formations");
		assertThat(links(unfoldedActions())).containsExactlyInAnyOrder("Je choisis une formation /formations",
				"Je recherche un métier /metiers", "Je recherche une offre d’emploi /offres-d-emploi",
				"Je veux me former : que dois-je faire ? /que-dois-je-faire");
		assertThat(links(_get(Popover.class))).containsExactly("Espace des agents /agent", "Mes actes /agent/mes-actes",
				"Mon accès /agent/mon-acces");
	}

	@Test
	void theMenuListsTheActionsOfAllRooms() {
		UI.getCurrent().navigate("contact");
		assertThat(links(_get(ActionLists.class))).isEmpty();
		assertThat(_find(unfoldedActions(), Div.class, (search) -> search.withClasses("heading")))
			.extracting(Div::getText)
			.containsExactly("Mon profil", "Mon projet professionnel", "Ma formation", "Mes droits à formation");
		assertThat(links(_get(ActionLists.class))).contains("Je choisis une formation /formations",
				"Mon CEC (compte d’engagement citoyen) /mes-droits/cec",
				"Je déclare mes heures de DIF /mes-droits/dif");
	}

	@Test
	void theWayToAPageIsShownAboveIt() {
		UI.getCurrent().navigate("aide/dif");
		assertThat(_get(Breadcrumb.class).getElement().getTextRecursively())
			.isEqualTo("AccueilAideDéclarer mes heures de DIF");
		assertThat(links(_get(Breadcrumb.class))).containsExactly("Accueil /", "Aide /aide");
		UI.getCurrent().navigate("");
		_assertNone(Breadcrumb.class);
	}

	@Test
	void thePagesOfTheAccountStandBesideEachOther() {
		signIn(new Citizen(UUID.randomUUID(), "Camille Martin"));
		UI.getCurrent().navigate("mes-echanges");
		assertThat(links(_get(SideMenu.class))).contains("Mes délégations /mes-delegations");
		assertThat(_get(_get(SideMenu.class), Anchor.class, (search) -> search.withText("Mes échanges")).getElement()
			.getAttribute("aria-current")).isEqualTo("page");
		UI.getCurrent().navigate("contact");
		_assertNone(SideMenu.class);
	}

	@Test
	void everybodySeesThePagesOfTextAtTheBottom() {
		UI.getCurrent().navigate("aide");
		List<String> bottom = List.of("Aide /aide", "Accessibilité /accessibilite",
				"Données personnelles /donnees-personnelles", "Conditions générales /cgu",
				"Mentions légales /mentions-legales", "Contact /contact", "Employeurs /employeurs",
				"Organismes de formation /professionnels");
		assertThat(links(_get(Footer.class))).startsWith(bottom.toArray(String[]::new))
			.last()
			.isEqualTo("Tous mes droits sociaux : mesdroitssociaux.gouv.fr https://www.mesdroitssociaux.gouv.fr");
		signIn(new Agent(UUID.randomUUID(), 214, "Agent 214", false));
		UI.getCurrent().navigate("agent/personnes");
		assertThat(links(_get(Footer.class))).containsExactlyElementsOf(bottom);
	}

	@Test
	void theyAreThoseOfTheFramework() {
		assertThatMenusAreThoseOfTheFramework();
		signIn(new Citizen(UUID.randomUUID(), "Camille Martin"));
		assertThatMenusAreThoseOfTheFramework();
		signIn(new Agent(UUID.randomUUID(), 214, "Agent 214", false));
		assertThatMenusAreThoseOfTheFramework();
		signIn(new Agent(UUID.randomUUID(), 214, "Agent 214", true));
		assertThatMenusAreThoseOfTheFramework();
		signIn("somebody", "ROLE_" + Professional.ROLE, "ROLE_" + Professional.EMPLOYER,
				"ROLE_" + Professional.PROVIDER);
		assertThatMenusAreThoseOfTheFramework();
	}

	private static void assertThatMenusAreThoseOfTheFramework() {
		assertThat(UserMenu.ofCurrentUser()).isEqualTo(MenuConfiguration.getMenuEntries()).isNotEmpty();
	}

	private static void signIn(Agent agent) {
		signIn(agent, agent.getAuthorities().stream().map(GrantedAuthority::getAuthority).toArray(String[]::new));
	}

	private static List<String> links(Component menu) {
		return _find(menu, Anchor.class).stream().map((link) -> link.getText() + " " + link.getHref()).toList();
	}

	private static ActionLists unfoldedActions() {
		_click(_get(NativeButton.class, (search) -> search.withText("Menu")));
		return _get(ActionLists.class);
	}

}
