package fr.compteformation.people.lifeevent;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import org.springframework.modulith.NamedInterface;

import fr.compteformation.people.holder.HolderId;
import fr.compteformation.platform.base.OnEntry;
import fr.compteformation.platform.base.PrintableText;
import fr.compteformation.platform.security.Agent;

/**
 * A death or a retirement that an agent reported. The agents’ form binds it; constraint
 * messages are translation keys.
 */
@Entity
@Table(name = "life_event")
@NamedInterface("forms")
public class LifeEvent {

	/** The maximum length of a text in characters. */
	public static final int MAX_TEXT = 2000;

	@Id
	private UUID id = UUID.randomUUID();

	@Column(name = "holder_id")
	private @Nullable UUID holder;

	@Column(name = "standing_for")
	private @Nullable UUID standingFor;

	@Enumerated(EnumType.STRING)
	private Kind kind;

	@NotNull(message = "lifeevent.day.missing")
	@PastOrPresent(message = "lifeevent.day.future", groups = OnEntry.class)
	@Column(name = "happened_on")
	private @Nullable LocalDate happenedOn;

	@NotNull(message = "lifeevent.proof.missing")
	@Enumerated(EnumType.STRING)
	private @Nullable Proof proof;

	@NotBlank(message = "lifeevent.remark.missing")
	@Size(max = MAX_TEXT, message = "field.tooLong")
	private @Nullable String remark;

	@Enumerated(EnumType.STRING)
	private LifeEventState state = LifeEventState.IN_FORCE;

	@Column(name = "reported_at")
	private @Nullable Instant reportedAt;

	@Column(name = "reported_by")
	private @Nullable UUID reportedBy;

	@Column(name = "reporter_number")
	private @Nullable Integer reporterNumber;

	@ElementCollection
	@CollectionTable(name = "life_event_step", joinColumns = @JoinColumn(name = "event_id"))
	@OrderColumn(name = "position")
	private List<LifeEventStep> steps = new ArrayList<>();

	@Version
	private @Nullable Long version;

	@SuppressWarnings("NullAway.Init") // for JPA
	protected LifeEvent() {
	}

	public LifeEvent(Kind kind) {
		this.kind = kind;
	}

	/** Signs the filled form. */
	void report(HolderId person, Agent agent, Instant now) {
		this.holder = person.value();
		this.standingFor = person.value();
		this.reportedAt = now;
		this.reportedBy = agent.agentId();
		this.reporterNumber = agent.number();
		this.steps.add(new LifeEventStep(LifeEventAct.REPORT, now, agent.agentId(), agent.number(), text(this.remark)));
	}

	/** Whether an agent may do this now. */
	boolean allows(Agent agent, LifeEventAct act) {
		boolean involved = this.steps.stream().anyMatch((step) -> step.excludes(agent));
		return this.state.letsAgents(act, agent.supervisor(), involved);
	}

	/** What an agent may do now. */
	List<LifeEventAct> possible(Agent agent) {
		return Arrays.stream(LifeEventAct.values()).filter((act) -> allows(agent, act)).toList();
	}

	/** Whether the person contested it and waits for an answer. */
	boolean isContestedByThePerson() {
		return this.state == LifeEventState.CONTESTED || (this.state == LifeEventState.LIFT_PROPOSED
				&& this.steps.stream().anyMatch((step) -> step.act() == LifeEventAct.CONTEST));
	}

	/** Whether the person may contest it now. */
	boolean isContestable() {
		return this.state.letsThePerson(LifeEventAct.CONTEST);
	}

	/**
	 * An act that is allowed.
	 * @param agent the author; {@code null} for the person
	 */
	void move(LifeEventAct act, @Nullable Agent agent, String text, Instant now) {
		this.state = act.leadsTo();
		if (this.state == LifeEventState.LIFTED) {
			this.standingFor = null;
		}
		this.steps.add(new LifeEventStep(act, now, (agent != null) ? agent.agentId() : null,
				(agent != null) ? agent.number() : null, text.strip()));
	}

	LifeEventDetails details(List<LifeEventAct> possible) {
		return new LifeEventDetails(this.id, new HolderId(Objects.requireNonNull(this.holder)), this.kind,
				Objects.requireNonNull(this.happenedOn), Objects.requireNonNull(this.proof), this.state,
				(this.version != null) ? this.version : 0, possible, List.copyOf(this.steps));
	}

	UUID id() {
		return this.id;
	}

	HolderId holder() {
		return new HolderId(Objects.requireNonNull(this.holder));
	}

	Kind kind() {
		return this.kind;
	}

	LifeEventState state() {
		return this.state;
	}

	long version() {
		return Objects.requireNonNull(this.version);
	}

	public @Nullable LocalDate getHappenedOn() {
		return this.happenedOn;
	}

	public void setHappenedOn(@Nullable LocalDate happenedOn) {
		this.happenedOn = happenedOn;
	}

	public @Nullable Proof getProof() {
		return this.proof;
	}

	public void setProof(@Nullable Proof proof) {
		this.proof = proof;
	}

	public @Nullable String getRemark() {
		return this.remark;
	}

	public void setRemark(@Nullable String remark) {
		this.remark = PrintableText.of(remark);
	}

	private static String text(@Nullable String typed) {
		return Objects.requireNonNullElse(typed, "");
	}

	/** Keep personal remarks out of logs. */
	@Override
	public String toString() {
		return "LifeEvent " + this.id;
	}

	/** The kinds of events. The names are stored in the database. */
	public enum Kind {

		DEATH, RETIREMENT;

		/** The translation key. */
		public String messageKey() {
			return "lifeevent.kind." + name();
		}

	}

	/** What proves an event. The names are stored in the database. */
	public enum Proof {

		DEATH_CERTIFICATE(Kind.DEATH), CIVIL_REGISTER(Kind.DEATH), PENSION_NOTICE(Kind.RETIREMENT),
		PENSION_FUND(Kind.RETIREMENT);

		private final Kind kind;

		Proof(Kind kind) {
			this.kind = kind;
		}

		/** The proofs of a kind of event. */
		public static List<Proof> of(Kind kind) {
			return Arrays.stream(values()).filter((proof) -> proof.kind == kind).toList();
		}

		/** The translation key. */
		public String messageKey() {
			return "lifeevent.proof." + name();
		}

	}

}
