package fr.compteformation.personal.preparation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

import fr.compteformation.personal.delegation.HelpedPerson;
import fr.compteformation.rights.hours.EmployerHours;
import fr.compteformation.training.catalogue.Offer;

/** Something that a helper prepared, until the person takes it over or dismisses it. */
@Entity
@Table(name = "preparation")
class Preparation {

	@Id
	private UUID id = UUID.randomUUID();

	@Column(name = "delegation_id")
	private @Nullable UUID delegation;

	@Column(name = "account_id")
	private @Nullable UUID account;

	@Column(name = "helper_id")
	private @Nullable UUID helper;

	@Enumerated(EnumType.STRING)
	private @Nullable Kind kind;

	private @Nullable String trade;

	@Column(name = "step_text")
	private @Nullable String text;

	private @Nullable LocalDate due;

	@ElementCollection
	@CollectionTable(name = "preparation_employer", joinColumns = @JoinColumn(name = "preparation_id"))
	@OrderColumn(name = "position")
	private List<EmployerHours> employers = new ArrayList<>();

	@Embedded
	private Offer.@Nullable Id offer;

	@Column(name = "prepared_at")
	private @Nullable Instant preparedAt;

	@Column(name = "settled_at")
	private @Nullable Instant settledAt;

	@Enumerated(EnumType.STRING)
	private @Nullable Settlement settlement;

	@Version
	private @Nullable Long version;

	static Preparation of(HelpedPerson person, UUID helper, PreparedContent content, Instant now) {
		Preparation prepared = new Preparation();
		prepared.delegation = person.delegation();
		prepared.account = person.account();
		prepared.helper = helper;
		prepared.preparedAt = now;
		switch (content) {
			case PreparedContent.Target target -> {
				prepared.kind = Kind.TRADE;
				prepared.trade = target.trade();
			}
			case PreparedContent.NextStep step -> {
				prepared.kind = Kind.STEP;
				prepared.text = step.text();
				prepared.due = step.due();
			}
			case PreparedContent.Hours hours -> {
				prepared.kind = Kind.HOURS;
				prepared.employers.addAll(hours.employers());
			}
			case PreparedContent.Session session -> {
				prepared.kind = Kind.TRAINING;
				prepared.offer = session.offer();
			}
		}
		return prepared;
	}

	UUID id() {
		return this.id;
	}

	UUID delegation() {
		return Objects.requireNonNull(this.delegation);
	}

	UUID account() {
		return Objects.requireNonNull(this.account);
	}

	UUID helper() {
		return Objects.requireNonNull(this.helper);
	}

	Instant preparedAt() {
		return Objects.requireNonNull(this.preparedAt);
	}

	/** When the person took it over or dismissed it. */
	Optional<Instant> settledAt() {
		return Optional.ofNullable(this.settledAt);
	}

	boolean isOpen() {
		return this.settledAt == null;
	}

	boolean isWithdrawn() {
		return this.settlement == Settlement.WITHDRAWN;
	}

	boolean isTaken() {
		return this.settlement == Settlement.TAKEN;
	}

	boolean isOfHours() {
		return this.kind == Kind.HOURS;
	}

	/**
	 * What was prepared.
	 * @throws NullPointerException if it was withdrawn
	 */
	PreparedContent content() {
		return switch (Objects.requireNonNull(this.kind)) {
			case TRADE -> new PreparedContent.Target(Objects.requireNonNull(this.trade));
			case STEP -> new PreparedContent.NextStep(Objects.requireNonNull(this.text), this.due);
			case HOURS -> new PreparedContent.Hours(this.employers);
			case TRAINING -> new PreparedContent.Session(Objects.requireNonNull(this.offer));
		};
	}

	/** The person took it over. */
	void take(Instant now) {
		settle(Settlement.TAKEN, now);
	}

	/** The person does not want it. */
	void dismiss(Instant now) {
		settle(Settlement.DISMISSED, now);
	}

	/** The helper takes it back, with its content. */
	void withdraw(Instant now) {
		settle(Settlement.WITHDRAWN, now);
		this.trade = null;
		this.text = null;
		this.due = null;
		this.offer = null;
		this.employers.clear();
	}

	private void settle(Settlement how, Instant now) {
		if (!isOpen()) {
			throw new IllegalStateException("settled before: " + this.id);
		}
		this.settlement = how;
		this.settledAt = now;
	}

	private enum Kind {

		TRADE, STEP, HOURS, TRAINING

	}

	private enum Settlement {

		TAKEN, DISMISSED, WITHDRAWN

	}

}
