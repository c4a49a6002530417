package fr.compteformation.office.review;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.validation.Valid;

import fr.compteformation.platform.security.Agent;
import fr.compteformation.rights.dif.DifDeclaration;

/**
 * What an agent wrote to the others about a declaration; never shown to the person.
 */
@Entity
class CaseNote {

	@Id
	private UUID id;

	@Embedded
	@AttributeOverride(name = "value", column = @Column(name = "declaration_id"))
	private DifDeclaration.Id declaration;

	@Column(name = "written_at")
	private Instant writtenAt;

	@Column(name = "agent_id")
	private UUID agentId;

	@Column(name = "agent_number")
	private int agentNumber;

	@Valid
	@Embedded
	private NoteText text;

	@SuppressWarnings("NullAway.Init") // for JPA, which fills the fields
	protected CaseNote() {
	}

	CaseNote(DifDeclaration.Id declaration, Instant now, Agent agent, NoteText text) {
		this.id = UUID.randomUUID();
		this.declaration = declaration;
		this.writtenAt = now;
		this.agentId = agent.agentId();
		this.agentNumber = agent.number();
		this.text = text;
	}

	CaseNotes.Line line() {
		return new CaseNotes.Line(this.writtenAt, this.agentNumber, this.text.getText());
	}

}
