package fr.compteformation.career.path;

import java.util.Comparator;
import java.util.Objects;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import org.springframework.modulith.NamedInterface;

import fr.compteformation.platform.base.OnEntry;
import fr.compteformation.platform.base.PrintableText;
import fr.compteformation.platform.base.Reference;
import fr.compteformation.platform.security.Citizen;
import fr.compteformation.training.catalogue.Training;

/**
 * A job, a training or volunteering of a person. The form binds this entity; constraint
 * messages are translation keys.
 */
@Entity
@Table(name = "career_step")
@DatesInOrder(groups = OnEntry.class)
@NamedInterface("forms")
public class PathStep {

	/** The maximum length of texts, in characters; that of a training’s title. */
	public static final int LONGEST = Training.LONGEST;

	/** Latest first; what still lasts comes before what ended. */
	static final Comparator<PathStep> ORDER = Comparator
		.comparing(PathStep::lastDate, Comparator.nullsLast(Comparator.naturalOrder()))
		.thenComparing(PathStep::begin)
		.thenComparing(PathStep::id)
		.reversed();

	@Id
	private UUID id = UUID.randomUUID();

	@Column(name = "account_id")
	private @Nullable UUID account;

	@Enumerated(EnumType.STRING)
	private StepKind kind = StepKind.JOB;

	@NotNull(message = "path.name.missing")
	@Size(max = LONGEST, message = "path.tooLong")
	private @Nullable String title;

	@Size(max = LONGEST, message = "path.tooLong")
	private @Nullable String place;

	private @Nullable String trade;

	@NotNull(message = "path.begin.missing")
	@Column(name = "begins")
	private @Nullable PartialDate begin;

	@Column(name = "ends")
	private @Nullable PartialDate end;

	private @Nullable Reference dossier;

	@Version
	private @Nullable Long version;

	/** A training that rights paid. */
	static PathStep of(Reference dossier, Training training) {
		PathStep step = new PathStep();
		step.kind = StepKind.TRAINING;
		step.title = training.title();
		step.place = training.provider();
		step.begin = PartialDate.of(training.startsOn());
		PartialDate end = PartialDate.of(training.endsOn());
		step.end = end.equals(step.begin) ? null : end;
		step.dossier = dossier;
		return step;
	}

	static PathStep of(PastStep past) {
		PathStep step = new PathStep();
		step.setKind(past.kind());
		step.setTitle(past.title());
		step.setPlace(past.place());
		step.setTrade(past.trade());
		step.setBegin(past.begin());
		step.setEnd(past.end());
		return step;
	}

	void belongTo(Citizen citizen) {
		this.account = citizen.accountId();
	}

	/**
	 * Whether it lasts still: an end was not given. A training without an end is over.
	 */
	public boolean isCurrent() {
		return this.end == null && this.kind != StepKind.TRAINING;
	}

	public UUID id() {
		return this.id;
	}

	PartialDate begin() {
		return Objects.requireNonNull(this.begin);
	}

	private @Nullable PartialDate lastDate() {
		return isCurrent() ? null : Objects.requireNonNullElse(this.end, this.begin);
	}

	@Nullable Reference dossier() {
		return this.dossier;
	}

	public StepKind getKind() {
		return this.kind;
	}

	public void setKind(StepKind kind) {
		this.kind = kind;
	}

	public @Nullable String getTitle() {
		return this.title;
	}

	public void setTitle(@Nullable String title) {
		this.title = kept(title);
	}

	public @Nullable String getPlace() {
		return this.place;
	}

	public void setPlace(@Nullable String place) {
		this.place = kept(place);
	}

	public @Nullable String getTrade() {
		return this.trade;
	}

	public void setTrade(@Nullable String trade) {
		this.trade = trade;
	}

	public @Nullable PartialDate getBegin() {
		return this.begin;
	}

	public void setBegin(@Nullable PartialDate begin) {
		this.begin = begin;
	}

	public @Nullable PartialDate getEnd() {
		return this.end;
	}

	public void setEnd(@Nullable PartialDate end) {
		this.end = end;
	}

	private static @Nullable String kept(@Nullable String typed) {
		String text = PrintableText.of(typed);
		return (text != null && !text.isEmpty()) ? text : null;
	}

}
