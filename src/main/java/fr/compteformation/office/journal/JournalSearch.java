package fr.compteformation.office.journal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.web.util.UriComponentsBuilder;

import fr.compteformation.people.audit.Act;
import fr.compteformation.people.audit.JournalFilter;
import fr.compteformation.people.holder.HolderId;

/**
 * What to look for in the audit log; null fields match everything.
 *
 * @param agentNumber only of this agent
 * @param act only of this type
 * @param from from this day on, in Paris
 * @param until up to and including this day
 * @param person only about this person
 */
public record JournalSearch(@Nullable Integer agentNumber, @Nullable Act act, @Nullable LocalDate from,
		@Nullable LocalDate until, @Nullable HolderId person) {

	/** The path and query of the CSV download with this filter. */
	public String fileAddress() {
		return UriComponentsBuilder.fromPath(JournalDownloads.FILE)
			.queryParamIfPresent("numero", Optional.ofNullable(this.agentNumber))
			.queryParamIfPresent("acte", Optional.ofNullable(this.act))
			.queryParamIfPresent("du", Optional.ofNullable(this.from))
			.queryParamIfPresent("au", Optional.ofNullable(this.until))
			.queryParamIfPresent("personne", Optional.ofNullable(this.person).map(HolderId::value))
			.toUriString();
	}

	JournalFilter filter(@Nullable List<UUID> subjects) {
		return new JournalFilter(this.agentNumber, this.act, this.from, this.until, subjects);
	}

}
