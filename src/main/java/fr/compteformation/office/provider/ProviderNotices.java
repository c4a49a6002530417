package fr.compteformation.office.provider;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import fr.compteformation.office.professional.ProviderContacts;
import fr.compteformation.platform.base.PortalTime;
import fr.compteformation.platform.base.Reference;
import fr.compteformation.platform.mail.Outbox;
import fr.compteformation.platform.register.Siret;

/**
 * Writes to training providers when a request arrives, and on the last day to answer it;
 * once each. Plain SQL, like all queues.
 */
@Component
class ProviderNotices {

	/** Older requests are no news, such as those from before the first start of this. */
	static final Duration NEWS = Duration.ofDays(1);

	/** Nobody reads a reminder at night. */
	static final LocalTime MORNING = LocalTime.of(8, 0);

	static final Duration KEPT = Duration.ofDays(30);

	private static final int AT_ONCE = 100;

	/** A working week has two days off, and there is at most a week of holidays. */
	private static final int DAYS_OFF = 14;

	private final JdbcClient database;

	private final ProviderContacts contacts;

	private final Outbox outbox;

	private final ProviderSettings settings;

	private final Clock clock;

	ProviderNotices(JdbcClient database, ProviderContacts contacts, Outbox outbox, ProviderSettings settings,
			Clock clock) {
		this.database = database;
		this.contacts = contacts;
		this.outbox = outbox;
		this.settings = settings;
		this.clock = clock;
	}

	/**
	 * Announces new requests.
	 * @return whether there may be more
	 */
	@Transactional
	boolean announce() {
		Instant now = this.clock.instant();
		return write(Kind.REQUEST, now.minus(NEWS), now.plus(NEWS), now);
	}

	/**
	 * Reminds of the requests that must be answered today.
	 * @return whether there may be more
	 */
	@Transactional
	boolean remind() {
		Instant now = this.clock.instant();
		LocalDate today = PortalTime.dayOf(now);
		if (now.atZone(PortalTime.ZONE).toLocalTime().isBefore(MORNING)) {
			return false;
		}
		List<LocalDate> asked = askedOn(today);
		return !asked.isEmpty() && write(Kind.REMINDER, asked.getFirst().atStartOfDay(PortalTime.ZONE).toInstant(),
				asked.getLast().plusDays(1).atStartOfDay(PortalTime.ZONE).toInstant(), now);
	}

	/** Forgets old notices. */
	@Transactional
	void forget() {
		this.database.sql("delete from provider_notice where made_at < ?")
			.param(utc(this.clock.instant().minus(KEPT)))
			.update();
	}

	/** A notice whose request still waits for its provider. */
	Optional<Notice> find(UUID id) {
		return this.database.sql("""
				select dossier, professional_id, submitted_at from provider_notice
				join training_dossier on reference = dossier
				where provider_notice.id = ? and state = 'SUBMITTED' and professional_id is not null""")
			.param(id)
			.query((row, number) -> new Notice(new Reference(row.getString(1)), row.getObject(2, UUID.class),
					answerBy(PortalTime.dayOf(row.getTimestamp(3).toInstant()))))
			.optional();
	}

	// Days in a row: the day itself and the days off before it.
	private List<LocalDate> askedOn(LocalDate today) {
		return Stream
			.iterate(today.minusDays(2L * this.settings.answerDays() + DAYS_OFF), (day) -> day.isBefore(today),
					(day) -> day.plusDays(1))
			.filter((day) -> answerBy(day).equals(today))
			.toList();
	}

	private LocalDate answerBy(LocalDate submitted) {
		return WorkingDays.after(submitted, this.settings.answerDays());
	}

	private static OffsetDateTime utc(Instant moment) {
		return moment.atOffset(ZoneOffset.UTC);
	}

	private boolean write(Kind kind, Instant from, Instant until, Instant now) {
		List<Waiting> waiting = this.database.sql("""
				select reference, provider_siret from training_dossier
				where state = 'SUBMITTED' and provider_siret is not null and submitted_at >= ? and submitted_at < ?
				and not exists (select 1 from provider_notice where dossier = reference and kind = ?)
				order by submitted_at limit ?""")
			.params(utc(from), utc(until), kind.name(), AT_ONCE)
			.query((row, number) -> new Waiting(new Reference(row.getString(1)), new Siret(row.getString(2))))
			.list();
		waiting.forEach((dossier) -> write(kind, dossier, now));
		return waiting.size() == AT_ONCE;
	}

	private void write(Kind kind, Waiting dossier, Instant now) {
		List<UUID> readers = this.contacts.of(dossier.provider());
		if (readers.isEmpty()) {
			insert(kind, dossier.reference(), null, now);
		}
		readers.forEach((reader) -> this.outbox.add(kind.template, insert(kind, dossier.reference(), reader, now)));
	}

	private UUID insert(Kind kind, Reference dossier, @Nullable UUID professional, Instant now) {
		UUID id = UUID.randomUUID();
		this.database.sql("""
				insert into provider_notice (id, dossier, kind, professional_id, made_at)
				values (:id, :dossier, :kind, :professional, :now)""")
			.param("id", id)
			.param("dossier", dossier.value())
			.param("kind", kind.name())
			.param("professional", professional)
			.param("now", utc(now))
			.update();
		return id;
	}

	/**
	 * A notice.
	 *
	 * @param dossier the request
	 * @param professional who receives it
	 * @param answerBy the last day to answer
	 */
	record Notice(Reference dossier, UUID professional, LocalDate answerBy) {
	}

	private record Waiting(Reference reference, Siret provider) {
	}

	private enum Kind {

		REQUEST(ProviderMails.Template.PROVIDER_REQUEST), REMINDER(ProviderMails.Template.PROVIDER_REMINDER);

		private final ProviderMails.Template template;

		Kind(ProviderMails.Template template) {
			this.template = template;
		}

	}

}
