package fr.compteformation.office.queue;

import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import org.springframework.modulith.NamedInterface;

import fr.compteformation.platform.security.Agent;
import fr.compteformation.rights.dif.DifState;
import fr.compteformation.rights.hours.DifHours;
import fr.compteformation.rights.reading.DifFinding;

/**
 * A queue that an agent made: a filter with a name. The form binds this entity;
 * constraint messages are translation keys.
 */
@Entity
@Table(name = "saved_queue")
@NamedInterface("forms")
public class SavedQueue {

	/** The maximum length of the name, in characters. */
	public static final int MAX_NAME = 40;

	@Id
	private UUID id = UUID.randomUUID();

	@Column(name = "agent_id")
	private @Nullable UUID agentId;

	@NotBlank(message = "backoffice.queue.own.name.missing")
	@Size(max = MAX_NAME, message = "backoffice.queue.own.name.tooLong")
	private String name = "";

	@Enumerated(EnumType.STRING)
	private @Nullable DifState state;

	private @Nullable Integer days;

	private @Nullable Integer hours;

	@Enumerated(EnumType.STRING)
	private @Nullable DifFinding finding;

	@Version
	private @Nullable Long version;

	public UUID id() {
		return this.id;
	}

	/** Gives it to the agent who made it. */
	void belongTo(Agent agent) {
		if (this.agentId != null && !this.agentId.equals(agent.agentId())) {
			throw new IllegalStateException("the queue of another agent");
		}
		this.agentId = agent.agentId();
		this.name = this.name.strip();
	}

	/** The filter behind the name. */
	public DifFilter filter() {
		return new DifFilter(this.state, this.days, (this.hours != null) ? new DifHours(this.hours) : null,
				this.finding);
	}

	public String getName() {
		return this.name;
	}

	public void setName(String name) {
		this.name = name;
	}

	public @Nullable DifState getState() {
		return this.state;
	}

	public void setState(@Nullable DifState state) {
		this.state = state;
	}

	public @Nullable Integer getDays() {
		return this.days;
	}

	public void setDays(@Nullable Integer days) {
		this.days = days;
	}

	public @Nullable Integer getHours() {
		return this.hours;
	}

	public void setHours(@Nullable Integer hours) {
		this.hours = hours;
	}

	public @Nullable DifFinding getFinding() {
		return this.finding;
	}

	public void setFinding(@Nullable DifFinding finding) {
		this.finding = finding;
	}

}
