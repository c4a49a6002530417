package fr.compteformation.training.catalogue;

import java.util.UUID;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.jspecify.annotations.Nullable;

import fr.compteformation.platform.register.Siret;

/** A training held at some dates in some place: what people ask for. */
@Entity
@Table(name = "training_session")
class TrainingSession {

	@EmbeddedId
	@AttributeOverride(name = "value", column = @Column(name = "id"))
	private Offer.Id id;

	@ManyToOne(fetch = FetchType.LAZY)
	@JoinColumn(name = "course_id")
	private Course course;

	private String number;

	@Embedded
	private SessionDates dates;

	@Embedded
	private SessionPlace place;

	private boolean withdrawn;

	@Version
	private @Nullable Long version;

	@SuppressWarnings("NullAway.Init") // for JPA, which fills the fields
	protected TrainingSession() {
	}

	TrainingSession(Course course, String number, SessionDates dates, SessionPlace place) {
		this.id = new Offer.Id(UUID.randomUUID());
		this.course = course;
		this.number = number;
		this.dates = dates;
		this.place = place;
	}

	void plan(SessionDates dates, SessionPlace place) {
		this.dates = dates;
		this.place = place;
	}

	void withdraw() {
		this.withdrawn = true;
	}

	Course course() {
		return this.course;
	}

	String number() {
		return this.number;
	}

	Offer offer() {
		CourseContent content = this.course.content();
		Provider provider = this.course.provider();
		return new Offer(this.id, new Training(content.title(), provider.details().name(), this.course.terms().price(),
				this.dates.startsOn(), this.dates.endsOn(), this.place.town()), new Siret(provider.siret()));
	}

	CourseEditing.EditedSession edited() {
		return new CourseEditing.EditedSession(this.id, this.number, this.dates, this.place, this.withdrawn);
	}

	CourseDetails.Session details() {
		return new CourseDetails.Session(this.id, this.dates, this.place);
	}

}
