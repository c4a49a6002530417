package fr.compteformation.training.catalogue;

import java.util.UUID;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/** A training as its provider describes it, whenever it is held. */
@Entity
@Table(name = "training_course")
class Course {

	@Id
	private UUID id;

	@ManyToOne(fetch = FetchType.LAZY)
	@JoinColumn(name = "provider_id")
	private Provider provider;

	private String number;

	@Embedded
	private CourseContent content;

	@Embedded
	private CourseTerms terms;

	@Version
	private @Nullable Long version;

	@SuppressWarnings("NullAway.Init") // for JPA, which fills the fields
	protected Course() {
	}

	Course(Provider provider, String number, CourseContent content, CourseTerms terms) {
		this.id = UUID.randomUUID();
		this.provider = provider;
		this.number = number;
		this.content = content;
		this.terms = terms;
	}

	void describe(CourseContent content, CourseTerms terms) {
		this.content = content;
		this.terms = terms;
	}

	UUID id() {
		return this.id;
	}

	Provider provider() {
		return this.provider;
	}

	String number() {
		return this.number;
	}

	CourseContent content() {
		return this.content;
	}

	CourseTerms terms() {
		return this.terms;
	}

}
