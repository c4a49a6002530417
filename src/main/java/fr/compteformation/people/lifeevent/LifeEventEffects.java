package fr.compteformation.people.lifeevent;

import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import fr.compteformation.people.account.AccountId;
import fr.compteformation.people.account.AccountLifeCycle;
import fr.compteformation.people.account.Suspension;
import fr.compteformation.people.account.SuspensionReason;
import fr.compteformation.people.holder.HolderId;
import fr.compteformation.people.holder.Holders;
import fr.compteformation.people.holder.lifestatus.LifeStatus;
import fr.compteformation.people.holder.lifestatus.LifeStatuses;

/**
 * What a death or a retirement changes, in the caller’s transaction: nothing is spent
 * from then on, and the accounts of a deceased person are suspended.
 */
@Component
class LifeEventEffects {

	private final LifeStatuses statuses;

	private final AccountLifeCycle accounts;

	private final Holders holders;

	LifeEventEffects(LifeStatuses statuses, AccountLifeCycle accounts, Holders holders) {
		this.statuses = statuses;
		this.accounts = accounts;
		this.holders = holders;
	}

	void apply(HolderId holder, LifeEvent.Kind kind, LocalDate day, Instant now) {
		record(holder, kind, day);
		if (kind == LifeEvent.Kind.DEATH) {
			Suspension death = new Suspension(now, Suspension.By.AGENT, SuspensionReason.DEATH_REPORTED);
			this.holders.accountsOf(holder).forEach((account) -> this.accounts.suspend(new AccountId(account), death));
		}
	}

	/** An account that was suspended for another reason stays so. */
	void lift(HolderId holder, LifeEvent.Kind kind) {
		record(holder, kind, null);
		if (kind == LifeEvent.Kind.DEATH) {
			this.holders.accountsOf(holder)
				.stream()
				.map(AccountId::new)
				.filter(this::isSuspendedForDeath)
				.forEach(this.accounts::reinstate);
		}
	}

	private void record(HolderId holder, LifeEvent.Kind kind, @Nullable LocalDate day) {
		LifeStatus known = this.statuses.of(holder);
		this.statuses.record(holder, (kind == LifeEvent.Kind.DEATH) ? known.withDeath(day) : known.withRetirement(day));
	}

	private boolean isSuspendedForDeath(AccountId account) {
		return this.accounts.read(account)
			.flatMap((found) -> found.suspension())
			.filter((suspension) -> suspension.reason() == SuspensionReason.DEATH_REPORTED)
			.isPresent();
	}

}
