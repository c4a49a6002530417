package fr.compteformation.office.provider.ui;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

import fr.compteformation.SignedInAs;
import fr.compteformation.MovableClock;
import fr.compteformation.UiTests;
import fr.compteformation.office.agent.SomeAgents;
import fr.compteformation.office.professional.SomeProfessionals;
import fr.compteformation.people.audit.WrittenActs;
import fr.compteformation.platform.amounts.Euros;
import fr.compteformation.platform.base.PortalTime;
import fr.compteformation.platform.base.ui.DayField;
import fr.compteformation.platform.register.Siret;
import fr.compteformation.platform.security.Agent;
import fr.compteformation.platform.security.Professional;
import fr.compteformation.training.catalogue.Catalogue;
import fr.compteformation.training.catalogue.CourseEditing;
import fr.compteformation.training.catalogue.CourseTerms;
import fr.compteformation.training.catalogue.Offer;
import fr.compteformation.training.dossier.Learner;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

class ProviderTrainingsViewTests extends UiTests {

	private static final String TITLE = "Réparer les instruments à vent";

	private Professional provider;

	@BeforeEach
	void signInAProvider() {
		new Learner(this.context).drafts(500);
		this.provider = SomeProfessionals.ofProvider(this.context, "Atelier des langues");
		signInAs(this.provider);
	}

	@Test
	void aTrainingIsFoundOnceASupervisorPublishedIt() {
		String title = TITLE + " " + SomeProfessionals.newEmail();
		String page = create(title);
		addSession();
		assertThat(offers(title)).isEmpty();
		press("Demander la publication");
		assertThat(page()).contains("La publication est demandée.", "Un superviseur relit cette formation.");
		assertThat(offers(title)).isEmpty();
		Agent supervisor = SomeAgents.supervisor(this.context, SomeAgents.newEmail());
		signInAs(supervisor);
		UI.getCurrent().navigate("agent/formations");
		publish(title);
		assertThat(page()).contains("est publiée.");
		assertThat(WrittenActs.by(this.context.getBean(JdbcClient.class), supervisor))
			.containsExactly("COURSE_PUBLISHED");
		assertThat(offers(title)).hasSize(1);
		assertThat(offers(title).getFirst().provider().value()).isEqualTo(this.provider.siret());
		signInAs(this.provider);
		UI.getCurrent().navigate(page);
		press("Retirer");
		assertThat(page()).contains("La session est retirée de la recherche.");
		assertThat(offers(title)).isEmpty();
	}

	@Test
	void aSessionIsChangedUntilItBegins() {
		create(TITLE + " " + SomeProfessionals.newEmail());
		addSession();
		press("Modifier");
		assertThat(text("Ville ou code postal").getValue()).isEqualTo("29200 Brest");
		LocalDate first = day("Premier jour").getValue();
		_setValue(day("Premier jour"), first.minusDays(40));
		press("Enregistrer la session");
		assertThat(page()).doesNotContain("La session est modifiée.");
		_setValue(day("Premier jour"), first.plusDays(1));
		_setValue(text("Ville ou code postal"), "Quimper");
		press("Enregistrer la session");
		assertThat(page()).contains("La session est modifiée.", "Quimper").doesNotContain("Brest");
		this.context.getBean(MovableClock.class).advance(Duration.ofDays(40));
		UI.getCurrent().navigate(UI.getCurrent().getInternals().getActiveViewLocation().getPath());
		_assertNone(Button.class, (search) -> search.withText("Modifier"));
	}

	@Test
	void aSupervisorPublishesOnlyWhatTheyRead() {
		String title = TITLE + " " + SomeProfessionals.newEmail();
		String page = create(title);
		addSession();
		press("Demander la publication");
		signInAs(SomeAgents.supervisor(this.context, SomeAgents.newEmail()));
		UI.getCurrent().navigate("agent/formations");
		changeThePrice(page, 999);
		publish(title);
		assertThat(page()).contains("a changé depuis que vous l’avez lue", "999,00");
		assertThat(offers(title)).isEmpty();
		publish(title);
		assertThat(page()).contains("est publiée.");
		assertThat(offers(title)).hasSize(1);
	}

	@Test
	void aChangeOfAPublishedTrainingWaitsForASupervisorAgain() {
		Learner learner = new Learner(this.context);
		String title = TITLE + " " + SomeProfessionals.newEmail();
		learner.drafts(Learner.training(this.context.getBean(Clock.class), title, 400, 10, 12));
		assertThat(offers(title)).hasSize(1);
		UI.getCurrent().navigate("professionnels/formations");
		UI.getCurrent().navigate(_get(Anchor.class, (search) -> search.withText(title)).getHref().substring(1));
		_setValue(_get(IntegerField.class, (search) -> search.withLabel("Prix, en euros")), 450);
		press("Enregistrer");
		assertThat(page()).contains("La formation est enregistrée.", "Un superviseur relit cette formation.");
		assertThat(offers(title)).isEmpty();
	}

	@Test
	void namesEverythingThatIsMissing() {
		UI.getCurrent().navigate("professionnels/formations/nouvelle");
		press("Enregistrer");
		assertThat(text("Intitulé").isInvalid()).isTrue();
		assertThat(area("Programme").getErrorMessage()).startsWith("Commencez chaque ligne par un nombre d’heures");
		assertThat(_get(IntegerField.class, (search) -> search.withLabel("Heures")).isInvalid()).isTrue();
	}

	@Test
	void aProviderWithoutTrainingsFirstSaysWhereItIs() {
		signInAs(SomeProfessionals.active(this.context, SomeProfessionals.newEmail(), "55208131766522"));
		UI.getCurrent().navigate("professionnels/formations");
		press("Enregistrer");
		assertThat(text("Code postal de l’organisme").isInvalid()).isTrue();
		_setValue(text("Numéro et rue"), "3 rue des Écoles");
		_setValue(text("Code postal de l’organisme"), "29200");
		_setValue(text("Ville de l’organisme"), "Brest");
		press("Enregistrer");
		assertThat(page()).contains("Vous n’avez pas encore décrit de formation.");
	}

	@Test
	void aTrainingOfAnotherProviderIsNotFound() {
		String page = create(TITLE);
		openTheBrowser(Locale.FRENCH);
		signInAs(SomeProfessionals.active(this.context, SomeProfessionals.newEmail(), SomeProfessionals.SIRET));
		UI.getCurrent().navigate(page);
		_assertOne(H1.class, (search) -> search.withText("Page introuvable"));
	}

	private static void publish(String title) {
		_click(_get(Button.class, (search) -> search.withText("Publier")
			.withPredicate((button) -> button.getAriaLabel().orElse("").contains(title))));
	}

	private void changeThePrice(String page, int euros) {
		CourseEditing editing = this.context.getBean(CourseEditing.class);
		Siret siret = new Siret(this.provider.siret());
		UUID course = UUID.fromString(page.substring(page.lastIndexOf('/') + 1));
		SignedInAs.as(this.context, this.provider, () -> {
			CourseEditing.EditedCourse read = editing.find(siret, course).orElseThrow();
			CourseTerms terms = read.terms();
			editing.change(siret, course, read.content(), new CourseTerms(terms.certification(), terms.level(),
					terms.language(), terms.accessible(), terms.hours(), new Euros(euros * 100L)));
			return true;
		});
	}

	private String create(String title) {
		UI.getCurrent().navigate("professionnels/formations/nouvelle");
		_setValue(text("Intitulé"), title);
		_setValue(area("Objectifs"), "Démonter et régler une clarinette");
		_setValue(text("Public et prérequis"), "Tout public");
		_setValue(area("Programme"), "7 h Démonter\n14 h Régler : les tampons");
		_setValue(text("Mots-clés"), "musique, lutherie");
		_setValue(_get(IntegerField.class, (search) -> search.withLabel("Heures")), 21);
		_setValue(_get(IntegerField.class, (search) -> search.withLabel("Prix, en euros")), 800);
		press("Enregistrer");
		assertThat(page()).contains("La formation est enregistrée.", "Vous seul voyez ce brouillon.");
		return UI.getCurrent().getInternals().getActiveViewLocation().getPath();
	}

	private void addSession() {
		LocalDate today = PortalTime.today(this.context.getBean(Clock.class));
		_setValue(day("Premier jour"), today.plusDays(30));
		_setValue(day("Dernier jour"), today.plusDays(33));
		_setValue(text("Ville ou code postal"), "29200 Brest");
		press("Ajouter cette session");
		assertThat(page()).contains("La session est ajoutée.", "Brest");
	}

	private List<Offer> offers(String title) {
		return this.context.getBean(Catalogue.class)
			.offers()
			.stream()
			.filter((offer) -> offer.training().title().equals(title))
			.toList();
	}

	private static TextArea area(String label) {
		return _find(TextArea.class, (search) -> search.withLabel(label)).getFirst();
	}

	private static DayField day(String label) {
		return _get(DayField.class, (search) -> search.withLabel(label));
	}

	private static void signInAs(UserDetails user) {
		signIn(user, user.getAuthorities().stream().map(GrantedAuthority::getAuthority).toArray(String[]::new));
	}

}
