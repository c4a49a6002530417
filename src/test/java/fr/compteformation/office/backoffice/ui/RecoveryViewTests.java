package fr.compteformation.office.backoffice.ui;

import java.util.UUID;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import fr.compteformation.UiTests;
import fr.compteformation.access.passkey.KeyHolder;
import fr.compteformation.access.passkey.SoftKey;
import fr.compteformation.access.recovery.RecoveryDecision;
import fr.compteformation.access.recovery.RecoveryState;
import fr.compteformation.access.recovery.SomeRecoveries;
import fr.compteformation.office.agent.SomeAgents;
import fr.compteformation.people.audit.WrittenActs;
import fr.compteformation.platform.security.Agent;

import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Recovery requests as agents see them.
 */
class RecoveryViewTests extends UiTests {

	private final Agent agent = new Agent(UUID.randomUUID(), 216, "Agent 216", false);

	@Autowired
	private JdbcClient database;

	private KeyHolder person;

	private UUID request;

	@BeforeEach
	void anAgentWorks() {
		this.person = new KeyHolder(this.context);
		this.person.add(new SoftKey());
		this.request = SomeRecoveries.ask(this.context, this.person, "06 12 34 56 78, le matin");
		signIn(this.agent, "ROLE_AGENT");
	}

	@Test
	@SuppressWarnings("unchecked")
	void theListShowsWhatIsReceivedAndTheRestOnDemand() {
		UI.getCurrent().navigate("agent/recuperations");
		assertThat(plainPage()).contains("À décider avant le", "Ouvrir").doesNotContain("Chloé");
		_setValue((Select<RecoveryState>) _get(Select.class), RecoveryState.REFUSED);
		assertThat(plainPage()).doesNotContain(this.request.toString());
	}

	@Test
	void anAgentTakesARequestChecksAndAccepts() {
		open();
		assertThat(plainPage()).contains("Reçue", "Chloé L’Héritier", "06 12 34 56 78, le matin", "chloe-")
			.doesNotContain(this.person.nir().number());
		press("Prendre en charge");
		assertThat(plainPage()).contains("C’est enregistré.", "En cours de vérification", "l’agent 216",
				"Rappelez au numéro du compte");
		decide(true, RecoveryDecision.Motive.CALLED_BACK, "Trois questions, réponses justes.");
		assertThat(plainPage()).contains("C’est enregistré.", "Acceptée", "Effective le", "Trois questions",
				"Il n’y a plus rien à décider.");
		assertThat(WrittenActs.by(this.database, this.agent)).containsSubsequence("RECOVERY_OPENED", "RECOVERY_TAKEN",
				"RECOVERY_ACCEPTED");
	}

	@Test
	void anAgentRefuses() {
		open();
		press("Prendre en charge");
		decide(false, RecoveryDecision.Motive.NO_ANSWER, "Trois appels.");
		assertThat(plainPage()).contains("Refusée", "personne injoignable");
		assertThat(WrittenActs.by(this.database, this.agent)).contains("RECOVERY_REFUSED");
	}

	@Test
	void missingFieldsAreReportedAndNothingHappens() {
		open();
		press("Prendre en charge");
		press("Enregistrer la décision");
		assertThat(plainPage()).contains("Choisissez d’accepter ou de refuser.", "Dites ce qui a été vérifié.");
		choose(true);
		press("Enregistrer la décision");
		assertThat(plainPage()).contains("Choisissez un motif.");
		assertThat(WrittenActs.by(this.database, this.agent)).doesNotContain("RECOVERY_ACCEPTED");
	}

	@Test
	void aConcurrentActIsReportedAndTheTextKept() {
		open();
		press("Prendre en charge");
		SomeRecoveries.decideTaken(this.context, this.person);
		decide(true, RecoveryDecision.Motive.CALLED_BACK, "Mes questions");
		assertThat(plainPage()).contains("La demande a changé entre-temps.", "Votre explication : Mes questions",
				"l’agent 214");
		assertThat(WrittenActs.by(this.database, this.agent)).doesNotContain("RECOVERY_ACCEPTED");
	}

	@Test
	void nobodyActsOnTheirOwnAccount() {
		signIn(SomeAgents.whoIs(this.context, this.person.nir()), "ROLE_AGENT");
		open();
		assertThat(plainPage()).contains("C’est votre propre compte");
		_assertNone(Button.class, (search) -> search.withText("Prendre en charge"));
	}

	private void open() {
		UI.getCurrent().navigate("agent/recuperations/" + this.request);
	}

	@SuppressWarnings("unchecked")
	private static void decide(boolean accepted, RecoveryDecision.Motive motive, String words) {
		choose(accepted);
		_setValue((Select<RecoveryDecision.Motive>) _get(Select.class, (search) -> search.withLabel("Motif")), motive);
		_setValue(_get(TextArea.class, (search) -> search.withLabel("Ce qui a été vérifié")), words);
		press("Enregistrer la décision");
	}

	@SuppressWarnings("unchecked")
	private static void choose(boolean accepted) {
		_setValue((RadioButtonGroup<Boolean>) _get(RadioButtonGroup.class), accepted);
	}

}
