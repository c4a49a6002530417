package fr.compteformation.rights.dif.ui;

import java.util.List;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import org.junit.jupiter.api.Test;

import fr.compteformation.AwaitingTitles;
import fr.compteformation.SignedInAs;
import fr.compteformation.UiTests;
import fr.compteformation.platform.security.Agent;
import fr.compteformation.rights.dif.DifAct;
import fr.compteformation.rights.dif.DifDecision;
import fr.compteformation.rights.dif.DifDecisions;
import fr.compteformation.rights.dif.DifDeclaration;
import fr.compteformation.rights.dif.DifDeclarations;
import fr.compteformation.rights.dif.DifDetails;
import fr.compteformation.rights.dif.DifMotive;
import fr.compteformation.rights.dif.DifOutcome;
import fr.compteformation.rights.dif.DifSituation;
import fr.compteformation.rights.dif.Officers;
import fr.compteformation.rights.dif.SomeDeclarations;
import fr.compteformation.training.dossier.Learner;

import static org.assertj.core.api.Assertions.assertThat;

/** What the DIF asks of a person, on the page of rights and in the header. */
class DifAwaitingTests extends UiTests {

	@Test
	void hoursThatWereNotDeclaredAwaitTheirOwner() {
		assertThat(awaiting(new Learner(this.context)))
			.containsExactly("Vous étiez salarié privé avant le 31 décembre 2014 ?");
		assertThat(action()).isEqualTo("/mes-droits/dif");
	}

	@Test
	void zeroHoursThatWereDeclaredAwaitNothing() {
		assertThat(awaiting(new Learner(this.context).declaresDif(0))).isEmpty();
	}

	@Test
	void aDocumentIsAskedUntilItIsSent() {
		Learner learner = new Learner(this.context);
		decide(learner, declare(learner), DifAct.ASK_FOR_DOCUMENT);
		assertThat(awaiting(learner)).containsExactly("Un document vous est demandé");
		assertThat(plainPage()).containsPattern("Envoyez-lui le document avant le \\d+");
		answer(learner);
		assertThat(awaiting(learner)).isEmpty();
	}

	@Test
	void aProposedDecisionIsHeardUntilTheAnswer() {
		Learner learner = new Learner(this.context);
		decide(learner, declare(learner), DifAct.OPEN_ADVERSARIAL);
		assertThat(awaiting(learner)).containsExactly("Votre avis est attendu sur votre DIF");
		answer(learner);
		assertThat(awaiting(learner)).isEmpty();
	}

	@Test
	void theDifIsAlwaysOnThePageOfRights() {
		Learner learner = new Learner(this.context);
		awaiting(learner);
		assertThat(plainPage()).contains("Mon DIF · non renseigné", "à faire, même à zéro");
		declare(learner);
		awaiting(learner);
		assertThat(plainPage()).contains("Mon DIF · 96 h, 1 440,00 €", "en cours : un agent lit vos documents",
				"Vous pouvez modifier vos heures tant qu’aucun dossier de formation n’a été validé.");
	}

	@Test
	void hoursThatAreLockedAreShownWithTheWayToACorrection() {
		Learner learner = new Learner(this.context).earns(100);
		declare(learner);
		learner.agentValidates(learner.submits(1000));
		awaiting(learner);
		assertThat(plainPage()).contains("Mon DIF · 96 h, 1 440,00 €", "seul un agent peut encore corriger vos heures");
		UI.getCurrent().navigate("mes-droits/dif");
		assertThat(plainPage()).contains("ne peuvent plus être saisies ni modifiées sur cette page", "Vos heures",
				"Heures de DIF", "96 h", "1 440,00 €", "Ces heures sont fausses ?");
		assertThat(_get(Anchor.class, (search) -> search.withText("Demander une correction")).getHref())
			.isEqualTo("/contact?sujet=dif");
	}

	@Test
	void theHeaderCountsWhatAwaits() {
		awaiting(new Learner(this.context));
		assertThat(_find(Span.class, (search) -> search.withClasses("news"))).isNotEmpty()
			.allSatisfy((news) -> assertThat(news.getElement().getTextRecursively()).isEqualTo("11 chose vous attend"));
	}

	private List<String> awaiting(Learner learner) {
		signIn(learner.citizen());
		return AwaitingTitles.read();
	}

	private static String action() {
		return _get(Anchor.class, (search) -> search.withText("Saisir mon DIF")).getHref();
	}

	private DifDeclaration declare(Learner learner) {
		DifDeclaration form = SomeDeclarations.form(this.context, learner, "96");
		assertThat(SomeDeclarations.declare(this.context, learner, form)).isEqualTo(DifOutcome.DONE);
		return form;
	}

	private void decide(Learner learner, DifDeclaration form, DifAct act) {
		DifDecisions decisions = this.context.getBean(DifDecisions.class);
		Agent agent = Officers.agent();
		SignedInAs.as(this.context, agent, () -> {
			DifDetails read = decisions.read(agent, new DifDeclaration.Id(SomeDeclarations.idOf(form))).orElseThrow();
			return decisions.decide(agent, read.id(), read.version(),
					new DifDecision(act, null, DifMotive.ILLEGIBLE, "Le document est coupé."));
		});
	}

	private void answer(Learner learner) {
		DifDeclarations declarations = this.context.getBean(DifDeclarations.class);
		DifOutcome sent = learner.themselves(() -> {
			DifDetails current = ((DifSituation.Open) declarations.situationOf(learner.citizen())).current()
				.orElseThrow();
			return declarations.answer(learner.citizen(), DifAct.ANSWER, current.version(), "Voici", List.of());
		});
		assertThat(sent).isEqualTo(DifOutcome.DONE);
	}

}
