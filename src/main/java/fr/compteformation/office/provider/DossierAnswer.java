package fr.compteformation.office.provider;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Locale;

import fr.compteformation.platform.base.Reference;
import fr.compteformation.training.dossier.ChangeProposal;
import fr.compteformation.training.dossier.DossierDecisions;
import fr.compteformation.training.dossier.DossierDetails;
import fr.compteformation.training.dossier.DossierOutcome;
import fr.compteformation.training.dossier.Funder;
import fr.compteformation.training.dossier.Presence;

/** What a training provider, or an agent for it, says about a dossier. */
public sealed interface DossierAnswer extends Serializable {

	/** Accepts it unchanged, which validates it. */
	record Accept() implements DossierAnswer {
	}

	/** Offers other dates or another price. */
	record Propose(ChangeProposal proposal) implements DossierAnswer {
	}

	/** Refuses it. */
	record Refuse(DossierDetails.Refusal reason) implements DossierAnswer {
	}

	/** Confirms what another funder promised, or that the person paid their share. */
	record Confirm(Funder funder) implements DossierAnswer {
	}

	/** Declares on which day the person began. */
	record Entry(LocalDate day) implements DossierAnswer {
	}

	/** Declares how much the person attended, at the end. */
	record End(Presence.Attendance attendance) implements DossierAnswer {
	}

	/** Carries it out. */
	default DossierOutcome give(DossierDecisions decisions, Reference dossier) {
		return switch (this) {
			case Accept() -> decisions.validate(dossier);
			case Propose(ChangeProposal proposal) -> decisions.propose(dossier, proposal);
			case Refuse(DossierDetails.Refusal reason) -> decisions.decline(dossier, reason);
			case Confirm(Funder funder) -> decisions.confirm(dossier, funder);
			case Entry(LocalDate day) -> decisions.declareEntry(dossier, day);
			case End(Presence.Attendance attendance) -> decisions.declareEnd(dossier, attendance);
		};
	}

	/** The word for the audit log, which also ends a translation key. */
	default String word() {
		return getClass().getSimpleName().toUpperCase(Locale.ROOT);
	}

}
