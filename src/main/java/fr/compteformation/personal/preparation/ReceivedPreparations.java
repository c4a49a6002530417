package fr.compteformation.personal.preparation;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import fr.compteformation.career.project.Projects;
import fr.compteformation.people.account.AccountId;
import fr.compteformation.people.account.Accounts;
import fr.compteformation.people.account.Correspondent;
import fr.compteformation.personal.delegation.Helpers;
import fr.compteformation.platform.base.PortalTime;
import fr.compteformation.platform.base.SharedPages;
import fr.compteformation.platform.security.Citizen;
import fr.compteformation.rights.dif.DifAct;
import fr.compteformation.rights.dif.DifDeclarations;
import fr.compteformation.rights.dif.DifSituation;
import fr.compteformation.training.catalogue.Offer;
import fr.compteformation.training.dossier.Dossiers;
import fr.compteformation.training.dossier.Drafting;
import fr.compteformation.training.trades.Trade;
import fr.compteformation.training.trades.Trades;

/**
 * What helpers prepared for the signed-in person, who takes it over or dismisses it. It
 * stays after the delegation has ended: it is the person’s.
 */
@Service
@Transactional
public class ReceivedPreparations {

	private final PreparationRepository preparations;

	private final Helpers helpers;

	private final Accounts accounts;

	private final Projects projects;

	private final Trades trades;

	private final Dossiers dossiers;

	private final DifDeclarations declarations;

	private final Clock clock;

	ReceivedPreparations(PreparationRepository preparations, Helpers helpers, Accounts accounts, Projects projects,
			Trades trades, Dossiers dossiers, DifDeclarations declarations, Clock clock) {
		this.preparations = preparations;
		this.helpers = helpers;
		this.accounts = accounts;
		this.projects = projects;
		this.trades = trades;
		this.dossiers = dossiers;
		this.declarations = declarations;
		this.clock = clock;
	}

	/** What waits for the person, newest first. */
	@Transactional(readOnly = true)
	@PreAuthorize(Citizen.ONLY_THEMSELVES)
	public List<PreparedForPerson> openFor(Citizen citizen) {
		return this.preparations.openFor(citizen.accountId()).stream().map(this::received).toList();
	}

	/** All that is kept, newest first, except what its helper took back. */
	@Transactional(readOnly = true)
	@PreAuthorize(Citizen.ONLY_THEMSELVES)
	public List<PreparedForPerson> keptFor(Citizen citizen) {
		return this.preparations.findByAccountOrderByPreparedAtDesc(citizen.accountId())
			.stream()
			.filter((prepared) -> !prepared.isWithdrawn())
			.map(this::received)
			.toList();
	}

	/** Whether anything waits for the person; cheap. */
	@Transactional(readOnly = true)
	@PreAuthorize(Citizen.ONLY_THEMSELVES)
	public boolean isAnyOpen(Citizen citizen) {
		return this.preparations.existsByAccountAndSettledAtIsNull(citizen.accountId());
	}

	/**
	 * Takes something over: a trade becomes the target, a step is added, a session
	 * becomes a draft. Hours go on waiting in the form of the declaration. Nothing is
	 * sent.
	 * @param seenTarget the code of the trade that the person aimed at when the page was
	 * shown
	 */
	@PreAuthorize(Citizen.ONLY_THEMSELVES)
	public Takeover take(Citizen citizen, UUID id, @Nullable String seenTarget) {
		Optional<Preparation> open = lockOpen(citizen, id);
		if (open.isEmpty()) {
			return new Takeover.Gone();
		}
		Preparation prepared = open.get();
		return switch (prepared.content()) {
			case PreparedContent.Target target -> aim(citizen, prepared, target.trade(), seenTarget);
			case PreparedContent.NextStep step -> add(citizen, prepared, step);
			case PreparedContent.Hours hours -> declare(citizen);
			case PreparedContent.Session session -> draft(citizen, prepared, session.offer());
		};
	}

	private Takeover aim(Citizen citizen, Preparation prepared, String code, @Nullable String seenTarget) {
		Optional<Trade> trade = this.trades.find(code);
		if (trade.isEmpty()) {
			return new Takeover.Impossible(Takeover.Reason.NOT_OFFERED);
		}
		if (!Objects.equals(targetOf(citizen), seenTarget)) {
			return new Takeover.Impossible(Takeover.Reason.TARGET_CHANGED);
		}
		this.projects.aim(citizen, trade.get());
		prepared.take(now());
		return new Takeover.Done(SharedPages.PROJECT, "preparation.taken.PROJECT");
	}

	/** The code of the trade that the person aims at. */
	private @Nullable String targetOf(Citizen citizen) {
		return this.projects.of(citizen).target().map((near) -> near.trade().code()).orElse(null);
	}

	private Takeover add(Citizen citizen, Preparation prepared, PreparedContent.NextStep step) {
		if (this.projects.of(citizen).steps().size() >= Projects.MOST) {
			return new Takeover.Impossible(Takeover.Reason.PROJECT_FULL);
		}
		this.projects.add(citizen, step.text(), step.due());
		prepared.take(now());
		return new Takeover.Done(SharedPages.PROJECT, "preparation.taken.PROJECT");
	}

	private Takeover declare(Citizen citizen) {
		return switch (this.declarations.situationOf(citizen)) {
			case DifSituation.Reconciling reconciling -> new Takeover.Impossible(Takeover.Reason.NOT_YET);
			case DifSituation.Locked locked -> new Takeover.Impossible(Takeover.Reason.HOURS_CLOSED);
			case DifSituation.Closed closed -> new Takeover.Impossible(Takeover.Reason.HOURS_CLOSED);
			case DifSituation.Unproven unproven when unproven.closed().isPresent() ->
				new Takeover.Impossible(Takeover.Reason.HOURS_CLOSED);
			case DifSituation.Open open when !mayDeclare(open) ->
				new Takeover.Impossible(Takeover.Reason.HOURS_IN_REVIEW);
			case DifSituation.Unproven unproven -> declare(unproven);
			case DifSituation.Open open -> declare(open);
		};
	}

	private boolean mayDeclare(DifSituation.Open open) {
		return open.current()
			.filter((declared) -> !declared.allows(DifAct.DECLARE, PortalTime.today(this.clock)))
			.isEmpty();
	}

	private static Takeover declare(DifSituation situation) {
		boolean before = situation.current().isPresent() || situation.waiting().isPresent();
		return new Takeover.Done(SharedPages.DIF, before ? "preparation.taken.DIF.again" : "preparation.taken.DIF");
	}

	private Takeover draft(Citizen citizen, Preparation prepared, Offer.Id offer) {
		return switch (this.dossiers.draft(citizen, offer)) {
			case Drafting.Drafted drafted -> {
				prepared.take(now());
				yield new Takeover.Done(Dossiers.PAGE.of(drafted.reference()), "preparation.taken.DOSSIER");
			}
			case Drafting.OfferGone gone -> new Takeover.Impossible(Takeover.Reason.NOT_OFFERED);
			case Drafting.NotAttached hidden -> new Takeover.Impossible(Takeover.Reason.NOT_YET);
		};
	}

	/** Dismisses something; asked again, nothing changes. */
	@PreAuthorize(Citizen.ONLY_THEMSELVES)
	public void dismiss(Citizen citizen, UUID id) {
		lockOpen(citizen, id).ifPresent((prepared) -> prepared.dismiss(now()));
	}

	/**
	 * Prepared hours have served once the person has declared.
	 * @param shown the ids of those that the person saw in the form
	 */
	@PreAuthorize(Citizen.ONLY_THEMSELVES)
	public void settleHours(Citizen citizen, Collection<UUID> shown) {
		this.preparations.lockOpenHours(citizen.accountId())
			.stream()
			.filter((prepared) -> shown.contains(prepared.id()))
			.forEach((prepared) -> prepared.take(now()));
	}

	private Optional<Preparation> lockOpen(Citizen citizen, UUID id) {
		return this.preparations.lock(id)
			.filter((prepared) -> prepared.account().equals(citizen.accountId()) && prepared.isOpen());
	}

	private PreparedForPerson received(Preparation prepared) {
		String name = this.accounts.ownerOf(new AccountId(prepared.helper())).map(Correspondent::name).orElse("");
		return new PreparedForPerson(prepared.id(), prepared.content(), name,
				this.helpers.roleIn(prepared.delegation()), prepared.preparedAt(), prepared.settledAt().orElse(null),
				prepared.isTaken());
	}

	// Truncated to the database’s precision.
	private Instant now() {
		return this.clock.instant().truncatedTo(ChronoUnit.MICROS);
	}

}
