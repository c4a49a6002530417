package fr.compteformation.office.review;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import fr.compteformation.office.template.Templates;
import fr.compteformation.platform.database.GoesOn;
import fr.compteformation.platform.security.Agent;
import fr.compteformation.rights.dif.DifAct;
import fr.compteformation.rights.dif.DifDecision;
import fr.compteformation.rights.dif.DifDecisions;
import fr.compteformation.rights.dif.DifDeclaration;
import fr.compteformation.rights.hours.DifHours;

/**
 * Prepares the decision about a declaration: texts, effect, draft; and stores it.
 */
@Service
@Transactional
public class DecisionDesk {

	/** Stands in a text for the hours until they are entered. */
	public static final String UNKNOWN_HOURS = "[…]";

	private final DifDecisions decisions;

	private final DelayedDecisions delayed;

	private final DecisionDraftRepository drafts;

	private final Templates templates;

	private final Clock clock;

	DecisionDesk(DifDecisions decisions, DelayedDecisions delayed, DecisionDraftRepository drafts, Templates templates,
			Clock clock) {
		this.decisions = decisions;
		this.delayed = delayed;
		this.drafts = drafts;
		this.templates = templates;
		this.clock = clock;
	}

	/**
	 * What the person will read by default, in their language; empty for acts without
	 * explanation.
	 * @param hours the decided or proposed hours, if any were entered
	 * @param asked the document to ask for, in the person’s language
	 */
	@PreAuthorize(Agent.ONLY)
	@Transactional(readOnly = true)
	public String text(Agent agent, DifCase opened, DifAct act, @Nullable Integer hours, String asked) {
		return DecisionTemplates.of(act)
			.map((template) -> this.templates.text(template, opened.language(),
					Map.of("declarees", String.valueOf(opened.details().hours().value()), "heures", hours(act, hours),
							"piece", asked)))
			.orElse("");
	}

	// An empty proposal is one of zero hours; a correction needs a number.
	private static String hours(DifAct act, @Nullable Integer hours) {
		return (hours == null && act == DifAct.CORRECT) ? UNKNOWN_HOURS
				: String.valueOf(Objects.requireNonNullElse(hours, 0));
	}

	/**
	 * The effect of these hours on the account; empty if the declaration was replaced.
	 */
	@PreAuthorize(Agent.ONLY)
	@Transactional(readOnly = true)
	public Optional<DifDecision.Effect> effectOf(Agent agent, DifDeclaration.Id id, DifHours right) {
		return this.decisions.effectOf(agent, id, right);
	}

	/**
	 * Stores a decision, which takes effect some seconds later.
	 * @return why it is not possible; empty if it is stored
	 */
	@PreAuthorize(Agent.ONLY)
	public Optional<DifDecision.Outcome> store(Agent agent, DifDeclaration.Id id, long seen, DifDecision decision) {
		return this.delayed.store(agent, id, seen, decision);
	}

	/** The decision that waits about a declaration. */
	@PreAuthorize(Agent.ONLY)
	@Transactional(readOnly = true)
	public Optional<DecisionState> waiting(Agent agent, DifDeclaration.Id id) {
		return this.delayed.about(agent, id);
	}

	/** Keeps what the agent has filled in so far. */
	@GoesOn
	@PreAuthorize(Agent.ONLY)
	public void keepDraft(Agent agent, DifDeclaration.Id id, DifDecision draft) {
		this.drafts.save(new DecisionDraft(DecisionDraft.Id.of(agent, id), draft,
				this.clock.instant().truncatedTo(ChronoUnit.MICROS)));
	}

	/** What the agent filled in before. */
	@PreAuthorize(Agent.ONLY)
	@Transactional(readOnly = true)
	public Optional<DifDecision> draftOf(Agent agent, DifDeclaration.Id id) {
		return this.drafts.findById(DecisionDraft.Id.of(agent, id)).map(DecisionDraft::decision);
	}

}
