package fr.compteformation.rights.dif;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.jspecify.annotations.Nullable;

import org.springframework.modulith.NamedInterface;

import fr.compteformation.platform.security.Agent;
import fr.compteformation.rights.hours.DifHours;

/**
 * An entry in the history of a declaration; immutable.
 */
@Entity
@Table(name = "dif_step")
@NamedInterface("forms")
class DifStep {

	@Id
	private UUID id;

	@Embedded
	@AttributeOverride(name = "value", column = @Column(name = "declaration_id"))
	private DifDeclaration.Id declaration;

	private int position;

	@Column(name = "happened_at")
	private Instant happenedAt;

	@Enumerated(EnumType.STRING)
	private DifAct act;

	@Column(name = "agent_id")
	private @Nullable UUID agentId;

	@Column(name = "agent_number")
	private @Nullable Integer agentNumber;

	@Enumerated(EnumType.STRING)
	private @Nullable DifMotive motive;

	private String text;

	@Column(name = "hours_before")
	private @Nullable Integer hoursBefore;

	@Column(name = "hours_after")
	private @Nullable Integer hoursAfter;

	@SuppressWarnings("NullAway.Init") // for JPA, which fills the fields
	protected DifStep() {
	}

	/**
	 * An act that was just done.
	 * @param before the hours in the account before it
	 */
	DifStep(DifDeclaration declaration, int position, Instant now, DifAct act, @Nullable Agent agent,
			@Nullable DifMotive motive, String text, @Nullable DifHours before) {
		DifHours after = declaration.credited();
		this.id = UUID.randomUUID();
		this.declaration = declaration.id();
		this.position = position;
		this.happenedAt = now;
		this.act = act;
		this.agentId = (agent != null) ? agent.agentId() : null;
		this.agentNumber = (agent != null) ? agent.number() : null;
		this.motive = motive;
		this.text = text;
		this.hoursBefore = (before != null) ? before.value() : null;
		this.hoursAfter = (after != null) ? after.value() : null;
	}

	UUID id() {
		return this.id;
	}

	DifDeclaration.Id declaration() {
		return this.declaration;
	}

	/**
	 * Whether the person may opt out of an email about it: it requests nothing and takes
	 * nothing away, and nobody else declared in their name.
	 */
	boolean mayGoUntold() {
		return (this.act == DifAct.DECLARE && this.agentId == null) || this.act == DifAct.VALIDATE;
	}

	DifDetails.Event event() {
		return new DifDetails.Event(this.happenedAt, this.act, this.agentNumber, this.motive, this.text,
				(this.hoursBefore != null) ? new DifHours(this.hoursBefore) : null,
				(this.hoursAfter != null) ? new DifHours(this.hoursAfter) : null);
	}

}
