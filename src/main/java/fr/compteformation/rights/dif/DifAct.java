package fr.compteformation.rights.dif;

import java.util.EnumSet;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import fr.compteformation.rights.hours.DifHours;

/**
 * An act on a declaration: who performs it, the resulting state and the resulting hours.
 * The constant names are stored in the database and end the translation keys.
 */
public enum DifAct {

	/** The person declares or replaces their declaration. */
	DECLARE((from, pending) -> DifState.DECLARED),

	/**
	 * The person sends requested documents or comments. A proposal stays until agents
	 * have read the answer.
	 */
	ANSWER((from, pending) -> (from == DifState.ADVERSARIAL) ? from : DifState.DECLARED),

	/** The person contests a correction. */
	CONTEST((from, pending) -> DifState.CONTESTED),

	VALIDATE((from, pending) -> DifState.VALIDATED, (declared, decided, pending) -> declared, Trait.OF_AGENTS,
			Trait.DECIDES),

	/** Corrects the hours to what the person’s own document states. */
	CORRECT((from, pending) -> DifState.CORRECTED, (declared, decided, pending) -> decided, Trait.OF_AGENTS,
			Trait.DECIDES, Trait.NEEDS_MOTIVE, Trait.NEEDS_HOURS),

	ASK_FOR_DOCUMENT((from, pending) -> DifState.DOCUMENT_ASKED, Trait.OF_AGENTS, Trait.NEEDS_MOTIVE),

	/** Proposes fewer or no hours and starts the adversarial procedure. */
	OPEN_ADVERSARIAL((from, pending) -> DifState.ADVERSARIAL, Trait.OF_AGENTS, Trait.DECIDES, Trait.NEEDS_MOTIVE),

	REFUSE((from, pending) -> DifState.REFUSED, (declared, decided, pending) -> DifHours.NONE, Trait.OF_AGENTS,
			Trait.DECIDES, Trait.NEEDS_MOTIVE),

	/** An agent adds a document that was received; it changes no state. */
	ATTACH((from, pending) -> from, Trait.OF_AGENTS, Trait.BRINGS_EVIDENCE),

	/** An agent has seen an original document, of which no file is kept. */
	SEE((from, pending) -> from, Trait.OF_AGENTS, Trait.BRINGS_EVIDENCE),

	/**
	 * Corrects, in either direction, hours that were settled before or never declared on
	 * the portal. Evidence was attached or seen before.
	 */
	RECTIFY((from, pending) -> DifState.CORRECTED, (declared, decided, pending) -> decided, Trait.OF_AGENTS,
			Trait.DECIDES, Trait.NEEDS_MOTIVE, Trait.NEEDS_HOURS, Trait.BRINGS_EVIDENCE),

	/**
	 * Hands a decision to a supervisor. Follows from another act; agents cannot choose
	 * it.
	 */
	HAND_OVER((from, pending) -> DifState.SECOND_LOOK, Trait.OF_AGENTS, Trait.DECIDES, Trait.INTERNAL),

	/** A supervisor confirms an agent’s decision. */
	CONFIRM((from, pending) -> (pending != null) ? pending.act().leadsTo(from, pending) : from,
			(declared, decided, pending) -> (pending != null) ? new DifHours(pending.hours()) : null, Trait.OF_AGENTS,
			Trait.DECIDES),

	/** A supervisor rejects the decision and returns it to the agents. */
	SEND_BACK(
			(from, pending) -> (pending != null && pending.from().keepsSentBack()) ? pending.from() : DifState.DECLARED,
			Trait.OF_AGENTS, Trait.NEEDS_MOTIVE, Trait.INTERNAL);

	private final Course course;

	private final @Nullable Credit credit;

	private final Set<Trait> traits = EnumSet.noneOf(Trait.class);

	DifAct(Course course, Trait... traits) {
		this(course, null, traits);
	}

	DifAct(Course course, @Nullable Credit credit, Trait... traits) {
		this.course = course;
		this.credit = credit;
		this.traits.addAll(Set.of(traits));
	}

	/** Whether agents perform it; otherwise the person does. */
	public boolean isOfAgents() {
		return this.traits.contains(Trait.OF_AGENTS);
	}

	/** Whether it requires a {@link DifMotive}. */
	public boolean needsMotive() {
		return this.traits.contains(Trait.NEEDS_MOTIVE);
	}

	/** Whether it requires hours. */
	public boolean needsHours() {
		return this.traits.contains(Trait.NEEDS_HOURS);
	}

	/** Whether it accepts hours. */
	public boolean takesHours() {
		return needsHours() || this == OPEN_ADVERSARIAL;
	}

	/**
	 * Whether it brings evidence from outside or rests on it: then it belongs to the
	 * person’s page, not to the decision form.
	 */
	public boolean bringsEvidence() {
		return this.traits.contains(Trait.BRINGS_EVIDENCE);
	}

	/** Whether the person may contest its result. */
	boolean isCorrection() {
		return this == CORRECT || this == RECTIFY;
	}

	/** Whether it is hidden from the person, such as disagreement between agents. */
	public boolean isInternal() {
		return this.traits.contains(Trait.INTERNAL);
	}

	/** Whether its author is excluded from reviewing the result. */
	public boolean decides() {
		return this.traits.contains(Trait.DECIDES);
	}

	/** Whether it closes the case by crediting hours or taking them back. */
	public boolean settles() {
		return this.credit != null;
	}

	/**
	 * The hours in the account afterwards.
	 * @param decided the hours that an agent decided
	 * @param pending the pending decision, without effect so far
	 * @return {@code null} if the act settles nothing or the hours are not known yet
	 */
	public @Nullable DifHours right(DifHours declared, @Nullable DifHours decided,
			DifDecision.@Nullable Pending pending) {
		return (this.credit != null) ? this.credit.of(declared, decided, pending) : null;
	}

	/** The resulting state. */
	DifState leadsTo(DifState from, DifDecision.@Nullable Pending pending) {
		return this.course.from(from, pending);
	}

	/** The translation key, as a past event. */
	public String messageKey() {
		return "dif.act." + name();
	}

	private enum Trait {

		OF_AGENTS, DECIDES, NEEDS_MOTIVE, NEEDS_HOURS, BRINGS_EVIDENCE, INTERNAL

	}

	/**
	 * A lambda, because states and acts refer to each other and cannot be initialized
	 * together.
	 */
	@FunctionalInterface
	private interface Course {

		DifState from(DifState from, DifDecision.@Nullable Pending pending);

	}

	@FunctionalInterface
	private interface Credit {

		@Nullable DifHours of(DifHours declared, @Nullable DifHours decided, DifDecision.@Nullable Pending pending);

	}

}
