package fr.compteformation.demo;

import java.util.List;
import java.util.stream.Stream;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

import fr.compteformation.people.holder.HolderId;
import fr.compteformation.platform.base.PagePath;
import fr.compteformation.platform.base.Reference;
import fr.compteformation.training.dossier.DossierDecisions;
import fr.compteformation.training.dossier.DossierDetails;
import fr.compteformation.training.dossier.DossierOutcome;
import fr.compteformation.training.dossier.Funder;
import fr.compteformation.training.dossier.PastDossier;

/**
 * Decides on dossiers for the demonstration’s training provider, with an agent’s
 * authority.
 */
@Component
@Profile("demo")
public class DemoProvider {

	/** The page where a presenter answers for the provider. */
	public static final PagePath PAGE = new PagePath("/demo/organisme");

	private final DossierDecisions decisions;

	private final Understudy understudy;

	DemoProvider(DossierDecisions decisions, Understudy understudy) {
		this.decisions = decisions;
		this.understudy = understudy;
	}

	/** The dossiers that wait for an answer. */
	public List<DossierDetails> submitted() {
		return this.understudy.asAgent(this.decisions::submitted);
	}

	/** Accepts a dossier, after other funders confirmed what they promised. */
	public DossierOutcome validate(Reference reference) {
		return this.understudy.asAgent(() -> {
			Stream.of(Funder.values()).forEach((funder) -> this.decisions.confirm(reference, funder));
			return this.decisions.validate(reference);
		});
	}

	/** Refuses a dossier. */
	public DossierOutcome decline(Reference reference) {
		return this.understudy.asAgent(() -> this.decisions.decline(reference));
	}

	void takeOver(HolderId holder, PastDossier past) {
		this.understudy.asAgent(() -> this.decisions.takeOver(holder, past));
	}

}
