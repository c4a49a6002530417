package fr.compteformation.office.template;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import jakarta.validation.Valid;

import org.jspecify.annotations.Nullable;

import fr.compteformation.platform.security.Agent;

/**
 * A template that supervisors changed at least once. Kept after a reset, so that its last
 * change stays known.
 */
@Entity
class EditedTemplate {

	@Id
	@Column(name = "template_key")
	private String key;

	@Version
	private @Nullable Long version;

	@Valid
	@Embedded
	private @Nullable TemplateTexts texts;

	@Column(name = "changed_at")
	private @Nullable Instant changedAt;

	@Column(name = "changed_by")
	private @Nullable UUID changedBy;

	@Column(name = "changed_by_number")
	private @Nullable Integer changedByNumber;

	@SuppressWarnings("NullAway.Init") // for JPA, which fills the fields
	protected EditedTemplate() {
	}

	EditedTemplate(String key) {
		this.key = key;
	}

	void edit(Agent supervisor, Instant now, TemplateTexts typed) {
		this.texts = new TemplateTexts(typed.getFrench(), typed.getEnglish());
		note(supervisor, now);
	}

	/** Goes back to the original texts. */
	void reset(Agent supervisor, Instant now) {
		this.texts = null;
		note(supervisor, now);
	}

	private void note(Agent supervisor, Instant now) {
		this.changedAt = now;
		this.changedBy = supervisor.agentId();
		this.changedByNumber = supervisor.number();
	}

	String key() {
		return this.key;
	}

	/** The number of changes so far. */
	long version() {
		return (this.version != null) ? this.version : 0;
	}

	/** The edited texts; empty after a reset. */
	Optional<TemplateTexts> texts() {
		return Optional.ofNullable(this.texts);
	}

	TemplateDetails.@Nullable Change change() {
		Integer agent = this.changedByNumber;
		Instant at = this.changedAt;
		return (agent != null && at != null) ? new TemplateDetails.Change(agent, at) : null;
	}

}
