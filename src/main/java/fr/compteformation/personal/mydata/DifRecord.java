package fr.compteformation.personal.mydata;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import fr.compteformation.platform.document.DocumentId;
import fr.compteformation.rights.dif.DifDetails;
import fr.compteformation.rights.hours.DifHours;
import fr.compteformation.rights.hours.EmployerHours;

/**
 * The DIF declaration and its history in the personal data export.
 */
record DifRecord(String reference, int hours, List<BigDecimal> hoursOfEmployers, List<UUID> files, Instant declaredAt,
		String state, @Nullable LocalDate dueOn, @Nullable Integer credited, List<Event> events) {

	static DifRecord of(DifDetails details) {
		return new DifRecord(details.reference().toString(), details.hours().value(),
				details.employers().stream().map(EmployerHours::hours).toList(),
				details.documents().stream().map(DocumentId::value).toList(), details.declaredAt(),
				details.state().name(), details.dueOn(), number(details.credited()),
				details.events().stream().map(Event::of).toList());
	}

	private static @Nullable Integer number(@Nullable DifHours hours) {
		return (hours != null) ? hours.value() : null;
	}

	/**
	 * An event of the declaration.
	 */
	record Event(Instant at, String act, boolean byAgent, @Nullable String motive, String text,
			@Nullable Integer creditedBefore, @Nullable Integer creditedAfter) {

		private static Event of(DifDetails.Event event) {
			return new Event(event.at(), event.act().name(), event.agent() != null,
					(event.motive() != null) ? event.motive().name() : null, event.text(), number(event.before()),
					number(event.after()));
		}

	}

}
