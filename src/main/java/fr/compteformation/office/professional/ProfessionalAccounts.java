package fr.compteformation.office.professional;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import fr.compteformation.office.invitation.AccessState;
import fr.compteformation.office.invitation.InvitedAccounts;
import fr.compteformation.office.invitation.InvitedPerson;
import fr.compteformation.office.signin.SignInRealm;
import fr.compteformation.people.audit.Act;
import fr.compteformation.people.audit.Journal;
import fr.compteformation.people.audit.Subject;
import fr.compteformation.people.password.Passwords;
import fr.compteformation.platform.base.EmailAddress;
import fr.compteformation.platform.register.Siret;
import fr.compteformation.platform.security.Agent;
import fr.compteformation.platform.security.Professional;
import fr.compteformation.training.catalogue.CourseEditing;

/**
 * Entry point of the module: the professionals, for supervisors and for sign-in.
 */
@Service
@Transactional
public class ProfessionalAccounts extends InvitedAccounts<ProfessionalAccount, Professional> {

	private final ProfessionalAccountRepository professionals;

	private final CourseEditing catalogue;

	private final Journal journal;

	private final Clock clock;

	ProfessionalAccounts(ProfessionalAccountRepository professionals, ProfessionalInvitations invitations,
			ProfessionalCodes codes, Passwords passwords, CourseEditing catalogue, Journal journal, Clock clock) {
		super(professionals, invitations, codes, passwords, clock);
		this.professionals = professionals;
		this.catalogue = catalogue;
		this.journal = journal;
		this.clock = clock;
	}

	@Override
	@Transactional(propagation = Propagation.SUPPORTS)
	public SignInRealm realm() {
		return SignInRealm.PROFESSIONALS;
	}

	/** Finds an enabled account by its address. */
	@Transactional(readOnly = true)
	public Optional<Professional> byEmail(EmailAddress email) {
		return this.professionals.findByInviteeEmail(InvitedPerson.signInAddress(email))
			.filter((found) -> found.mayWork(today()))
			.map(ProfessionalAccount::principal);
	}

	/** The last day of the certificate of the professional’s organisation. */
	@Transactional(readOnly = true)
	@PreAuthorize(Professional.ONLY)
	public Optional<LocalDate> qualityUntil(Professional professional) {
		return this.professionals.findById(professional.accountId())
			.map((account) -> account.invitee().getQualityUntil());
	}

	/** One professional; empty if there is none with this id. */
	@Transactional(readOnly = true)
	@PreAuthorize(Agent.ONLY_SUPERVISORS)
	public Optional<ProfessionalLine> one(Agent agent, UUID professional) {
		return this.professionals.findById(professional).map((account) -> account.line(this.clock.instant()));
	}

	/**
	 * Invites a professional, who sets a password through the link in the email. A
	 * provider has one certificate: the one that ends last counts for all who work there
	 * and for its trainings.
	 * @param locale the language of the email
	 * @return false if another professional has this address; then nothing changed
	 */
	@PreAuthorize(Agent.ONLY_SUPERVISORS)
	public boolean invite(Agent agent, InvitedProfessional invitee, Locale locale) {
		if (isTaken(invitee.email())) {
			return false;
		}
		ProfessionalAccount invited = send(new ProfessionalAccount(invitee, locale, this.clock.instant()));
		note(agent, Act.PROFESSIONAL_INVITED, invited, null);
		LocalDate qualityUntil = invitee.getQualityUntil();
		if (qualityUntil != null) {
			extend(invitee.siret(), qualityUntil);
		}
		return true;
	}

	private void extend(String siret, LocalDate qualityUntil) {
		List<ProfessionalAccount> colleagues = providersOf(siret);
		LocalDate last = colleagues.stream()
			.map((colleague) -> colleague.invitee().getQualityUntil())
			.filter(Objects::nonNull)
			.reduce(qualityUntil, (one, other) -> one.isAfter(other) ? one : other);
		colleagues.forEach((colleague) -> colleague.renew(last));
		this.catalogue.extend(new Siret(siret), last);
	}

	private List<ProfessionalAccount> providersOf(String siret) {
		return this.professionals.findByInviteeSiret(siret)
			.stream()
			.filter((colleague) -> colleague.invitee().kind() == Professional.Kind.PROVIDER)
			.toList();
	}

	/**
	 * Sends a new link to choose a password, also to those who forgot theirs. Older links
	 * stop working.
	 */
	@PreAuthorize(Agent.ONLY_SUPERVISORS)
	public void inviteAgain(Agent agent, UUID professional) {
		ProfessionalAccount account = account(professional);
		send(account);
		note(agent, Act.PROFESSIONAL_INVITED, account, account.state(today()));
	}

	/** Disables a professional, effective immediately. */
	@PreAuthorize(Agent.ONLY_SUPERVISORS)
	public void disable(Agent agent, UUID professional) {
		ProfessionalAccount account = account(professional);
		AccessState before = account.state(today());
		disable(account);
		note(agent, Act.PROFESSIONAL_DISABLED, account, before);
	}

	/** Re-enables a disabled professional; one without a password is invited again. */
	@PreAuthorize(Agent.ONLY_SUPERVISORS)
	public void enable(Agent agent, UUID professional) {
		ProfessionalAccount account = account(professional);
		enable(account);
		note(agent, Act.PROFESSIONAL_ENABLED, account, AccessState.DISABLED);
	}

	/**
	 * Records the last day of the quality certificate of a provider, for all who work
	 * there and for its trainings.
	 */
	@PreAuthorize(Agent.ONLY_SUPERVISORS)
	public void renew(Agent agent, UUID professional, LocalDate qualityUntil) {
		ProfessionalAccount account = account(professional);
		LocalDate before = account.invitee().getQualityUntil();
		providersOf(account.invitee().siret()).forEach((colleague) -> colleague.renew(qualityUntil));
		this.catalogue.renew(new Siret(account.invitee().siret()), qualityUntil);
		this.journal.write(agent, Act.PROFESSIONAL_CERTIFICATE, new Subject(Subject.Kind.PROFESSIONAL, account.id()),
				String.valueOf(before), qualityUntil.toString());
	}

	/**
	 * Creates an account without an invitation, for the demonstration.
	 * @param passwordHash as computed by {@link Passwords}
	 */
	public void open(InvitedProfessional invitee, String passwordHash) {
		open(new ProfessionalAccount(invitee, Locale.FRENCH, this.clock.instant()), passwordHash);
	}

	private void note(Agent agent, Act act, ProfessionalAccount account, @Nullable AccessState before) {
		this.journal.write(agent, act, new Subject(Subject.Kind.PROFESSIONAL, account.id()),
				(before != null) ? before.name() : null, account.state(today()).name());
	}

}
