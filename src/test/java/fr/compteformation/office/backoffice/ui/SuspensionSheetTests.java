package fr.compteformation.office.backoffice.ui;

import java.util.UUID;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import fr.compteformation.SignedInAs;
import fr.compteformation.UiTests;
import fr.compteformation.office.agent.SomeAgents;
import fr.compteformation.people.account.AccountId;
import fr.compteformation.people.account.SuspensionReason;
import fr.compteformation.people.audit.WrittenActs;
import fr.compteformation.people.suspension.SuspensionDecision;
import fr.compteformation.people.suspension.Suspensions;
import fr.compteformation.platform.security.Agent;
import fr.compteformation.training.dossier.Learner;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Suspending and reinstating an account on a person’s page.
 */
class SuspensionSheetTests extends UiTests {

	private final Agent agent = new Agent(UUID.randomUUID(), 214, "Agent 214", false);

	@Autowired
	private JdbcClient database;

	@Autowired
	private Suspensions suspensions;

	private Learner learner;

	@BeforeEach
	void anAgentWorks() {
		this.learner = new Learner(this.context);
		signIn(this.agent, "ROLE_AGENT");
	}

	@Test
	void anAgentSuspendsAndReinstatesWithAMotive() {
		open();
		assertThat(plainPage()).contains("Le compte est ouvert");
		decide(SuspensionReason.SUSPECTED_THEFT, "Appel du 3 mars", "Bloquer le compte");
		assertThat(plainPage()).contains("Le compte est bloqué, et tous les appareils sont déconnectés.",
				"Le compte est bloqué depuis le", "par un agent", "usage par quelqu’un d’autre soupçonné",
				"Appel du 3 mars", "l’agent 214");
		decide(SuspensionReason.IDENTITY_CHECKED, "Pièce vue", "Enregistrer la décision");
		assertThat(plainPage()).contains("Le compte est débloqué.", "Le compte est ouvert", "identité vérifiée");
		assertThat(WrittenActs.by(this.database, this.agent)).containsExactly("PERSON_OPENED", "ACCOUNT_FROZEN",
				"ACCOUNT_UNFROZEN");
	}

	@Test
	void missingFieldsAreReportedAndNothingHappens() {
		open();
		_click(button("Bloquer le compte"));
		assertThat(plainPage()).contains("Choisissez un motif.", "Expliquez la décision en quelques mots.",
				"Le compte est ouvert");
		_setValue(_get(TextArea.class, (search) -> search.withLabel("Explication")), " \n ");
		_click(button("Bloquer le compte"));
		assertThat(plainPage()).contains("Expliquez la décision en quelques mots.");
		assertThat(WrittenActs.by(this.database, this.agent)).containsExactly("PERSON_OPENED");
	}

	@Test
	void aConcurrentDecisionIsReportedAndTheTextKept() {
		open();
		colleagueSuspends();
		decide(SuspensionReason.ASKED_BY_PERSON, "Demande écrite", "Bloquer le compte");
		assertThat(plainPage()).contains("Une autre décision a été prise entre-temps.",
				"Votre explication : Demande écrite", "doute sur l’identité", "Enregistrer la décision");
		assertThat(WrittenActs.by(this.database, this.agent)).containsExactly("PERSON_OPENED");
	}

	@Test
	void nobodyDecidesAboutTheirOwnAccount() {
		Agent self = SomeAgents.whoIs(this.context, this.learner.nir());
		signIn(self, "ROLE_AGENT");
		open();
		assertThat(plainPage()).contains("C’est votre propre compte");
		_assertNone(Button.class, (search) -> search.withText("Bloquer le compte"));
	}

	private void colleagueSuspends() {
		Agent colleague = new Agent(UUID.randomUUID(), 215, "Agent 215", false);
		SuspensionDecision decision = new SuspensionDecision();
		decision.setReason(SuspensionReason.DOUBTFUL_IDENTITY);
		decision.setRemark("x");
		AccountId account = new AccountId(this.learner.citizen().accountId());
		assertThat(
				SignedInAs.as(this.context, colleague, () -> this.suspensions.decide(colleague, account, 0, decision)))
			.isEqualTo(Suspensions.Outcome.DONE);
	}

	private void open() {
		UI.getCurrent().navigate("agent/personnes/" + this.learner.holder().value());
	}

	@SuppressWarnings("unchecked")
	private static void decide(SuspensionReason reason, String words, String button) {
		_setValue((Select<SuspensionReason>) _get(Select.class, (search) -> search.withLabel("Motif")), reason);
		_setValue(_get(TextArea.class, (search) -> search.withLabel("Explication")), words);
		_click(button(button));
	}

}
