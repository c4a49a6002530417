package fr.compteformation.training.dossier.ui;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import fr.compteformation.AwaitingTitles;
import fr.compteformation.MovableClock;
import fr.compteformation.UiTests;
import fr.compteformation.platform.base.Reference;
import fr.compteformation.training.dossier.Learner;

import static org.assertj.core.api.Assertions.assertThat;

/** What dossiers ask of a person, on the page of rights. */
class DossiersAwaitingTests extends UiTests {

	@Autowired
	private MovableClock clock;

	@Test
	void aDraftAwaitsItsOwner() {
		Learner learner = new Learner(this.context).earns(100).declaresDif(0);
		Reference draft = learner.drafts(1000);
		assertThat(awaiting(learner)).containsExactly("Un dossier est à compléter");
		assertThat(plainPage()).contains("« Anglais professionnel » : vérifiez et déposez ce dossier, au plus tard le");
		learner.cancels(draft);
		assertThat(awaiting(learner)).isEmpty();
	}

	@Test
	void aDossierThatTheProviderReadsAwaitsNothing() {
		Learner learner = new Learner(this.context).earns(100).declaresDif(0);
		learner.submits(1000);
		assertThat(awaiting(learner)).isEmpty();
	}

	@Test
	void anAnswerIsNewsForAWeek() {
		Learner learner = new Learner(this.context).earns(200).declaresDif(0);
		learner.agentDeclines(learner.submits(900));
		learner.agentValidates(learner.submits(1000));
		assertThat(awaiting(learner)).containsExactly("Votre dossier est accepté", "Votre dossier n’a pas été accepté");
		this.clock.advance(java.time.Duration.ofDays(7));
		assertThat(awaiting(learner)).isEmpty();
	}

	private List<String> awaiting(Learner learner) {
		signIn(learner.citizen());
		return AwaitingTitles.read();
	}

}
