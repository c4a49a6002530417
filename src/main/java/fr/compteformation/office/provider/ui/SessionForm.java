package fr.compteformation.office.provider.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;

import fr.compteformation.platform.base.ui.DayField;
import fr.compteformation.platform.base.ui.Problem;
import fr.compteformation.platform.register.GeoPoint;
import fr.compteformation.platform.register.Town;
import fr.compteformation.platform.register.Towns;
import fr.compteformation.training.catalogue.CourseEditing;
import fr.compteformation.training.catalogue.SessionDates;
import fr.compteformation.training.catalogue.SessionPlace;

/** When and where a session is held. */
class SessionForm extends Composite<Div> {

	private final Towns towns;

	private final LocalDate today;

	private final DayField startsOn = new DayField("provider.propose.startsOn");

	private final DayField endsOn = new DayField("provider.propose.endsOn");

	private final Select<SessionDates.Rhythm> rhythm = new Select<>();

	private final IntegerField seats = new IntegerField(getTranslation("provider.session.seats"));

	private final Select<SessionPlace.Mode> mode = new Select<>();

	private final TextField street = new TextField(getTranslation("provider.session.street"));

	private final TextField town = new TextField(getTranslation("provider.session.town"));

	SessionForm(Towns towns, LocalDate today) {
		this.towns = towns;
		this.today = today;
		this.rhythm.setLabel(getTranslation("provider.session.rhythm"));
		this.rhythm.setItems(SessionDates.Rhythm.values());
		this.rhythm.setItemLabelGenerator((item) -> getTranslation("formations.rhythm." + item));
		this.rhythm.setValue(SessionDates.Rhythm.DAY);
		this.mode.setLabel(getTranslation("provider.session.mode"));
		this.mode.setItems(SessionPlace.Mode.values());
		this.mode.setItemLabelGenerator((item) -> getTranslation("formations.mode." + item));
		this.mode.addValueChangeListener((change) -> showPlace());
		this.mode.setValue(SessionPlace.Mode.ON_SITE);
		this.town.setHelperText(getTranslation("provider.session.town.hint"));
		this.seats.setValue(12);
		getContent().addClassName("stack");
		getContent().add(this.startsOn, this.endsOn, this.rhythm, this.seats, this.mode, this.street, this.town);
	}

	private void showPlace() {
		boolean somewhere = this.mode.getValue() != SessionPlace.Mode.DISTANCE;
		this.street.setVisible(somewhere);
		this.town.setVisible(somewhere);
	}

	/** Fills the form with a session to change. */
	void setSession(CourseEditing.EditedSession session) {
		this.startsOn.setValue(session.dates().startsOn());
		this.endsOn.setValue(session.dates().endsOn());
		this.rhythm.setValue(session.dates().rhythm());
		this.seats.setValue(session.dates().seats());
		this.mode.setValue(session.place().mode());
		this.street.setValue(Objects.requireNonNullElse(session.place().street(), ""));
		this.town.setValue(Stream.of(session.place().postalCode(), session.place().town())
			.filter(Objects::nonNull)
			.collect(Collectors.joining(" ")));
	}

	/** Focuses the first field. */
	void focus() {
		this.startsOn.focus();
	}

	/** Marks the fields that are wrong. */
	List<Problem> problems() {
		LocalDate first = this.startsOn.getValue();
		LocalDate last = this.endsOn.getValue();
		return new FieldChecks()
			.check(this.startsOn, first != null && first.isAfter(this.today), "provider.propose.startsOnWrong")
			.check(this.endsOn, last != null && (first == null || !last.isBefore(first)),
					"provider.propose.endsOnWrong")
			.check(this.seats, this.seats.getValue() != null && this.seats.getValue() > 0,
					"provider.session.seatsWrong")
			.check(this.town, !this.town.isVisible() || found().isPresent(), "provider.session.townWrong")
			.problems();
	}

	/** The dates typed, without {@link #problems()}. */
	SessionDates dates() {
		return new SessionDates(this.startsOn.getValue(), this.endsOn.getValue(), this.rhythm.getValue(),
				this.seats.getValue());
	}

	/** The place typed, without {@link #problems()}. */
	SessionPlace place() {
		if (this.mode.getValue() == SessionPlace.Mode.DISTANCE) {
			return SessionPlace.DISTANCE;
		}
		Town town = found().orElseThrow();
		GeoPoint point = town.point();
		String street = this.street.getValue().strip();
		return new SessionPlace(this.mode.getValue(), street.isEmpty() ? null : street, code(town), town.name(),
				point.latitude(), point.longitude());
	}

	private Optional<Town> found() {
		return this.town.getValue().isBlank() ? Optional.empty() : this.towns.find(this.town.getValue());
	}

	// A large town has several: the one typed, if one was.
	private String code(Town town) {
		String typed = this.town.getValue().replaceAll("\\D", "");
		return town.postalCodes().contains(typed) ? typed : town.postalCodes().getFirst();
	}

}
