package fr.compteformation.rights.ledger.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.core.NestedRuntimeException;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

import fr.compteformation.people.holder.Attachment;
import fr.compteformation.people.holder.HolderId;
import fr.compteformation.people.holder.lifestatus.LifeStatuses;
import fr.compteformation.platform.base.PortalTime;
import fr.compteformation.platform.security.Agent;
import fr.compteformation.platform.security.Citizen;
import fr.compteformation.rights.ledger.Diplomas;
import fr.compteformation.rights.ledger.Movement;
import fr.compteformation.rights.ledger.MovementLabels;
import fr.compteformation.rights.ledger.Rights;
import fr.compteformation.rights.ledger.RightsOfPeople;
import fr.compteformation.rights.rules.DatedRules;

/**
 * Reads the data for a page and distinguishes a failing source from an empty account.
 */
@Component
public class RightsReader {

	private static final Logger LOG = LoggerFactory.getLogger(RightsReader.class);

	private final Rights rights;

	private final RightsOfPeople others;

	private final Diplomas diplomas;

	private final LifeStatuses lives;

	private final DatedRules rules;

	private final RightsPolicies policies;

	private final Clock clock;

	private final TransactionTemplate reading;

	RightsReader(Rights rights, RightsOfPeople others, Diplomas diplomas, LifeStatuses lives, DatedRules rules,
			RightsPolicies policies, Clock clock, PlatformTransactionManager transactions) {
		this.rights = rights;
		this.others = others;
		this.diplomas = diplomas;
		this.lives = lives;
		this.rules = rules;
		this.policies = policies;
		this.clock = clock;
		this.reading = new TransactionTemplate(transactions);
		this.reading.setReadOnly(true);
	}

	/**
	 * Shows a page that reads in many places, in one transaction. If that fails, the page
	 * is shown again without one and says what it cannot read: after a failure,
	 * PostgreSQL answers nothing more in that transaction.
	 */
	void inOneTransaction(Runnable page) {
		try {
			this.reading.executeWithoutResult((status) -> page.run());
		}
		catch (DataAccessException | TransactionException failure) {
			log(failure);
			page.run();
		}
	}

	Reading read(Citizen citizen) {
		try {
			return switch (this.rights.attachmentOf(citizen)) {
				case Attachment.Attached attached -> known(citizen, attached);
				case Attachment.Reconciling reconciling -> new Reading.Reconciling();
				case Attachment.Refused refused -> new Reading.Refused();
				case Attachment.Unproven unproven -> new Reading.Unproven();
			};
		}
		catch (DataAccessException | TransactionException failure) {
			log(failure);
			return new Reading.Unavailable();
		}
	}

	/**
	 * Another person’s data, for an agent; empty if the source failed.
	 */
	Optional<PersonReading> read(Agent agent, HolderId holder) {
		return tried(() -> new PersonReading(this.others.balancesOf(agent, holder),
				this.others.movementsOf(agent, holder), rules()));
	}

	/**
	 * The data of a person who shares it; empty if the source failed.
	 */
	Optional<PersonReading> read(Citizen citizen, UUID share) {
		return tried(() -> new PersonReading(this.others.balancesOf(citizen, share),
				this.others.movementsOf(citizen, share), rules()));
	}

	private static Optional<PersonReading> tried(Supplier<PersonReading> reading) {
		try {
			return Optional.of(reading.get());
		}
		catch (DataAccessException | TransactionException failure) {
			log(failure);
			return Optional.empty();
		}
	}

	/** Formats the data in a language. */
	MovementFormat telling(Reading.Known known, Locale locale, MovementLabels.Texts texts) {
		return telling(known.movements(), known.rules(), locale, texts);
	}

	/** Formats movements in a language. */
	MovementFormat telling(List<Movement> movements, Rules rules, Locale locale, MovementLabels.Texts texts) {
		return new MovementFormat(new MovementLabels(movements, locale, texts),
				new Amounts(this.policies.unit(), rules.hour(), locale, texts),
				new Explanations(movements, rules, locale, texts));
	}

	/** The date in France. */
	LocalDate today() {
		return PortalTime.today(this.clock);
	}

	private Reading known(Citizen citizen, Attachment.Attached attached) {
		return new Reading.Known(this.rights.balancesOf(citizen), this.rights.difIsDeclaredBy(citizen),
				this.rights.movementsOf(citizen), this.diplomas.declaredBy(citizen), rules(), attached.number(),
				attached.readOnly(), this.lives.of(attached.holder()).retiredOn());
	}

	private Rules rules() {
		return new Rules(this.rules.book(), today());
	}

	// Never log the message: database messages may quote personal data.
	private static void log(NestedRuntimeException failure) {
		LOG.error("Rights cannot be read: {}, caused by {}", failure.getClass().getName(),
				failure.getMostSpecificCause().getClass().getName());
	}

}
