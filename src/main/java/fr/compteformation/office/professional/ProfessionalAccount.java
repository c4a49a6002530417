package fr.compteformation.office.professional;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

import org.jspecify.annotations.Nullable;

import fr.compteformation.office.invitation.AccessState;
import fr.compteformation.office.invitation.InvitedAccount;
import fr.compteformation.platform.base.PortalTime;
import fr.compteformation.platform.security.Professional;

/**
 * The account of somebody who works for a training provider or an employer. Nobody of a
 * provider whose quality certificate has ended may work, from the day after its last day
 * until it is renewed. Those who forgot their password are invited again; the old one
 * works until they choose another.
 */
@Entity
@Table(name = "professional")
class ProfessionalAccount extends InvitedAccount<Professional> {

	@Embedded
	@Valid
	@NotNull
	private InvitedProfessional invitee;

	// Both as the database folds them, see ProfessionalDirectory.
	@Column(name = "organisation_key", insertable = false, updatable = false)
	private @Nullable String organisationKey;

	@Column(name = "name_key", insertable = false, updatable = false)
	private @Nullable String nameKey;

	@Column(name = "signed_in_at")
	private @Nullable Instant signedInAt;

	@SuppressWarnings("NullAway.Init") // for JPA, which fills the fields
	protected ProfessionalAccount() {
	}

	ProfessionalAccount(InvitedProfessional invitee, Locale locale, Instant now) {
		super(locale, now);
		this.invitee = invitee;
	}

	@Override
	public InvitedProfessional invitee() {
		return this.invitee;
	}

	@Override
	public AccessState state(LocalDate today) {
		return (state() != AccessState.DISABLED && this.invitee.isOver(today)) ? AccessState.SUSPENDED : state();
	}

	/** Records the last day of a renewed certificate. */
	void renew(LocalDate qualityUntil) {
		if (this.invitee.kind() != Professional.Kind.PROVIDER) {
			throw new IllegalStateException("employers have no certificate");
		}
		this.invitee.setQualityUntil(qualityUntil);
	}

	void signedIn(Instant now) {
		this.signedInAt = now;
	}

	/** Whether the account may work for a training provider today. */
	boolean mayAnswer(LocalDate today) {
		return this.invitee.kind() == Professional.Kind.PROVIDER && mayWork(today);
	}

	@Override
	public Professional principal() {
		return new Professional(id(), this.invitee.kind(), this.invitee.siret(), this.invitee.organisation());
	}

	ProfessionalName name() {
		return new ProfessionalName(id(), this.invitee.name(), this.invitee.organisation());
	}

	ProfessionalLine line(Instant now) {
		return new ProfessionalLine(id(), this.invitee.kind(), this.invitee.organisation(), this.invitee.siret(),
				this.invitee.name(), this.invitee.email().value(), this.invitee.getQualityUntil(),
				state(PortalTime.dayOf(now)), isInvitationOver(now), this.signedInAt);
	}

}
