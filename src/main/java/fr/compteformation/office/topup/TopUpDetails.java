package fr.compteformation.office.topup;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.LocalDate;
import java.util.Objects;
import java.util.regex.Pattern;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import fr.compteformation.people.holder.Nir;
import fr.compteformation.people.identity.PersonName;
import fr.compteformation.platform.amounts.Euros;
import fr.compteformation.platform.base.OnEntry;
import fr.compteformation.platform.base.PrintableText;
import fr.compteformation.platform.base.PropertyViolation;
import fr.compteformation.platform.document.DocumentId;
import fr.compteformation.rights.ledger.Movement;

/**
 * What an employer types about a top-up. The form binds this object; constraint messages
 * are translation keys.
 */
@Embeddable
@TopUpDetails.Consistent(groups = OnEntry.class)
public class TopUpDetails {

	static final int LONGEST_REFERENCE = 100;

	static final int LONGEST_MOTIVE = 150;

	// Copied text holds no-break spaces and other dashes.
	private static final Pattern BLANK = Pattern.compile("[\\s\\p{Z}]");

	private static final Pattern DASH = Pattern.compile("\\p{Pd}");

	@NotNull(message = "topUp.nir.missing")
	private @Nullable Nir nir;

	@NotBlank(message = "topUp.birthName.missing")
	@PersonName(groups = OnEntry.class)
	@Column(name = "birth_name")
	private @Nullable String birthName;

	@NotNull(message = "topUp.bornOn.missing")
	@Column(name = "born_on")
	private @Nullable LocalDate bornOn;

	@NotNull(message = "topUp.amount.wrong")
	@AmountWithinLimit(groups = OnEntry.class)
	private @Nullable Euros amount;

	@NotNull(message = "topUp.motive.missing")
	@Enumerated(EnumType.STRING)
	private Movement.@Nullable Motive motive;

	@Size(max = LONGEST_MOTIVE, message = "field.tooLong")
	@Column(name = "other_motive")
	private @Nullable String otherMotive;

	@NotNull(message = "topUp.paidOn.missing")
	@PastOrPresent(message = "topUp.paidOn.future", groups = OnEntry.class)
	@Column(name = "paid_on")
	private @Nullable LocalDate paidOn;

	@NotBlank(message = "topUp.paymentReference.missing")
	@Size(max = LONGEST_REFERENCE, message = "field.tooLong")
	@Column(name = "payment_reference")
	private @Nullable String paymentReference;

	@NotNull(message = "topUp.proof.missing", groups = OnEntry.class)
	@Embedded
	@AttributeOverride(name = "value", column = @Column(name = "document_id"))
	private @Nullable DocumentId proof;

	public @Nullable Nir getNir() {
		return this.nir;
	}

	public void setNir(@Nullable Nir nir) {
		this.nir = nir;
	}

	public @Nullable String getBirthName() {
		return this.birthName;
	}

	public void setBirthName(@Nullable String birthName) {
		this.birthName = PrintableText.of(birthName);
	}

	public @Nullable LocalDate getBornOn() {
		return this.bornOn;
	}

	public void setBornOn(@Nullable LocalDate bornOn) {
		this.bornOn = bornOn;
	}

	public @Nullable Euros getAmount() {
		return this.amount;
	}

	public void setAmount(@Nullable Euros amount) {
		this.amount = amount;
	}

	public Movement.@Nullable Motive getMotive() {
		return this.motive;
	}

	public void setMotive(Movement.@Nullable Motive motive) {
		this.motive = motive;
	}

	/** The motive in words, if the list has none. */
	public @Nullable String getOtherMotive() {
		return this.otherMotive;
	}

	public void setOtherMotive(@Nullable String otherMotive) {
		String text = PrintableText.of(otherMotive);
		this.otherMotive = (text == null || text.isEmpty()) ? null : text;
	}

	public @Nullable LocalDate getPaidOn() {
		return this.paidOn;
	}

	public void setPaidOn(@Nullable LocalDate paidOn) {
		this.paidOn = paidOn;
	}

	public @Nullable String getPaymentReference() {
		return this.paymentReference;
	}

	public void setPaymentReference(@Nullable String paymentReference) {
		String text = PrintableText.of(paymentReference);
		this.paymentReference = (text != null)
				? BLANK.matcher(DASH.matcher(text).replaceAll("-")).replaceAll(" ").strip() : null;
	}

	/** The proof of payment; {@code null} once it is erased. */
	public @Nullable DocumentId getProof() {
		return this.proof;
	}

	public void setProof(@Nullable DocumentId proof) {
		this.proof = proof;
	}

	/** The number; call only after validation. */
	Nir nir() {
		return Objects.requireNonNull(this.nir);
	}

	/** The name; call only after validation. */
	String birthName() {
		return Objects.requireNonNull(this.birthName);
	}

	/** The day of birth; call only after validation. */
	LocalDate bornOn() {
		return Objects.requireNonNull(this.bornOn);
	}

	/** The amount; call only after validation. */
	Euros amount() {
		return Objects.requireNonNull(this.amount);
	}

	/** The motive; call only after validation. */
	Movement.Motive motive() {
		return Objects.requireNonNull(this.motive);
	}

	/** The day of the payment; call only after validation. */
	LocalDate paidOn() {
		return Objects.requireNonNull(this.paidOn);
	}

	/** The reference of the payment; call only after validation. */
	String paymentReference() {
		return Objects.requireNonNull(this.paymentReference);
	}

	/** The proof; call only after validation. */
	DocumentId proof() {
		return Objects.requireNonNull(this.proof);
	}

	// Unknown months are numbered otherwise.
	private boolean isBornAsNumbered() {
		if (this.nir == null || this.bornOn == null) {
			return true;
		}
		String number = this.nir.number();
		int month = Integer.parseInt(number.substring(3, 5));
		return Integer.parseInt(number.substring(1, 3)) == this.bornOn.getYear() % 100
				&& (month > 12 || month == this.bornOn.getMonthValue());
	}

	private boolean isMotiveTold() {
		return this.motive != Movement.Motive.OTHER || this.otherMotive != null;
	}

	/** Drops a text for another motive than the one that was chosen in the end. */
	void dropUnusedMotive() {
		if (this.motive != Movement.Motive.OTHER) {
			this.otherMotive = null;
		}
	}

	void eraseProof() {
		this.proof = null;
	}

	/** Personal data: never write it to a log. */
	@Override
	public String toString() {
		return "TopUpDetails";
	}

	/**
	 * The date of birth is that of the number, and a motive that is not in the list is
	 * described. Nothing is compared with what the fund knows.
	 */
	@Documented
	@Target(ElementType.TYPE)
	@Retention(RetentionPolicy.RUNTIME)
	@Constraint(validatedBy = Consistent.Check.class)
	@interface Consistent {

		String message() default "topUp.bornOn.differs";

		Class<?>[] groups() default {};

		Class<? extends Payload>[] payload() default {};

		/** The check. */
		class Check implements ConstraintValidator<Consistent, TopUpDetails> {

			@Override
			public boolean isValid(TopUpDetails details, ConstraintValidatorContext context) {
				context.disableDefaultConstraintViolation();
				return PropertyViolation.unless(details.isBornAsNumbered(), context, "bornOn",
						context.getDefaultConstraintMessageTemplate())
						& PropertyViolation.unless(details.isMotiveTold(), context, "otherMotive",
								"topUp.otherMotive.missing");
			}

		}

	}

}
