package fr.compteformation.training.dossier;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;

import fr.compteformation.platform.amounts.Euros;

/**
 * What the funders of one dossier pay, first promised, then confirmed.
 */
@Embeddable
class Contributions {

	@ElementCollection
	@CollectionTable(name = "training_contribution", joinColumns = @JoinColumn(name = "dossier_id"))
	@MapKeyColumn(name = "funder")
	@MapKeyEnumerated(EnumType.STRING)
	private Map<Funder, Contribution> lines = new EnumMap<>(Funder.class);

	// Set at the validation, when the promises of others no longer change.
	@Column(name = "others")
	private Euros paidByOthers = Euros.ZERO;

	/** Promises an amount; zero takes the promise back. */
	void promise(Funder funder, Euros amount, Instant now) {
		if (amount.cents() == 0) {
			this.lines.remove(funder);
		}
		else {
			this.lines.put(funder, new Contribution(amount, now, null));
		}
	}

	/** Confirms a promise; whether there is one. */
	boolean confirm(Funder funder, Instant now) {
		return this.lines.computeIfPresent(funder, (payer, promised) -> promised.isConfirmed() ? promised
				: new Contribution(promised.amount(), promised.promisedAt(), now)) != null;
	}

	/** Forgets the promises that nobody confirmed. */
	void dropUnconfirmed() {
		this.lines.values().removeIf((line) -> !line.isConfirmed());
	}

	/** Fixes the shares of a validated dossier; the person’s own is promised with it. */
	void settle(Euros forThePerson, Instant now) {
		this.paidByOthers = confirmed();
		promise(Funder.ONESELF, forThePerson, now);
	}

	boolean areConfirmed() {
		return this.lines.values().stream().allMatch(Contribution::isConfirmed);
	}

	boolean has(Funder funder) {
		return this.lines.containsKey(funder);
	}

	/** The sum with another amount of one funder. */
	Euros with(Funder funder, Euros amount) {
		Contribution former = this.lines.get(funder);
		return promised().plus(amount).minus((former != null) ? former.amount() : Euros.ZERO);
	}

	Euros promised() {
		return this.lines.values().stream().map(Contribution::amount).reduce(Euros.ZERO, Euros::plus);
	}

	Euros confirmed() {
		return this.lines.values()
			.stream()
			.filter(Contribution::isConfirmed)
			.map(Contribution::amount)
			.reduce(Euros.ZERO, Euros::plus);
	}

	/** The sum of what is confirmed once this funder’s promise is, too. */
	Euros confirmedWith(Funder funder) {
		Contribution line = this.lines.get(funder);
		return (line == null || line.isConfirmed()) ? confirmed() : confirmed().plus(line.amount());
	}

	Map<Funder, Contribution> lines() {
		return new TreeMap<>(this.lines);
	}

}
