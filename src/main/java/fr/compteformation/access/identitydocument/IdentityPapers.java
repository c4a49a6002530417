package fr.compteformation.access.identitydocument;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

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
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

import org.springframework.modulith.NamedInterface;

import fr.compteformation.platform.base.OnEntry;
import fr.compteformation.platform.base.PropertyViolation;
import fr.compteformation.platform.document.DocumentId;

/**
 * The files that prove an identity: a document with a photo, and one with the social
 * security number. The form binds this object; constraint messages are translation keys.
 */
@Embeddable
@IdentityPapers.Complete(groups = OnEntry.class)
@NamedInterface("forms")
public class IdentityPapers {

	@NotNull(message = "identityDocument.kind.missing", groups = OnEntry.class)
	@Enumerated(EnumType.STRING)
	@Column(name = "kind")
	private @Nullable IdentityDocumentKind kind;

	@Embedded
	@AttributeOverride(name = "value", column = @Column(name = "front_id"))
	private @Nullable DocumentId front;

	@Embedded
	@AttributeOverride(name = "value", column = @Column(name = "back_id"))
	private @Nullable DocumentId back;

	@Embedded
	@AttributeOverride(name = "value", column = @Column(name = "number_id"))
	private @Nullable DocumentId number;

	/** Whether this kind of document needs its back. */
	boolean needsBack() {
		return this.kind != null && this.kind.isTwoSided();
	}

	/** The files in the order in which they are read. */
	public List<DocumentId> files() {
		return Stream.of(this.front, needsBack() ? this.back : null, this.number).filter(Objects::nonNull).toList();
	}

	/** Without the back of a document that has none. */
	IdentityPapers copy() {
		IdentityPapers copy = new IdentityPapers();
		copy.kind = this.kind;
		copy.front = this.front;
		copy.back = needsBack() ? this.back : null;
		copy.number = this.number;
		return copy;
	}

	/** The same kind of document, without files. */
	IdentityPapers erased() {
		IdentityPapers erased = new IdentityPapers();
		erased.kind = this.kind;
		return erased;
	}

	public @Nullable IdentityDocumentKind getKind() {
		return this.kind;
	}

	public void setKind(@Nullable IdentityDocumentKind kind) {
		this.kind = kind;
	}

	/** The side with the photo. */
	public @Nullable DocumentId getFront() {
		return this.front;
	}

	public void setFront(@Nullable DocumentId front) {
		this.front = front;
	}

	/** The other side of a card. */
	public @Nullable DocumentId getBack() {
		return this.back;
	}

	public void setBack(@Nullable DocumentId back) {
		this.back = back;
	}

	/** The document with the social security number. */
	public @Nullable DocumentId getNumber() {
		return this.number;
	}

	public void setNumber(@Nullable DocumentId number) {
		this.number = number;
	}

	/** Requires each side of the identity document, and the document with the number. */
	@Documented
	@Target(ElementType.TYPE)
	@Retention(RetentionPolicy.RUNTIME)
	@Constraint(validatedBy = Complete.Validator.class)
	@interface Complete {

		String message() default "identityDocument.number.missing";

		Class<?>[] groups() default {};

		Class<? extends Payload>[] payload() default {};

		class Validator implements ConstraintValidator<Complete, IdentityPapers> {

			@Override
			public boolean isValid(IdentityPapers papers, ConstraintValidatorContext context) {
				context.disableDefaultConstraintViolation();
				boolean front = papers.getKind() == null || papers.getFront() != null;
				return PropertyViolation.unless(front, context, "front",
						"identityDocument.front.missing." + papers.getKind())
						& PropertyViolation.unless(!papers.needsBack() || papers.getBack() != null, context, "back",
								"identityDocument.back.missing." + papers.getKind())
						& PropertyViolation.unless(papers.getNumber() != null, context, "number",
								context.getDefaultConstraintMessageTemplate());
			}

		}

	}

}
