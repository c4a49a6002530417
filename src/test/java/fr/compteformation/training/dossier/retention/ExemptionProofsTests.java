package fr.compteformation.training.dossier.retention;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import fr.compteformation.PortalTests;
import fr.compteformation.platform.base.Reference;
import fr.compteformation.platform.document.Document;
import fr.compteformation.training.dossier.Exemption;
import fr.compteformation.training.dossier.Learner;

import static org.assertj.core.api.Assertions.assertThat;

class ExemptionProofsTests extends PortalTests {

	@Autowired
	private ExemptionProofs proofs;

	@Test
	void areDeletedAYearAfterTheDossierEnded() {
		Learner learner = new Learner(this.portal);
		Reference ended = learner.drafts(1000);
		Document file = learner.proves(ended);
		Document ofADraft = learner.proves(learner.drafts(1001));
		learner.cancels(ended);
		this.clock.advance(Duration.ofDays(364));
		giveUp();
		assertThat(isUsed(file)).isTrue();
		this.clock.advance(Duration.ofDays(2));
		giveUp();
		assertThat(isUsed(file)).isFalse();
		assertThat(isUsed(ofADraft)).isTrue();
	}

	@Test
	void areDeletedAYearAfterTheStartOfATrainingThatWasNeverAccepted() {
		Learner learner = new Learner(this.portal).earns(100).declaresDif(0);
		Document ofADraft = learner.proves(learner.drafts(1000));
		Reference submitted = learner.drafts(1001);
		Document ofARequest = learner.proves(submitted);
		learner.submits(submitted, Exemption.JOB_SEEKER);
		Reference proposed = learner.drafts(1002);
		Document ofAProposal = learner.proves(proposed);
		learner.submits(proposed, Exemption.JOB_SEEKER);
		learner.agentProposes(proposed, 1002, 20, 22);
		Reference accepted = learner.drafts(1003);
		Document ofATraining = learner.proves(accepted);
		learner.submits(accepted, Exemption.JOB_SEEKER);
		learner.agentValidates(accepted);
		this.clock.advance(Duration.ofDays(374));
		giveUp();
		assertThat(List.of(ofADraft, ofARequest, ofAProposal, ofATraining)).allMatch(this::isUsed);
		this.clock.advance(Duration.ofDays(2));
		giveUp();
		assertThat(List.of(ofADraft, ofARequest)).noneMatch(this::isUsed);
		assertThat(List.of(ofAProposal, ofATraining)).allMatch(this::isUsed);
		this.clock.advance(Duration.ofDays(10));
		giveUp();
		assertThat(isUsed(ofAProposal)).isFalse();
		assertThat(isUsed(ofATraining)).isTrue();
	}

	private void giveUp() {
		while (this.proofs.giveUpSome()) {
			// Other tests leave files behind.
		}
	}

	private boolean isUsed(Document file) {
		return this.database.sql("""
				select exists (select 1 from training_exemption_proof join document on id = document_id
					where document_id = ? and unused_since is null)""")
			.param(file.id().value())
			.query(Boolean.class)
			.single();
	}

}
