package fr.compteformation.office.provider.ui;

import java.time.Clock;
import java.util.UUID;
import java.time.Duration;
import java.time.LocalDate;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

import fr.compteformation.MovableClock;
import fr.compteformation.UiTests;
import fr.compteformation.office.agent.SomeAgents;
import fr.compteformation.office.professional.SomeProfessionals;
import fr.compteformation.platform.base.PortalTime;
import fr.compteformation.platform.base.Reference;
import fr.compteformation.platform.base.ui.DayField;
import fr.compteformation.platform.security.Professional;
import fr.compteformation.platform.amounts.Euros;
import fr.compteformation.training.catalogue.Training;
import fr.compteformation.training.dossier.DossierDetails;
import fr.compteformation.training.dossier.DossierState;
import fr.compteformation.training.dossier.Exemption;
import fr.compteformation.training.dossier.Learner;
import fr.compteformation.training.dossier.Presence;

import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

class ProviderDossierViewTests extends UiTests {

	private Learner learner;

	private Professional provider;

	@BeforeEach
	void signInAProvider() {
		this.learner = new Learner(this.context).earns(60).declaresDif(10);
		this.provider = providerAfter(this.learner.submits(600));
		signInAs(this.provider);
	}

	@Test
	void listsWhatToAnswerWithNameAndDueDay() {
		// Of its own, because the page shows fifty.
		String owner = "Organisme " + UUID.randomUUID();
		Reference submitted = this.learner.drafts(new Training("Anglais professionnel", owner, new Euros(45_000),
				today().plusDays(10), today().plusDays(12), "Lyon"));
		this.learner.submits(submitted, null);
		signInAs(SomeProfessionals.ofProvider(this.context, owner));
		UI.getCurrent().navigate("professionnels/dossiers");
		assertThat(plainPage()).contains("À traiter", submitted.value(), "Répondre jusqu’au", "Anglais professionnel");
	}

	@Test
	void acceptsUnchanged() {
		Reference submitted = this.learner.submits(300);
		open(submitted);
		assertThat(plainPage()).contains("Répondez au plus tard le");
		press("Accepter la demande");
		assertThat(page()).contains("La demande est acceptée et le dossier validé.");
		assertThat(this.learner.reads(submitted).state()).isEqualTo(DossierState.VALIDATED);
	}

	@Test
	void proposesAnotherPriceAndOtherDates() {
		Reference submitted = this.learner.submits(300);
		open(submitted);
		_setValue(_get(IntegerField.class, (search) -> search.withLabel("Prix, en euros")), 280);
		_setValue(day("Premier jour"), today().plusDays(20));
		_setValue(day("Dernier jour"), today().plusDays(22));
		press("Envoyer la proposition");
		assertThat(page()).contains("La proposition est envoyée.");
		DossierDetails proposed = this.learner.reads(submitted);
		assertThat(proposed.state()).isEqualTo(DossierState.PROPOSED);
		assertThat(proposed.terms().proposal()).isNotNull();
		assertThat(proposed.terms().proposal().price().cents()).isEqualTo(28_000);
		assertThat(proposed.terms().proposal().startsOn()).isEqualTo(today().plusDays(20));
	}

	@Test
	void aProposalMustDifferAndMakeSense() {
		Reference submitted = this.learner.submits(300);
		open(submitted);
		press("Envoyer la proposition");
		assertThat(_get(IntegerField.class).getErrorMessage())
			.isEqualTo("Changez le prix ou les dates, ou acceptez la demande telle quelle.");
		_setValue(day("Premier jour"), today());
		_setValue(day("Dernier jour"), today().minusDays(1));
		_setValue(_get(IntegerField.class), null);
		press("Envoyer la proposition");
		assertThat(day("Premier jour").getErrorMessage()).isEqualTo("Indiquez un jour à venir.");
		assertThat(day("Dernier jour").isInvalid()).isTrue();
		assertThat(_get(IntegerField.class).isInvalid()).isTrue();
		assertThat(this.learner.reads(submitted).state()).isEqualTo(DossierState.SUBMITTED);
	}

	@Test
	void refusesWithAReasonThatThePersonReads() {
		Reference submitted = this.learner.submits(300);
		open(submitted);
		press("Refuser");
		assertThat(_get(Select.class, (search) -> search.withLabel("Motif")).getErrorMessage())
			.isEqualTo("Choisissez un motif.");
		_setValue(refusal(), DossierDetails.Refusal.FULL);
		press("Refuser");
		assertThat(page()).contains("La demande est refusée.");
		signIn(this.learner.citizen());
		UI.getCurrent().navigate("mes-dossiers/" + submitted.value());
		assertThat(plainPage()).contains("Motif : la session est complète.");
	}

	@Test
	void declaresEntryAndEnd() {
		Reference submitted = this.learner.submits(300);
		this.learner.agentValidates(submitted);
		MovableClock clock = this.context.getBean(MovableClock.class);
		clock.advance(Duration.ofDays(11));
		open(submitted);
		press("Déclarer l’entrée");
		assertThat(page()).contains("L’entrée en formation est déclarée.");
		_assertNone(Button.class, (search) -> search.withText("Déclarer la fin"));
		clock.advance(Duration.ofDays(1));
		open(submitted);
		press("Déclarer la fin");
		assertThat(page()).contains("La fin est déclarée.");
		assertThat(this.learner.reads(submitted).presences().byProvider().attendance())
			.isEqualTo(Presence.Attendance.WHOLE);
	}

	@Test
	void aDossierOfAnotherProviderIsNotFound() {
		Reference submitted = this.learner.submits(300);
		signInAs(SomeProfessionals.active(this.context, SomeProfessionals.newEmail(), SomeProfessionals.SIRET));
		UI.getCurrent().navigate("professionnels/dossiers/" + submitted.value());
		_assertOne(H1.class, (search) -> search.withText("Page introuvable"));
	}

	@Test
	void anAgentReadsWhoAnswersForTheProvider() {
		Reference submitted = this.learner.submits(300);
		signInAs(SomeAgents.active(this.context, SomeAgents.newEmail()));
		UI.getCurrent().navigate("agent/dossiers/" + submitted.value());
		assertThat(plainPage()).contains("L’organisme de formation répond lui-même", "Maëlle Riou (Organisme ");
		_assertNone(Button.class, (search) -> search.withText("Accepter la demande"));
	}

	@Test
	void anAgentAnswersOnAPageOfTheirOwn() {
		Reference submitted = this.learner.submits(300);
		SomeProfessionals.disableAllOf(this.context, this.provider);
		SomeProfessionals.employer(this.context, SomeProfessionals.newEmail(), this.provider.siret());
		signInAs(SomeAgents.active(this.context, SomeAgents.newEmail()));
		UI.getCurrent().navigate("agent/dossiers");
		while (!page().contains(submitted.value())) {
			press("Afficher les dossiers suivants");
		}
		UI.getCurrent().navigate("agent/dossiers/" + submitted.value());
		press("Accepter la demande");
		assertThat(this.learner.reads(submitted).state()).isEqualTo(DossierState.VALIDATED);
	}

	@Test
	void anAgentButNotTheProviderReadsTheProofOfAnExemption() {
		Reference reference = this.learner.drafts(300);
		this.learner.proves(reference);
		this.learner.submits(reference, Exemption.JOB_SEEKER);
		open(reference);
		assertThat(plainPage()).contains("Dispense de participation")
			.doesNotContain("Justificatif", "Demandeur d’emploi");
		signInAs(SomeAgents.active(this.context, SomeAgents.newEmail()));
		UI.getCurrent().navigate("agent/dossiers/" + reference.value());
		assertThat(plainPage()).contains("Enregistrer une copie de Justificatif.pdf", "Demandeur d’emploi");
	}

	@ParameterizedTest
	@ValueSource(strings = { "professionnels/dossiers", "professionnels/accueil" })
	void otherPeopleGetNothingOfIt(String page) {
		signIn(this.learner.citizen());
		UI.getCurrent().navigate(page);
		_assertOne(H1.class, (search) -> search.withText("Accès refusé"));
	}

	@Test
	void aProviderIsLedBackFromThePagesOfOthers() {
		UI.getCurrent().navigate("mes-droits");
		_assertOne(H1.class, (search) -> search.withText("Dossiers"));
		UI.getCurrent().navigate("agent/dossiers");
		_assertOne(H1.class, (search) -> search.withText("Accès refusé"));
	}

	// The provider exists once somebody asked for its training.
	private Professional providerAfter(Reference submitted) {
		assertThat(submitted).isNotNull();
		return SomeProfessionals.ofProvider(this.context, "Atelier des langues");
	}

	private void open(Reference reference) {
		UI.getCurrent().navigate("professionnels/dossiers/" + reference.value());
	}

	private LocalDate today() {
		return PortalTime.today(this.context.getBean(Clock.class));
	}

	private static DayField day(String label) {
		return _get(DayField.class, (search) -> search.withLabel(label));
	}

	@SuppressWarnings("unchecked")
	private static Select<DossierDetails.Refusal> refusal() {
		return _get(Select.class, (search) -> search.withLabel("Motif"));
	}

	private static void signInAs(UserDetails user) {
		signIn(user, user.getAuthorities().stream().map(GrantedAuthority::getAuthority).toArray(String[]::new));
	}

}
