package fr.compteformation.rights.dif;

import java.util.EnumSet;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import fr.compteformation.rights.hours.DifHours;

/**
 * What happens to a declaration: who does it, where it leads, and which hours it makes
 * right. The names stand in the database, and end the keys of their texts.
 */
public enum DifAct {

	/** The person declares, or declares anew. */
	DECLARE((from, pending) -> DifState.DECLARED),

	/**
	 * The person hands in what was asked for, or says what they think; a proposal stays
	 * until agents have read that.
	 */
	ANSWER((from, pending) -> (from == DifState.ADVERSARIAL) ? from : DifState.DECLARED),

	/** The person does not agree. */
	CONTEST((from, pending) -> DifState.CONTESTED),

	VALIDATE((from, pending) -> DifState.VALIDATED, (declared, decided, pending) -> declared, Trait.OF_AGENTS,
			Trait.DECIDES),

	/** To what the person’s own document says. */
	CORRECT((from, pending) -> DifState.CORRECTED, (declared, decided, pending) -> decided, Trait.OF_AGENTS,
			Trait.DECIDES, Trait.NEEDS_MOTIVE, Trait.NEEDS_HOURS),

	ASK_FOR_DOCUMENT((from, pending) -> DifState.DOCUMENT_ASKED, Trait.OF_AGENTS, Trait.NEEDS_MOTIVE),

	/** Proposes fewer hours, or none, and hears the person first. */
	OPEN_ADVERSARIAL((from, pending) -> DifState.ADVERSARIAL, Trait.OF_AGENTS, Trait.DECIDES, Trait.NEEDS_MOTIVE),

	REFUSE((from, pending) -> DifState.REFUSED, (declared, decided, pending) -> DifHours.NONE, Trait.OF_AGENTS,
			Trait.DECIDES, Trait.NEEDS_MOTIVE),

	/**
	 * A decision waits for a supervisor; follows from another act, and is none to choose.
	 */
	HAND_OVER((from, pending) -> DifState.SECOND_LOOK, Trait.OF_AGENTS, Trait.DECIDES, Trait.INTERNAL),

	/** A supervisor agrees with what an agent decided. */
	CONFIRM((from, pending) -> (pending != null) ? pending.act().leadsTo(from, pending) : from,
			(declared, decided, pending) -> (pending != null) ? new DifHours(pending.hours()) : null, Trait.OF_AGENTS,
			Trait.DECIDES),

	/** A supervisor does not agree, and gives it back to the agents. */
	SEND_BACK((from, pending) -> (pending != null && pending.from() == DifState.CONTESTED) ? DifState.CONTESTED
			: DifState.DECLARED, Trait.OF_AGENTS, Trait.NEEDS_MOTIVE, Trait.INTERNAL);

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

	/** Whether agents do it; otherwise the person does. */
	public boolean isOfAgents() {
		return this.traits.contains(Trait.OF_AGENTS);
	}

	/** Whether an agent says why by a {@link DifMotive}. */
	public boolean needsMotive() {
		return this.traits.contains(Trait.NEEDS_MOTIVE);
	}

	/** Whether an agent says which hours are right. */
	public boolean needsHours() {
		return this.traits.contains(Trait.NEEDS_HOURS);
	}

	/** Whether it stays among agents: why one disagrees with another is not told. */
	public boolean isInternal() {
		return this.traits.contains(Trait.INTERNAL);
	}

	/** Whether who did it may not judge what came of it. */
	public boolean decides() {
		return this.traits.contains(Trait.DECIDES);
	}

	/** Whether it ends the matter: hours are credited or taken back. */
	boolean settles() {
		return this.credit != null;
	}

	/**
	 * Which hours the account holds afterwards.
	 * @param decided what an agent decided
	 * @param pending what is proposed and changes nothing yet
	 * @return none when the act settles nothing, or the hours are not known yet
	 */
	public @Nullable DifHours right(DifHours declared, @Nullable DifHours decided,
			DifDecision.@Nullable Pending pending) {
		return (this.credit != null) ? this.credit.of(declared, decided, pending) : null;
	}

	/** Where a declaration stands afterwards. */
	DifState leadsTo(DifState from, DifDecision.@Nullable Pending pending) {
		return this.course.from(from, pending);
	}

	/** The translation that tells it as a past event. */
	public String messageKey() {
		return "dif.act." + name();
	}

	private enum Trait {

		OF_AGENTS, DECIDES, NEEDS_MOTIVE, NEEDS_HOURS, INTERNAL

	}

	/** States are named when an act happens: they name acts themselves. */
	@FunctionalInterface
	private interface Course {

		DifState from(DifState from, DifDecision.@Nullable Pending pending);

	}

	@FunctionalInterface
	private interface Credit {

		@Nullable DifHours of(DifHours declared, @Nullable DifHours decided, DifDecision.@Nullable Pending pending);

	}

}
