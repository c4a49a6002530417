package fr.compteformation.training.dossier.ui;

import java.time.Duration;
import java.util.Locale;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import fr.compteformation.MovableClock;
import fr.compteformation.UiTests;
import fr.compteformation.platform.amounts.Euros;
import fr.compteformation.platform.base.Reference;
import fr.compteformation.training.dossier.DossierState;
import fr.compteformation.training.dossier.Learner;

import static org.assertj.core.api.Assertions.assertThat;

class DossierViewTests extends UiTests {

	private static final String CANCEL = "Annuler ce dossier";

	private static final String CONFIRM = "Oui, annuler ce dossier";

	@Autowired
	private MovableClock clock;

	@Test
	void tellsWhatWhenWhereAndForHowMuch() {
		Learner learner = new Learner(this.context).declaresDif(0);
		Reference draft = learner.drafts(1000);
		open(learner, draft);
		_assertOne(H1.class, (search) -> search.withText("Anglais professionnel"));
		assertThat(page())
			.contains("Dossier " + draft, "Brouillon", "Atelier des langues", "Lyon", "1\u00a0000,00\u00a0€",
					"Brouillon créé le ")
			.containsPattern("Dates\\s*Du .* au ");
		assertThat(UI.getCurrent().getInternals().getTitle()).contains("Dossier " + draft)
			.doesNotContain("Anglais professionnel");
	}

	@Test
	void aValidatedDossierShowsWhatIsPaidAndLeftToPay() {
		Learner learner = new Learner(this.context).earns(100).declaresDif(20);
		Reference reference = learner.submits(1000);
		learner.agentValidates(reference);
		open(learner, reference);
		assertThat(page()).contains("Validé", "Votre place est retenue et vos droits sont réservés.",
				"Vos droits paient 896,80\u00a0€ sur 1\u00a0000,00\u00a0€. "
						+ "Il vous reste 103,20\u00a0€ à payer à l’organisme de formation.",
				"Déposé le ", "Validé par l’organisme de formation le ");
	}

	@Test
	void cancellingAsksFirstAndGivesEverythingBack() {
		Learner learner = new Learner(this.context).earns(100).volunteers().worksHard(1).declaresDif(20);
		Reference reference = learner.submits(2600);
		learner.agentValidates(reference);
		open(learner, reference);
		press(CANCEL);
		assertThat(question()).contains("Votre place ne sera plus retenue.", "2\u00a0540,00\u00a0€ reviendront",
				"300,00\u00a0€ de DIF", "1\u00a0500,00\u00a0€ de CPF", "240,00\u00a0€ de CEC", "1 point de C2P");
		press("Non, le garder");
		assertThat(learner.reads(reference).state()).isEqualTo(DossierState.VALIDATED);
		open(learner, reference);
		press(CANCEL);
		press(CONFIRM);
		assertThat(page())
			.contains("Votre dossier a bien été annulé.", "Annulé le ", "Ce qui est revenu sur vos comptes",
					"300,00\u00a0€ de DIF, 1\u00a0500,00\u00a0€ de CPF", "vous n’avez rien à payer.")
			.doesNotContain("Reste à votre charge");
		assertThat(learner.balances().cpf()).isEqualTo(new Euros(150_000));
		assertThat(learner.balances().dif()).isEqualTo(new Euros(30_000));
		_assertNone(Button.class, (search) -> search.withText(CANCEL));
	}

	@Test
	void cancellingADraftOrARequestSaysThatNothingWasTaken() {
		Learner learner = new Learner(this.context).declaresDif(0);
		open(learner, learner.drafts(900));
		press(CANCEL);
		assertThat(question()).contains("Ce brouillon n’a rien réservé : rien ne change sur vos comptes.");
		press(CONFIRM);
		assertThat(page()).contains("Votre dossier a bien été annulé.").doesNotContain("Comment cette formation");
		open(learner, learner.submits(1000));
		press(CANCEL);
		assertThat(question()).contains("Votre demande sera retirée. Rien n’a été pris sur vos droits");
	}

	@Test
	void whoPaidAllThemselvesGetsNothingBack() {
		Learner learner = new Learner(this.context).declaresDif(0);
		Reference reference = learner.submits(900);
		learner.agentValidates(reference);
		open(learner, reference);
		press(CANCEL);
		assertThat(question()).contains("Vos droits ne payaient rien : rien ne change sur vos comptes.");
		press(CONFIRM);
		assertThat(page()).contains("Annulé le ").doesNotContain("Ce qui est revenu sur vos comptes");
	}

	@Test
	void nothingIsCancelledOnWhatWasReadBefore() {
		Learner learner = new Learner(this.context).earns(100).declaresDif(0);
		Reference reference = learner.submits(1000);
		open(learner, reference);
		press(CANCEL);
		learner.agentValidates(reference);
		press(CONFIRM);
		assertThat(page()).contains("Ce dossier a été modifié entre-temps", "Votre place est retenue");
		assertThat(learner.reads(reference).state()).isEqualTo(DossierState.VALIDATED);
	}

	@Test
	void whatTheProviderRefusedTookNothing() {
		Learner learner = new Learner(this.context).earns(100).declaresDif(0);
		Reference reference = learner.submits(1000);
		learner.agentDeclines(reference);
		open(learner, reference);
		assertThat(page())
			.contains("Refusé",
					"L’organisme de formation n’a pas accepté votre demande. Rien n’a été pris sur vos droits.",
					"Refusé par l’organisme de formation le ")
			.doesNotContain("Annulé le", "Comment cette formation est payée");
		_assertNone(Button.class, (search) -> search.withText(CANCEL));
	}

	@Test
	void warnsWhenRightsNoLongerCoverWhatWasSubmitted() {
		Learner learner = new Learner(this.context).earns(70).declaresDif(0);
		Reference waiting = learner.submits(1000);
		learner.agentValidates(learner.submits(900));
		open(learner, waiting);
		assertThat(page()).contains("Vos droits ont changé depuis le dépôt : il vous resterait 746,80\u00a0€ à payer, "
				+ "et vous aviez accepté 103,20\u00a0€ au plus.");
	}

	@Test
	void whatWasNotValidatedInTimeCanOnlyBeCancelled() {
		Learner learner = new Learner(this.context).earns(100).declaresDif(0);
		Reference reference = learner.submits(1000);
		this.clock.advance(Duration.ofDays(10));
		open(learner, reference);
		assertThat(page()).contains("La formation a commencé sans que ce dossier soit validé : il ne peut plus l’être.")
			.doesNotContain("Vos droits paieraient");
		press(CANCEL);
		press(CONFIRM);
		assertThat(learner.reads(reference).state()).isEqualTo(DossierState.CANCELLED);
	}

	@Test
	void aTrainingUnderWayOrOverIsNotCancelled() {
		Learner learner = new Learner(this.context).earns(200).declaresDif(0);
		open(learner, learner.tookBefore("Espagnol", -8, 35));
		assertThat(page()).contains("En formation", "La formation est en cours. Elle se termine le ",
				"Vos droits paient 896,80\u00a0€", "Formation commencée le ");
		_assertNone(Button.class, (search) -> search.withText(CANCEL));
		open(learner, learner.tookBefore("Poterie", -30, -20));
		assertThat(page()).contains("Clos", "La formation s’est terminée le ", "Vos droits ont payé 896,80\u00a0€",
				"Formation terminée le ");
		_assertNone(Button.class, (search) -> search.withText(CANCEL));
	}

	@Test
	void somebodyElsesDossierIsNotFound() {
		Reference reference = new Learner(this.context).drafts(1000);
		open(new Learner(this.context), reference);
		assertNotFound();
	}

	@Test
	void whoseAccountIsBeingCheckedFindsNone() {
		Reference reference = new Learner(this.context).drafts(1000);
		signIn(Learner.whoseNameDiffers(this.context));
		UI.getCurrent().navigate("mes-dossiers/" + reference);
		assertNotFound();
	}

	@ParameterizedTest
	@ValueSource(strings = { "0000-0000", "rien", "0", "7F3K92QD", "7F3K-92QI", "%27%20or%201=1--",
			"%3Cscript%3Ealert(1)%3C%2Fscript%3E", "7F3K-92QD%00", "..%2F..%2Fetc", "\u0667F3K-92QD" })
	void whatIsNoReferenceIsNotFound(String reference) {
		signIn(new Learner(this.context).citizen());
		UI.getCurrent().navigate("mes-dossiers/" + reference);
		assertNotFound();
	}

	@Test
	void aReferenceMayBeTypedInSmallLetters() {
		Learner learner = new Learner(this.context);
		Reference reference = learner.drafts(1000);
		signIn(learner.citizen());
		UI.getCurrent().navigate("mes-dossiers/" + reference.value().toLowerCase(Locale.ROOT));
		assertThat(page()).contains("Dossier " + reference);
	}

	@Test
	void visitorsDoNotGetThere() {
		UI.getCurrent().navigate("mes-dossiers/" + new Learner(this.context).drafts(1000));
		_assertNone(Article.class);
		_assertNone(H1.class, (search) -> search.withText("Anglais professionnel"));
	}

	@Test
	void speaksEnglishToThoseWhoAskForIt() {
		Learner learner = new Learner(this.context).earns(100).declaresDif(0);
		Reference reference = learner.submits(1000);
		learner.agentValidates(reference);
		openTheBrowser(Locale.ENGLISH);
		open(learner, reference);
		assertThat(page()).contains("Training file " + reference, "Validated",
				"Your rights pay €896.80 out of €1,000.00. You have €103.20 to pay to the training provider.",
				"Set at €103.20 since 1 January 2026", "Validated by the training provider on ");
		press("Cancel this training file");
		assertThat(question()).contains("€896.80 will be back in your accounts at once: €896.80 of CPF.");
	}

	private static void open(Learner learner, Reference reference) {
		signIn(learner.citizen());
		UI.getCurrent().navigate("mes-dossiers/" + reference);
	}

	private static String question() {
		return _get(DossierActions.class).getElement().getTextRecursively();
	}

	private static void assertNotFound() {
		_assertOne(H1.class, (search) -> search.withText("Page introuvable"));
		_assertNone(H2.class, (search) -> search.withText("La formation"));
	}

}
