package fr.compteformation.personal.preparation;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import fr.compteformation.personal.delegation.HelpedPerson;
import fr.compteformation.personal.delegation.HelperRole;
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
			.map((prepared) -> Entry.of(prepared.by(), prepared.role(), prepared.at(), prepared.settledAt(),
					(prepared.settledAt() != null) ? prepared.taken() : null, prepared.content()))
			.toList();
		// Not the names of people who are no longer helped.
		Map<UUID, String> names = this.helpers.helpedBy(citizen)
			.stream()
			.collect(Collectors.toMap(HelpedPerson::delegation, HelpedPerson::name));
		List<Entry> byMe = this.preparations.keptBy(citizen)
			.stream()
			.map((prepared) -> Entry.of(names.get(prepared.delegation()), null, prepared.at(), prepared.settledAt(),
					null, prepared.content()))
			.toList();
		if (!forMe.isEmpty() || !byMe.isEmpty()) {
			archive.addJson("preparations.json", new Record(forMe, byMe));
		}
	}

	private record Record(List<Entry> forMe, List<Entry> byMe) {
	}

	/**
	 * @param with the helper, or the person helped while they are
	 * @param role what the helper is to the person; only for the person
	 * @param taken whether the person took it over; only for the person
	 */
	private record Entry(@Nullable String with, @Nullable HelperRole role, Instant preparedAt,
			@Nullable Instant settledAt, @Nullable Boolean taken, @Nullable String trade, @Nullable String step,
			@Nullable LocalDate due, List<BigDecimal> hours, @Nullable UUID session) {

		static Entry of(@Nullable String with, @Nullable HelperRole role, Instant at, @Nullable Instant settled,
				@Nullable Boolean taken, PreparedContent content) {
			return switch (content) {
				case PreparedContent.Target target ->
					new Entry(with, role, at, settled, taken, target.trade(), null, null, List.of(), null);
				case PreparedContent.NextStep step ->
					new Entry(with, role, at, settled, taken, null, step.text(), step.due(), List.of(), null);
				case PreparedContent.Hours hours -> new Entry(with, role, at, settled, taken, null, null, null,
						hours.employers().stream().map(EmployerHours::hours).toList(), null);
				case PreparedContent.Session session ->
					new Entry(with, role, at, settled, taken, null, null, null, List.of(), session.offer().value());
			};
		}

	}

}
