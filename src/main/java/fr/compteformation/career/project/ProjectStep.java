package fr.compteformation.career.project;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import org.springframework.modulith.NamedInterface;

import fr.compteformation.platform.base.PrintableText;
import fr.compteformation.platform.security.Citizen;

/**
 * A step of a project. The form binds this entity; constraint messages are translation
 * keys.
 */
@Entity
@Table(name = "project_step")
@NamedInterface("forms")
public class ProjectStep {

	/** The maximum length of its text, in characters. */
	public static final int LONGEST = 200;

	/** Open ones first, by their day; those without a day last. */
	static final Comparator<ProjectStep> ORDER = Comparator.comparing(ProjectStep::isDone)
		.thenComparing(ProjectStep::getDue, Comparator.nullsLast(Comparator.naturalOrder()))
		.thenComparing(ProjectStep::id);

	@Id
	private UUID id = UUID.randomUUID();

	@Column(name = "account_id")
	private @Nullable UUID account;

	@NotNull(message = "project.step.missing")
	@Size(max = LONGEST, message = "project.step.tooLong")
	@Column(name = "step_text")
	private @Nullable String text;

	private @Nullable LocalDate due;

	private boolean done;

	@Version
	private @Nullable Long version;

	void belongTo(Citizen citizen) {
		this.account = citizen.accountId();
	}

	void finish(boolean done) {
		this.done = done;
	}

	/** Whether its day has passed and it is not done. */
	public boolean isLate(LocalDate today) {
		return !this.done && this.due != null && this.due.isBefore(today);
	}

	public UUID id() {
		return this.id;
	}

	/** Its text. */
	public String text() {
		return Objects.requireNonNull(this.text);
	}

	public boolean isDone() {
		return this.done;
	}

	public @Nullable String getText() {
		return this.text;
	}

	public void setText(@Nullable String text) {
		String kept = PrintableText.of(text);
		this.text = (kept != null && !kept.isEmpty()) ? kept : null;
	}

	public @Nullable LocalDate getDue() {
		return this.due;
	}

	public void setDue(@Nullable LocalDate due) {
		this.due = due;
	}

}
