package fr.compteformation.office.topup;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import org.jspecify.annotations.Nullable;

import org.springframework.data.domain.Limit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

import fr.compteformation.office.topup.TopUpRepository.Place;
import fr.compteformation.platform.base.OnEntry;
import fr.compteformation.platform.base.Reference;
import fr.compteformation.platform.document.DocumentOwner;
import fr.compteformation.platform.document.Documents;
import fr.compteformation.platform.security.Professional;
import fr.compteformation.platform.security.RateLimiter;

/**
 * Entry point of the module for employers. The answer is the same whether the employee
 * has an account, is known or unknown.
 */
@Service
public class EmployerTopUps {

	public static final int PAGE = 20;

	private final TopUpRepository topUps;

	private final Documents documents;

	private final JdbcClient database;

	private final TransactionOperations transactions;

	private final Validator validator;

	private final RateLimiter rateLimiter;

	private final TopUpSettings settings;

	private final Clock clock;

	EmployerTopUps(TopUpRepository topUps, Documents documents, JdbcClient database, TransactionOperations transactions,
			Validator validator, RateLimiter rateLimiter, TopUpSettings settings, Clock clock) {
		this.topUps = topUps;
		this.documents = documents;
		this.database = database;
		this.transactions = transactions;
		this.validator = validator;
		this.rateLimiter = rateLimiter;
		this.settings = settings;
		this.clock = clock;
	}

	/** Deposits a top-up, which a supervisor checks. */
	@Transactional(propagation = Propagation.NEVER)
	@PreAuthorize(Professional.ONLY_EMPLOYERS)
	public Deposit send(Professional professional, TopUpDetails details) {
		requireValid(details);
		if (!this.rateLimiter.spend("top-up:" + professional.siret(), this.settings.daily())) {
			return new Deposit.TooMany();
		}
		return Objects.requireNonNull(this.transactions.execute((status) -> {
			Deposit deposit = keep(professional, details);
			if (deposit instanceof Deposit.ProofGone) {
				status.setRollbackOnly();
			}
			return deposit;
		}));
	}

	/**
	 * Deposits a top-up in the caller’s transaction, which also stored its proof; for the
	 * demonstration.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	@PreAuthorize(Professional.ONLY_EMPLOYERS)
	public Deposit takeOver(Professional professional, TopUpDetails details) {
		return keep(professional, details);
	}

	private Deposit keep(Professional professional, TopUpDetails details) {
		lockEmployer(professional.siret());
		List<TopUp> before = this.topUps.ofPayment(professional.siret(), details.nir(), details.paymentReference());
		if (!before.isEmpty()) {
			return new Deposit.SentBefore(before.getFirst().reference());
		}
		if (!this.documents.keep(new DocumentOwner(professional.accountId()), List.of(details.proof()))) {
			return new Deposit.ProofGone();
		}
		TopUp sent = this.topUps.save(new TopUp(professional, organisation(professional), details, now()));
		this.documents.drawAhead(List.of(details.proof()), sent.watermark());
		return new Deposit.Sent(sent.reference());
	}

	/**
	 * The deposits of this employer, latest first.
	 * @param after the last deposit of the previous page; {@code null} for the first page
	 */
	@Transactional(readOnly = true)
	@PreAuthorize(Professional.ONLY_EMPLOYERS)
	public List<TopUpLine> page(Professional professional, @Nullable TopUpLine after) {
		Place place = Place.of(after, Place.LATEST);
		return this.topUps.ofEmployerBefore(professional.siret(), place.sentAt(), place.id(), Limit.of(PAGE))
			.stream()
			.map(TopUp::line)
			.toList();
	}

	private void requireValid(TopUpDetails details) {
		Set<ConstraintViolation<TopUpDetails>> violations = this.validator.validate(details, OnEntry.class);
		if (!violations.isEmpty()) {
			throw new ConstraintViolationException(violations);
		}
	}

	// Colleagues, or one of them in two tabs, may deposit the same payment together.
	private void lockEmployer(String siret) {
		this.database.sql("select id from professional where siret = ? order by id for update")
			.param(siret)
			.query(UUID.class)
			.list();
	}

	private String organisation(Professional professional) {
		return this.database.sql("select organisation from professional where id = ?")
			.param(professional.accountId())
			.query(String.class)
			.single();
	}

	// Truncated to the databases’ precision.
	private Instant now() {
		return this.clock.instant().truncatedTo(ChronoUnit.MICROS);
	}

	/** The result of a deposit. */
	public sealed interface Deposit {

		/** To be checked by a supervisor. */
		record Sent(Reference reference) implements Deposit {
		}

		/** This employer deposited the same payment for the same person before. */
		record SentBefore(Reference reference) implements Deposit {
		}

		/** The proof was deleted because it waited for more than a day. */
		record ProofGone() implements Deposit {
		}

		/** The employer deposited too many top-ups today. */
		record TooMany() implements Deposit {
		}

	}

}
