package fr.compteformation.office.professional;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import fr.compteformation.people.identity.Identity;
import fr.compteformation.people.identity.PersonName;
import fr.compteformation.platform.base.EmailAddress;
import fr.compteformation.platform.base.OnEntry;
import fr.compteformation.platform.security.Professional;

/**
 * The person to invite, and whom they work for. The form binds this object; constraint
 * messages are translation keys. The address is stored in lower case because
 * professionals sign in with it.
 */
@Embeddable
@QualityKnown(groups = OnEntry.class)
public class InvitedProfessional {

	@NotNull(message = "professional.invitee.kind")
	@Enumerated(EnumType.STRING)
	private Professional.@Nullable Kind kind;

	@NotBlank(message = "professional.invitee.siret")
	@SiretNumber(groups = OnEntry.class)
	private @Nullable String siret;

	@NotBlank(message = "professional.invitee.organisation")
	@Size(max = 200, message = "professional.invitee.organisation")
	private @Nullable String organisation;

	@NotBlank(message = "agent.invitee.name")
	@PersonName(groups = OnEntry.class)
	private @Nullable String name;

	@NotNull(message = "agent.invitee.email")
	private @Nullable EmailAddress email;

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

	public @Nullable String getName() {
		return this.name;
	}

	public void setName(@Nullable String name) {
		this.name = (name != null) ? name.strip() : null;
	}

	public @Nullable EmailAddress getEmail() {
		return this.email;
	}

	public void setEmail(@Nullable EmailAddress email) {
		this.email = (email != null) ? signInAddress(email) : null;
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

	/** The name; call only after validation. */
	String name() {
		return Objects.requireNonNull(this.name);
	}

	/** The address; call only after validation. */
	EmailAddress email() {
		return Objects.requireNonNull(this.email);
	}

	/** Whether the certificate, if one is needed, has ended. */
	boolean isOver(LocalDate today) {
		return this.qualityUntil != null && today.isAfter(this.qualityUntil);
	}

	/** The identity that the password rules compare with. */
	Identity identity() {
		Identity identity = new Identity();
		identity.setBirthName(this.name);
		identity.setEmail(this.email);
		return identity;
	}

	static EmailAddress signInAddress(EmailAddress typed) {
		return new EmailAddress(typed.value().toLowerCase(Locale.ROOT));
	}

}
