package fr.compteformation.office.professional;

import java.time.LocalDate;
import java.util.Objects;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import fr.compteformation.office.invitation.InvitedPerson;
import fr.compteformation.platform.base.OnEntry;
import fr.compteformation.platform.security.Professional;

/**
 * The person to invite, and the kind of organisation they work for.
 */
@Embeddable
@CertificateRequired(groups = OnEntry.class)
public class InvitedProfessional extends InvitedPerson {

	@NotNull(message = "professional.invitee.kind")
	@Enumerated(EnumType.STRING)
	private Professional.@Nullable Kind kind;

	@NotBlank(message = "professional.invitee.siret")
	@SiretNumber(groups = OnEntry.class)
	private @Nullable String siret;

	@NotBlank(message = "professional.invitee.organisation")
	@Size(max = 200, message = "professional.invitee.organisation")
	private @Nullable String organisation;

	@Column(name = "quality_until")
	private @Nullable LocalDate qualityUntil;

	public Professional.@Nullable Kind getKind() {
		return this.kind;
	}

	public void setKind(Professional.@Nullable Kind kind) {
		this.kind = kind;
	}

	public @Nullable String getSiret() {
		return this.siret;
	}

	public void setSiret(@Nullable String siret) {
		this.siret = (siret != null) ? siret.replaceAll("\\s", "") : null;
	}

	public @Nullable String getOrganisation() {
		return this.organisation;
	}

	public void setOrganisation(@Nullable String organisation) {
		this.organisation = (organisation != null) ? organisation.strip() : null;
	}

	/** The last day of a provider’s quality certificate; employers have none. */
	public @Nullable LocalDate getQualityUntil() {
		return this.qualityUntil;
	}

	public void setQualityUntil(@Nullable LocalDate qualityUntil) {
		this.qualityUntil = qualityUntil;
	}

	/** The kind; call only after validation. */
	Professional.Kind kind() {
		return Objects.requireNonNull(this.kind);
	}

	/** The number; call only after validation. */
	String siret() {
		return Objects.requireNonNull(this.siret);
	}

	/** The organisation; call only after validation. */
	String organisation() {
		return Objects.requireNonNull(this.organisation);
	}

	/** Whether the certificate, if one is needed, has ended. */
	boolean isOver(LocalDate today) {
		return this.qualityUntil != null && today.isAfter(this.qualityUntil);
	}

}
