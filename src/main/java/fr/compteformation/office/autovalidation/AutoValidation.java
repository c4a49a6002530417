package fr.compteformation.office.autovalidation;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import fr.compteformation.people.audit.Act;
import fr.compteformation.people.audit.Journal;
import fr.compteformation.people.audit.Subject;
import fr.compteformation.people.holder.Holders;
import fr.compteformation.platform.security.Agent;
import fr.compteformation.rights.dif.DifAct;
import fr.compteformation.rights.dif.DifDecision;
import fr.compteformation.rights.dif.DifDecisions;

/**
 * Validates declarations by rule, one transaction each, as an agent would: recorded in
 * the audit log, notified by email and contestable. A setting turns it on; a switch stops
 * it at once on all nodes.
 */
@Service
@Transactional
public class AutoValidation {

	private static final Logger LOG = LoggerFactory.getLogger(AutoValidation.class);

	private final AutoValidationSettings settings;

	private final Candidates candidates;

	private final Exclusions exclusions;

	private final HumanSample sample;

	private final DifDecisions decisions;

	private final Holders holders;

	private final Journal journal;

	AutoValidation(AutoValidationSettings settings, Candidates candidates, Exclusions exclusions, HumanSample sample,
			DifDecisions decisions, Holders holders, Journal journal) {
		this.settings = settings;
		this.candidates = candidates;
		this.exclusions = exclusions;
		this.sample = sample;
		this.decisions = decisions;
		this.holders = holders;
		this.journal = journal;
	}

	/**
	 * Checks the most urgent declaration that agrees with its documents. The switch stays
	 * locked meanwhile, so that nothing is validated after it was turned off.
	 * @return whether there was one
	 */
	boolean checkNext() {
		if (!this.settings.enabled() || this.candidates.lockSwitch()) {
			return false;
		}
		Optional<Candidates.Candidate> next = this.candidates.next();
		next.ifPresent((candidate) -> {
			this.holders.lock(List.of(candidate.holder()));
			CheckOutcome outcome = check(candidate);
			this.candidates.keep(candidate, outcome);
			LOG.info("Declaration {} was checked by rule: {}", candidate.id().value(), outcome);
		});
		return next.isPresent();
	}

	private CheckOutcome check(Candidates.Candidate candidate) {
		return this.exclusions.of(candidate)
			.orElseGet(() -> this.sample.contains(candidate.id()) ? CheckOutcome.SAMPLED : validate(candidate));
	}

	private CheckOutcome validate(Candidates.Candidate candidate) {
		return switch (this.decisions.carryOut(Agent.AUTOMATIC, candidate.id(), candidate.version(),
				new DifDecision(DifAct.VALIDATE, null, null, ""))) {
			case DifDecision.Outcome.Done done -> CheckOutcome.VALIDATED;
			case DifDecision.Outcome.HandedOver handedOver ->
				throw new IllegalStateException("a validation took something away");
			case DifDecision.Outcome.Changed changed -> CheckOutcome.REFUSED;
			case DifDecision.Outcome.NotAllowed notAllowed -> CheckOutcome.REFUSED;
			case DifDecision.Outcome.OwnAccount own -> CheckOutcome.REFUSED;
			case DifDecision.Outcome.RightsInUse inUse -> CheckOutcome.REFUSED;
		};
	}

	/** What the rule does and did. */
	@PreAuthorize(Agent.ONLY_SUPERVISORS)
	@Transactional(readOnly = true)
	public Overview overview(Agent agent) {
		Map<CheckOutcome, Integer> counts = this.candidates.counts();
		int all = counts.values().stream().mapToInt(Integer::intValue).sum();
		int validated = counts.getOrDefault(CheckOutcome.VALIDATED, 0);
		int sampled = counts.getOrDefault(CheckOutcome.SAMPLED, 0);
		return new Overview(this.settings.enabled(), this.candidates.isStopped(), this.settings.checkedByAgents(),
				validated, sampled, all - validated - sampled);
	}

	/** Stops it at once on all nodes. */
	@PreAuthorize(Agent.ONLY_SUPERVISORS)
	public void stop(Agent agent) {
		turn(agent, true, Act.AUTO_VALIDATION_STOPPED);
	}

	/** Resumes it, if the setting turns it on. */
	@PreAuthorize(Agent.ONLY_SUPERVISORS)
	public void resume(Agent agent) {
		turn(agent, false, Act.AUTO_VALIDATION_RESUMED);
	}

	// Waits for the declaration that is being checked, a fraction of a second.
	private void turn(Agent agent, boolean stopped, Act act) {
		if (this.candidates.lockSwitch() != stopped) {
			this.candidates.turn(stopped, agent.number());
			this.journal.write(agent, act, new Subject(Subject.Kind.DECLARATION, null), null, null);
		}
	}

	/**
	 * What the rule does and did.
	 *
	 * @param enabled whether the setting turns it on
	 * @param stopped whether a supervisor stopped it
	 * @param checkedByAgents the percentage that agents still check
	 * @param validated how many it validated
	 * @param sampled how many it left to the agents’ check
	 * @param excluded how many it left to the agents for another reason
	 */
	public record Overview(boolean enabled, boolean stopped, int checkedByAgents, int validated, int sampled,
			int excluded) {
	}

}
