package fr.compteformation.personal.preparation;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import fr.compteformation.personal.delegation.HelpedPerson;
import fr.compteformation.personal.delegation.Helpers;
import fr.compteformation.platform.portability.DataArchive;
import fr.compteformation.platform.portability.DataPart;
import fr.compteformation.platform.security.Citizen;
import fr.compteformation.rights.hours.EmployerHours;

/**
 * What was prepared for a person, and what they prepared, in the archive of their data.
 */
@Component
@Order(605)
class PreparationPart implements DataPart.OfTheAccount {

	private final ReceivedPreparations received;

	private final Preparations preparations;

	private final Helpers helpers;

	PreparationPart(ReceivedPreparations received, Preparations preparations, Helpers helpers) {
		this.received = received;
		this.preparations = preparations;
		this.helpers = helpers;
	}

	@Override
	public void write(Citizen citizen, Locale locale, DataArchive archive) throws IOException {
		List<Entry> forMe = this.received.keptFor(citizen)
			.stream()
			.map((prepared) -> Entry.of(prepared.by(), prepared.at(), prepared.content()))
			.toList();
		List<Entry> byMe = this.helpers.helpedBy(citizen)
			.stream()
			.flatMap((person) -> byMe(citizen, person).stream())
			.toList();
		if (!forMe.isEmpty() || !byMe.isEmpty()) {
			archive.addJson("preparations.json", new Record(forMe, byMe));
		}
	}

	private List<Entry> byMe(Citizen citizen, HelpedPerson person) {
		return this.preparations.by(citizen, person.delegation())
			.stream()
			.map((prepared) -> Entry.of(person.name(), prepared.at(), prepared.content()))
			.toList();
	}

	private record Record(List<Entry> forMe, List<Entry> byMe) {
	}

	/**
	 * @param with the helper, or the person helped
	 */
	private record Entry(String with, Instant preparedAt, @Nullable String trade, @Nullable String step,
			@Nullable LocalDate due, List<BigDecimal> hours, @Nullable UUID session) {

		static Entry of(String with, Instant at, PreparedContent content) {
			return switch (content) {
				case PreparedContent.Target target -> new Entry(with, at, target.trade(), null, null, List.of(), null);
				case PreparedContent.NextStep step ->
					new Entry(with, at, null, step.text(), step.due(), List.of(), null);
				case PreparedContent.Hours hours -> new Entry(with, at, null, null, null,
						hours.employers().stream().map(EmployerHours::hours).toList(), null);
				case PreparedContent.Session session ->
					new Entry(with, at, null, null, null, List.of(), session.offer().value());
			};
		}

	}

}
