package fr.compteformation.training.dossier.ui;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import fr.compteformation.MovableClock;
import fr.compteformation.UiTests;
import fr.compteformation.platform.base.Reference;
import fr.compteformation.platform.base.ui.DayField;
import fr.compteformation.training.dossier.DossierDecisions;
import fr.compteformation.training.dossier.DossierState;
import fr.compteformation.training.dossier.Funder;
import fr.compteformation.training.dossier.Learner;
import fr.compteformation.training.dossier.Presence;

import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

/** A dossier after the provider’s answer. */
class DossierAnswersTests extends UiTests {

	@Autowired
	private MovableClock clock;

	@Autowired
	private DossierDecisions decisions;

	@Test
	void aProposalIsComparedAndConfirmed() {
		Learner learner = new Learner(this.context).earns(100).declaresDif(0);
		Reference reference = learner.drafts(1000);
		learner.counts(reference, Funder.REGION, 200);
		learner.submits(reference, null);
		learner.agentProposes(reference, 900, 20, 22);
		open(learner, reference);
		assertThat(page()).contains("Proposé", "À vous d’agir.", "L’organisme de formation vous propose un changement.",
				"Vous aviez demandé : 1\u00a0000,00\u00a0€",
				"Votre région : la part promise de 200,00\u00a0€ n’est pas confirmée et n’est plus comptée.",
				"Vos droits paieraient 796,80\u00a0€ sur 900,00\u00a0€. Il vous resterait 103,20\u00a0€ à payer.");
		press("Confirmer la proposition");
		assertThat(page()).contains("La proposition est confirmée : votre dossier est validé.",
				"Vous pouvez renoncer à cette formation jusqu’au ");
		assertThat(learner.reads(reference).state()).isEqualTo(DossierState.VALIDATED);
	}

	@Test
	void aProposalStandsUnderWhatAwaits() {
		Learner learner = new Learner(this.context).earns(100).declaresDif(0);
		Reference reference = learner.submits(1000);
		learner.agentProposes(reference, 1000, 20, 22);
		signIn(learner.citizen());
		UI.getCurrent().navigate("mes-droits");
		assertThat(page()).contains("Un organisme vous fait une proposition");
	}

	@Test
	void whoBeganDeclaresTheDayAndLaterWhatWasAttended() {
		Learner learner = new Learner(this.context).earns(100).declaresDif(0);
		Reference reference = learner.tookBefore("Anglais", -5, -1);
		open(learner, reference);
		assertThat(page()).contains("Clos", "Vous déclarez", "rien pour l’instant");
		DayField day = _get(DayField.class, (search) -> search.withLabel("Quel jour avez-vous commencé ?"));
		_setValue(day, LocalDate.now(this.clock).minusDays(4));
		press("Déclarer mon entrée");
		assertThat(page()).contains("Votre déclaration est enregistrée.", "entrée le ");
		press("Déclarer ce que j’ai suivi");
		assertThat(learner.reads(reference).presences().byPerson())
			.isEqualTo(new Presence(LocalDate.now(this.clock).minusDays(4), Presence.Attendance.WHOLE));
		_assertNone(Button.class, (search) -> search.withText("Déclarer ce que j’ai suivi"));
	}

	@Test
	void whoDisagreesIsLedToAQuestion() {
		Learner learner = new Learner(this.context).earns(100).declaresDif(0);
		Reference reference = learner.tookBefore("Anglais", -5, -1);
		learner.asAgent(() -> this.decisions.declareEnd(reference, Presence.Attendance.NONE));
		open(learner, reference);
		press("Déclarer mon entrée");
		press("Déclarer ce que j’ai suivi");
		assertThat(page()).contains("formation non suivie", "Vous et l’organisme ne déclarez pas la même chose.");
		String asks = "sujet=formation&dossier=" + reference;
		assertThat(_get(_get(Main.class), Anchor.class, (search) -> search.withText("Nous écrire")).getHref())
			.isEqualTo("/contact?" + asks);
		UI.getCurrent().navigate("contact", QueryParameters.fromString(asks));
		assertThat(_get(TextArea.class).getValue()).isEqualTo("Au sujet du dossier " + reference + " : ");
	}

	@Test
	void aTrainingThatHasJustBegunMayBeLeft() {
		Learner learner = new Learner(this.context).earns(100).declaresDif(0);
		Reference reference = learner.submits(1000);
		learner.agentValidates(reference);
		this.clock.advance(Duration.ofDays(10));
		learner.asAgent(() -> this.decisions.declareEntry(reference, LocalDate.now(this.clock)));
		open(learner, reference);
		assertThat(page()).contains("En formation", "Vous pouvez renoncer à cette formation jusqu’au ");
		press("Annuler ce dossier");
		assertThat(page()).contains("896,80\u00a0€ reviendront");
		press("Oui, annuler ce dossier");
		assertThat(learner.balances().cpf().cents()).isEqualTo(150_000);
	}

	@Test
	void speaksEnglishToThoseWhoAskForIt() {
		Learner learner = new Learner(this.context).earns(100).declaresDif(0);
		Reference reference = learner.submits(1000);
		learner.agentProposes(reference, 900, 20, 22);
		openTheBrowser(Locale.ENGLISH);
		open(learner, reference);
		assertThat(page()).contains("Your turn.", "What the training provider proposes",
				"You had requested: €1,000.00");
		press("Confirm the proposal");
		assertThat(page()).contains("The proposal is confirmed");
	}

	private static void open(Learner learner, Reference reference) {
		signIn(learner.citizen());
		UI.getCurrent().navigate("mes-dossiers/" + reference);
	}

}
