package fr.compteformation.training.catalogue;

import java.text.Collator;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
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

	@Enumerated(EnumType.STRING)
	private CourseEditing.State state;

	@Version
	private @Nullable Long version;

	@SuppressWarnings("NullAway.Init") // for JPA, which fills the fields
	protected Course() {
	}

	/** A training of a file. */
	Course(Provider provider, String number, CourseContent content, CourseTerms terms) {
		this(provider, number, content, terms, CourseEditing.State.PUBLISHED);
	}

	Course(Provider provider, String number, CourseContent content, CourseTerms terms, CourseEditing.State state) {
		this.id = UUID.randomUUID();
		this.provider = provider;
		this.number = number;
		this.content = content;
		this.terms = terms;
		this.state = state;
	}

	void describe(CourseContent content, CourseTerms terms) {
		this.content = content;
		this.terms = terms;
	}

	/**
	 * Changes what people read, which a supervisor must publish again.
	 */
	void change(CourseContent content, CourseTerms terms) {
		describe(content, terms);
		if (this.state == CourseEditing.State.PUBLISHED) {
			this.state = CourseEditing.State.SUBMITTED;
		}
	}

	/** Sorts trainings as a French dictionary does, whatever the database’s order is. */
	static Stream<Course> byTitle(Collection<Course> courses) {
		return courses.stream()
			.sorted(Comparator.comparing((Course course) -> course.content.title(), Collator.getInstance(Locale.FRENCH))
				.thenComparing(Course::id));
	}

	/** Counts its changes, those of its state too. */
	long version() {
		return Objects.requireNonNull(this.version, "stored");
	}

	/** Moves it on, unless it is in another state meanwhile. */
	boolean move(Set<CourseEditing.State> from, CourseEditing.State to) {
		boolean moves = from.contains(this.state);
		this.state = moves ? to : this.state;
		return moves;
	}

	CourseEditing.State state() {
		return this.state;
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
