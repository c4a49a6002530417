package fr.compteformation.platform.mail;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;

import org.springframework.stereotype.Component;

/** How many emails wait, and how many were refused for good. */
@Component
class MailMeters implements MeterBinder {

	private final UndeliverableMails mails;

	MailMeters(UndeliverableMails mails) {
		this.mails = mails;
	}

	@Override
	public void bindTo(MeterRegistry registry) {
		Gauge.builder("compte.formation.mails", this.mails, UndeliverableMails::countWaiting)
			.tag("state", "retried")
			.description("Emails that failed and are tried again")
			.register(registry);
		Gauge.builder("compte.formation.mails", this.mails, UndeliverableMails::count)
			.tag("state", "undeliverable")
			.description("Emails that a server refused for good")
			.register(registry);
	}

}
