package fr.compteformation.office.autovalidation.ui;

import java.util.UUID;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import fr.compteformation.OtherPolicies;
import fr.compteformation.UiTests;
import fr.compteformation.office.autovalidation.AgreeingDeclarations;
import fr.compteformation.people.audit.WrittenActs;
import fr.compteformation.platform.security.Agent;
import fr.compteformation.training.dossier.Learner;

import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

/** What supervisors and people see of the automatic validation, where it is on. */
@OtherPolicies
class AutoValidationSheetTests extends UiTests {

	private final Agent supervisor = new Agent(UUID.randomUUID(), 214, "Agent 214", true);

	@Autowired
	private JdbcClient database;

	@BeforeEach
	void theRuleIsOn() {
		this.database.sql("update dif_declaration set turn = 'NOBODY'").update();
		this.database.sql("update auto_validation_switch set stopped = false").update();
	}

	@Test
	void supervisorsStopAndResumeIt() {
		signIn(this.supervisor, "ROLE_AGENT", "ROLE_SUPERVISOR");
		UI.getCurrent().navigate("agent/chiffres");
		assertThat(plainPage()).contains("sont validées par une règle.",
				"Les agents vérifient quand même 10 % de ces déclarations");
		press("Arrêter la validation automatique");
		assertThat(plainPage()).contains("La validation automatique est arrêtée.",
				"Un superviseur l’a arrêtée : des agents vérifient toutes les déclarations.");
		press("Reprendre la validation automatique");
		assertThat(plainPage()).contains("La validation automatique a repris.");
		assertThat(WrittenActs.by(this.database, this.supervisor)).containsExactly("AUTO_VALIDATION_STOPPED",
				"AUTO_VALIDATION_RESUMED");
	}

	@Test
	void peopleReadThatARuleValidatedAndAskForACheck() {
		Learner learner = new Learner(this.context);
		AgreeingDeclarations.validateOne(this.context, learner);
		signIn(learner.citizen());
		UI.getCurrent().navigate("mes-droits/dif");
		assertThat(plainPage()).contains("Un contrôle automatique a vérifié vos heures",
				"Heures validées par un contrôle automatique", "Demander qu’un agent vérifie");
		_setValue(_get(TextArea.class), "J’avais deux employeurs.");
		press("Demander une vérification");
		assertThat(plainPage()).contains("Vous avez demandé qu’un agent vérifie vos heures.")
			.doesNotContain("la correction");
		_assertNone(Button.class, (search) -> search.withText("Demander une vérification"));
	}

	@Test
	void supervisorsReadThatARuleActed() {
		AgreeingDeclarations.validateOne(this.context, new Learner(this.context));
		signIn(this.supervisor, "ROLE_AGENT", "ROLE_SUPERVISOR");
		UI.getCurrent().navigate("agent/journal");
		assertThat(plainPage()).contains("Règle automatique", "a validé 40 h");
	}

}
